using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Making;

/// <summary>Reads a JSON Lines file line by line, as bytes. Only one line and one buffer are in memory, however long the file is.</summary>
internal static class JsonLineFile
{
    private const int BufferSize = 1 << 17;

    /// <summary>Returns the lines, without their line ends. A line that exceeds the maximum length is returned without its bytes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxLength">The maximum length of a line in bytes.</param>
    /// <param name="cancellation">Cancels reading between two reads.</param>
    public static async IAsyncEnumerable<JsonLineBytes> ReadAsync(string path, long maxLength, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        var buffer = new byte[BufferSize];
        var line = new MemoryStream();
        var (number, length, isOpen) = (0, 0L, false);
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var count)
        {
            for (var start = 0; start < count;)
            {
                var end = buffer.AsSpan(start, count - start).IndexOf((byte)'\n');
                var piece = buffer.AsMemory(start, end < 0 ? count - start : end);
                length += piece.Length;
                isOpen = end < 0;
                if (length <= maxLength)
                {
                    line.Write(piece.Span);
                }

                start += piece.Length + 1;
                if (end >= 0)
                {
                    yield return Take(line, number++, length, maxLength);
                    length = 0;
                }
            }
        }

        if (isOpen)
        {
            yield return Take(line, number, length, maxLength);
        }
    }

    private static JsonLineBytes Take(MemoryStream line, int number, long length, long maxLength)
    {
        var bytes = length <= maxLength ? line.ToArray() : null;
        line.SetLength(0);
        return new(number, length, bytes);
    }
}

/// <summary>A line of a file.</summary>
/// <param name="Number">The zero-based number of the line.</param>
/// <param name="Length">The length in bytes.</param>
/// <param name="Bytes">The bytes, or null if the line exceeds the maximum length.</param>
internal readonly record struct JsonLineBytes(int Number, long Length, byte[]? Bytes);
