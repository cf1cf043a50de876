using System;
using System.Buffers.Binary;
using Dataset.CompilerServices;

namespace Dataset.Storage;

/// <summary>The segments of a checked image. The table is read in place.</summary>
internal sealed class ImageData(byte[] image) : CorpusData
{
    public override int SegmentCount { get; } = BinaryPrimitives.ReadInt32LittleEndian(image.AsSpan(ImageFormat.CountOffset));

    internal override int MaxCount => image.Length;

    public override ReadOnlySpan<byte> GetSegment(int index)
    {
        if ((uint)index >= (uint)SegmentCount)
        {
            return default;
        }

        var (offset, length) = ReadEntry(image, index);
        return image.AsSpan(offset, length);
    }

    /// <summary>Returns the offset and the length of a segment.</summary>
    public static (int Offset, int Length) ReadEntry(ReadOnlySpan<byte> image, int index)
    {
        var entry = image.Slice(ImageFormat.HeaderLength + (ImageFormat.EntryLength * index), ImageFormat.EntryLength);
        return (BinaryPrimitives.ReadInt32LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[4..]));
    }
}
