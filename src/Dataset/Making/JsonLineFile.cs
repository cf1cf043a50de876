using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Making;

/// <summary>Reads a file of JSON Lines line by line, as bytes: however long the file is, one line and one buffer are in memory.</summary>
internal static class JsonLineFile
{
    private const int BufferSize = 1 << 17;

    /// <summary>The lines, without their line ends. A line that is longer than allowed comes without its bytes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxLength">How many bytes a line may have.</param>
    /// <param name="cancellation">Stops it between two reads.</param>
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
/// <param name="Number">Which line it is, from 0.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Bytes">The bytes; null where they are more than allowed.</param>
internal readonly record struct JsonLineBytes(int Number, long Length, byte[]? Bytes);
