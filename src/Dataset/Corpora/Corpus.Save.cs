using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Lists;
using Dataset.Primitives;
using Dataset.Storage;

namespace Dataset;

// A corpus as a file that contains all readings and links, so opening it does not read any article again.
public sealed partial class Corpus
{
    /// <summary>
    /// Writes the corpus to a file that <see cref="Open(string)"/> can read. The file appears only when it is complete. An existing file is replaced, and its
    /// permissions are kept. If the path is a link, the link is kept and its target is replaced. <see cref="Issues"/> are not written.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The file cannot be written, or the path leads to a device, a pipe or a socket.</exception>
    /// <exception cref="NotSupportedException">The image would be larger than 2 GB.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write the file, or the path leads to a folder.</exception>
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

    /// <summary>Writes the corpus to a stream that <see cref="Open(Stream)"/> can read. The stream is left open.</summary>
    /// <param name="image">The stream to write to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The image would be larger than 2 GB.</exception>
    public void Save(Stream image)
    {
        ArgumentNullException.ThrowIfNull(image);
        ImageWriter.Write(_data, image);
    }

    /// <summary>Asynchronously writes the corpus to a file. See <see cref="Save(string)"/>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellationToken">A token to cancel the operation. If it is canceled, no file appears.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The file cannot be written, or the path leads to a device, a pipe or a socket.</exception>
    /// <exception cref="NotSupportedException">The image would be larger than 2 GB.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write the file, or the path leads to a folder.</exception>
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

    /// <summary>Asynchronously writes the corpus to a stream. See <see cref="Save(Stream)"/>.</summary>
    /// <param name="image">The stream to write to. It is left open.</param>
    /// <param name="cancellationToken">A token to cancel the operation. Data that was already written remains in the stream.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The image would be larger than 2 GB.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public Task SaveAsync(Stream image, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(image);
        return ImageWriter.WriteAsync(_data, image, cancellationToken);
    }

    /// <summary>
    /// Opens a corpus that was written by <see cref="Save(string)"/>. The whole file is read and its checksum is verified. Articles are read on first access.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The corpus, equal to the saved corpus except for <see cref="Issues"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not a corpus image, has a newer format, is truncated, or is damaged. The message says which is the case and names the file.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to read the file.</exception>
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

    /// <summary>
    /// Opens a corpus that was written by <see cref="Save(Stream)"/>. See <see cref="Open(string)"/>. The stream is left open, positioned at the end of the
    /// image.
    /// </summary>
    /// <param name="image">The stream to read from, at the beginning of the image. It need not be seekable.</param>
    /// <returns>The corpus, equal to the saved corpus except for <see cref="Issues"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">
    /// The data is not a corpus image, has a newer format, is truncated, or is damaged. The message says which is the case.
    /// </exception>
    public static Corpus Open(Stream image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return Open(ImageReader.Read(image));
    }

    /// <summary>Asynchronously opens a corpus from a file. See <see cref="Open(string)"/>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The corpus, equal to the saved corpus except for <see cref="Issues"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not a corpus image, has a newer format, is truncated, or is damaged. The message says which is the case and names the file.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to read the file.</exception>
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

    /// <summary>Asynchronously opens a corpus from a stream. See <see cref="Open(Stream)"/>.</summary>
    /// <param name="image">
    /// The stream to read from, at the beginning of the image. It need not be seekable. It is left open, positioned at the end of the image.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The corpus, equal to the saved corpus except for <see cref="Issues"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">
    /// The data is not a corpus image, has a newer format, is truncated, or is damaged. The message says which is the case.
    /// </exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<Corpus> OpenAsync(Stream image, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(image);
        return Open(await ImageReader.ReadAsync(image, cancellationToken).ConfigureAwait(false));
    }

    private static Corpus Open(ImageData data)
    {
        var corpus = new Corpus(data, PartList<CorpusIssue>.Empty);

        // Read these now so that an image with a newer corpus segment fails here and not on a later access.
        _ = corpus.Name;
        _ = corpus.ArticleCount;
        return corpus;
    }

    // Opening a pipe would wait for a writer, and reading a device would never end.
    private static void CheckKind(string path)
    {
        if (File.Exists(path) && FileKind.Complain(path) is { } kind)
        {
            throw new IOException($"'{path}' is {kind}. A corpus can be opened only from a regular file.");
        }
    }

    private static InvalidDataException InFile(string path, InvalidDataException e) => new($"{e.Message} The file is '{path}'.", e);

    private static InvalidDataException GoesOn() => Throw.Image("the file continues after the end of the image.");
}
