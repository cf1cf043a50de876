using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Lists;
using Dataset.Primitives;
using Dataset.Storage;

namespace Dataset;

// A corpus as a file: everything that was read and linked, so that opening it reads no article again.
public sealed partial class Corpus
{
    /// <summary>
    /// Writes the corpus to a file, which <see cref="Open(string)"/> reads back. The file appears when it is complete and replaces an earlier one then,
    /// whose permissions it takes; a link stays, and what it leads to is replaced.
    /// <see cref="Issues"/> are not written.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The file cannot be written, or the path leads to a device, a pipe or a socket.</exception>
    /// <exception cref="NotSupportedException">The image would be larger than 2 GB.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or the path leads to a folder.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileReplacement(path);
        try
        {
            using (var stream = file.Create(isAsync: false))
            {
                Save(stream);
            }

            file.Complete();
        }
        catch
        {
            file.Discard();
            throw;
        }
    }

    /// <summary>Writes the corpus to a stream, which <see cref="Open(Stream)"/> reads back. The stream stays open.</summary>
    /// <param name="image">The stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The image would be larger than 2 GB.</exception>
    public void Save(Stream image)
    {
        ArgumentNullException.ThrowIfNull(image);
        ImageWriter.Write(_data, image);
    }

    /// <summary>Does what <see cref="Save(string)"/> does without blocking.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Stops it; no file appears then.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The file cannot be written, or the path leads to a device, a pipe or a socket.</exception>
    /// <exception cref="NotSupportedException">The image would be larger than 2 GB.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or the path leads to a folder.</exception>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileReplacement(path);
        try
        {
            var stream = file.Create(isAsync: true);
            await using (stream.ConfigureAwait(false))
            {
                await ImageWriter.WriteAsync(_data, stream, cancellationToken).ConfigureAwait(false);
            }

            file.Complete();
        }
        catch
        {
            file.Discard();
            throw;
        }
    }

    /// <summary>Does what <see cref="Save(Stream)"/> does without blocking.</summary>
    /// <param name="image">The stream; it stays open.</param>
    /// <param name="cancellationToken">Stops it; what was written by then stays in the stream.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The image would be larger than 2 GB.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Task SaveAsync(Stream image, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(image);
        return ImageWriter.WriteAsync(_data, image, cancellationToken);
    }

    /// <summary>
    /// Opens a corpus that <see cref="Save(string)"/> wrote. The file is read whole and its checksum verified; no article is read before it is asked for.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The corpus, equal to the saved one in all but <see cref="Issues"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">The file is no corpus image, one of a newer format, cut off, or damaged; the message says which, and names the
    /// file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Corpus Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        CheckKind(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        try
        {
            var corpus = Open(stream);
            return stream.ReadByte() < 0 ? corpus : throw GoesOn();
        }
        catch (InvalidDataException e)
        {
            throw InFile(path, e);
        }
    }

    /// <summary>Opens a corpus that <see cref="Save(Stream)"/> wrote; see <see cref="Open(string)"/>. The stream stays open, just after the image.</summary>
    /// <param name="image">The stream, at the beginning of the image. It need not be seekable.</param>
    /// <returns>The corpus, equal to the saved one in all but <see cref="Issues"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">It is no corpus image, one of a newer format, cut off, or damaged; the message says which.</exception>
    public static Corpus Open(Stream image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return Open(ImageReader.Read(image));
    }

    /// <summary>Does what <see cref="Open(string)"/> does without blocking.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The corpus, equal to the saved one in all but <see cref="Issues"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">The file is no corpus image, one of a newer format, cut off, or damaged; the message says which, and names the
    /// file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<Corpus> OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        CheckKind(path);
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        await using (stream.ConfigureAwait(false))
        {
            try
            {
                var corpus = await OpenAsync(stream, cancellationToken).ConfigureAwait(false);
                var rest = await stream.ReadAsync(new byte[1], cancellationToken).ConfigureAwait(false);
                return rest == 0 ? corpus : throw GoesOn();
            }
            catch (InvalidDataException e)
            {
                throw InFile(path, e);
            }
        }
    }

    /// <summary>Does what <see cref="Open(Stream)"/> does without blocking.</summary>
    /// <param name="image">The stream, at the beginning of the image. It need not be seekable; it stays open, just after the image.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The corpus, equal to the saved one in all but <see cref="Issues"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">It is no corpus image, one of a newer format, cut off, or damaged; the message says which.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<Corpus> OpenAsync(Stream image, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(image);
        return Open(await ImageReader.ReadAsync(image, cancellationToken).ConfigureAwait(false));
    }

    private static Corpus Open(ImageData data)
    {
        var corpus = new Corpus(data, PartList<CorpusIssue>.Empty);

        // Asked for here, so that an image whose corpus segment is of a newer version fails now and not at some later touch.
        _ = corpus.Name;
        _ = corpus.ArticleCount;
        return corpus;
    }

    // Opening a pipe would wait for a writer, and a device has no end.
    private static void CheckKind(string path)
    {
        if (File.Exists(path) && FileKind.Complain(path) is { } kind)
        {
            throw new IOException($"'{path}' is {kind}; a corpus is opened from a regular file.");
        }
    }

    private static InvalidDataException InFile(string path, InvalidDataException e) => new($"{e.Message} The file is '{path}'.", e);

    private static InvalidDataException GoesOn() => Throw.Image("the file goes on after its end.");
}
