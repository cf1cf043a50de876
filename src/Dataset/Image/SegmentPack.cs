using System;
using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Image;

/// <summary>
/// Several segments in one constant: the number of segments, the end of each relative to the end of this directory, then the segments. All numbers have four
/// base-128 digits, least significant first.
/// </summary>
internal static class SegmentPack
{
    private const int Width = 4;

    /// <summary>Returns one of the segments.</summary>
    /// <exception cref="System.IO.InvalidDataException">There is no segment with that number, or the directory is inconsistent.</exception>
    public static ReadOnlySpan<byte> Get(ReadOnlySpan<byte> pack, int number)
    {
        var count = FixedWidth.ReadDigits(pack, 0, Width);
        if ((uint)number >= (uint)count || count >= pack.Length / Width)
        {
            throw BadSegment.Because("a segment is missing");
        }

        var start = number == 0 ? 0 : FixedWidth.ReadDigits(pack, Width * number, Width);
        var end = FixedWidth.ReadDigits(pack, Width * (number + 1), Width);
        var body = pack.Slice(Width * (count + 1));
        return start <= end && end <= body.Length ? body.Slice(start, end - start) : throw BadSegment.Because("a segment is outside its constant");
    }

    /// <summary>Combines the segments. The length is one of a few possible lengths, like the lengths of the segments.</summary>
    public static byte[] Write(IReadOnlyList<EquatableArray<byte>> segments)
    {
        var length = Width * (segments.Count + 1);
        foreach (var segment in segments)
        {
            length += segment.Count;
        }

        var pack = new byte[SegmentWriter.GetSize(length)];
        var start = Width * (segments.Count + 1);
        var end = start;
        FixedWidth.Write(pack, 0, Width, segments.Count);
        for (var i = 0; i < segments.Count; i++)
        {
            segments[i].AsSpan().CopyTo(pack.AsSpan(end));
            end += segments[i].Count;
            FixedWidth.Write(pack, Width * (i + 1), Width, end - start);
        }

        return pack;
    }
}
