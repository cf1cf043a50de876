using System;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Compiling;
using Dataset.Storage;

namespace Dataset.Making;

/// <summary>Reads the bytes of article files, which must be regular files of limited size.</summary>
internal static class ArticleFile
{
    private const int ChunkSize = 1 << 20;

    /// <summary>Reads the bytes. They are null if the file is left out; the issue then states the reason (DS0004 and DS0005).</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="path">The file's path in the folder.</param>
    /// <param name="maxSize">The maximum size in bytes.</param>
    /// <param name="isAsync">Whether reading is asynchronous; otherwise, the returned task is complete.</param>
    /// <param name="cancellation">Cancels reading between two chunks.</param>
    public static async Task<(byte[]? Bytes, Issue? Issue)> ReadAsync(
        string folder, string path, long maxSize, bool isAsync, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = Path.Combine(folder, path);
        try
        {
            if (FileKind.Complain(file) is { } kind)
            {
                return (null, LeftOut(path, $"The file is {kind}, not a regular file"));
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, isAsync);
            var limit = Math.Min(maxSize, Array.MaxLength);

            // Some files, such as those of /proc, report a length of 0, and any file may grow while it is read.
            var bytes = new byte[Math.Clamp(stream.Length, 0, limit)];
            var count = 0;
            if (stream.Length > limit)
            {
                return (null, TooLarge(path, stream.Length, maxSize));
            }

            var chunk = new byte[1];
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var free = count < bytes.Length ? bytes.AsMemory(count, Math.Min(ChunkSize, bytes.Length - count)) : chunk;
                var read = isAsync ? await stream.ReadAsync(free, cancellation).ConfigureAwait(false) : stream.Read(free.Span);
                if (read == 0)
                {
                    Array.Resize(ref bytes, count);
                    return (bytes, null);
                }

                if (count == bytes.Length)
                {
                    if (count >= limit)
                    {
                        return (null, TooLarge(path, Math.Max(stream.Length, count + 1L), maxSize));
                    }

                    Array.Resize(ref bytes, (int)Math.Min(limit, Math.Max(2L * count, ChunkSize)));
                    bytes[count] = chunk[0];
                }

                count += read;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, LeftOut(path, "The file cannot be read: " + e.Message.TrimEnd('.')));
        }
    }

    /// <summary>Creates the issue of a file or folder that is left out.</summary>
    public static Issue LeftOut(string path, string why) => new("DS0004", IssueTarget.Article(path, default, 0, 0), new(new[] { why + "; it is left out" }));

    private static Issue TooLarge(string path, long size, long maxSize) => LeftOut(
        path,
        string.Create(CultureInfo.InvariantCulture, $"The file has {size:N0} bytes, but CorpusOptions.MaxFileSize allows {maxSize:N0}"));
}
