using System;
using System.Buffers.Binary;
using System.IO;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CompilerServices;

namespace Dataset.Storage;

/// <summary>Writes a corpus image. The output depends only on the segments.</summary>
internal static class ImageWriter
{
    /// <summary>Writes the image of the data to a stream.</summary>
    public static void Write(CorpusData data, Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var head = CreateHead(data);
        hash.AppendData(head);
        stream.Write(head);
        for (var i = 0; i < data.SegmentCount; i++)
        {
            hash.AppendData(data.GetSegment(i));
            stream.Write(data.GetSegment(i));
        }

        stream.Write(hash.GetHashAndReset());
    }

    /// <summary>Writes the image of the data to a stream asynchronously.</summary>
    public static async Task WriteAsync(CorpusData data, Stream stream, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var head = CreateHead(data);
        hash.AppendData(head);
        await stream.WriteAsync(head, cancellation).ConfigureAwait(false);
        for (var i = 0; i < data.SegmentCount; i++)
        {
            // A span cannot be used across an await, so one segment at a time is copied.
            var segment = data.GetSegment(i).ToArray();
            hash.AppendData(segment);
            await stream.WriteAsync(segment, cancellation).ConfigureAwait(false);
        }

        await stream.WriteAsync(hash.GetHashAndReset(), cancellation).ConfigureAwait(false);
    }

    private static byte[] CreateHead(CorpusData data)
    {
        var count = data.SegmentCount;
        var end = ImageFormat.GetTableEnd(count);
        var head = new byte[end];
        ImageFormat.Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(ImageFormat.VersionOffset), ImageFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(ImageFormat.CountOffset), count);
        for (var i = 0; i < count; i++)
        {
            var length = data.GetSegment(i).Length;
            var entry = head.AsSpan(ImageFormat.HeaderLength + (ImageFormat.EntryLength * i));
            BinaryPrimitives.WriteInt32LittleEndian(entry, (int)end);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], length);
            end += length;
            if (end + ImageFormat.HashLength > Array.MaxLength)
            {
                throw new NotSupportedException("A corpus image cannot be larger than 2 GB; split the corpus.");
            }
        }

        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(ImageFormat.LengthOffset), end + ImageFormat.HashLength);
        return head;
    }
}
