using System;

namespace Dataset.Image;

/// <summary>Numbers of a fixed count of base-128 digits, least first.</summary>
internal static class FixedWidth
{
    /// <summary>The number at <paramref name="offset"/>.</summary>
    /// <exception cref="System.IO.InvalidDataException">It lies outside, or is no number from 0 to <see cref="int.MaxValue"/>.</exception>
    public static int Read(ReadOnlySpan<byte> bytes, int offset, int width)
    {
        if ((uint)offset > (uint)bytes.Length || bytes.Length - offset < width)
        {
            throw BadSegment.Because("a number lies outside its column");
        }

        long value = 0;
        var wrong = 0;
        for (var i = width - 1; i >= 0; i--)
        {
            var digit = bytes[offset + i];
            wrong |= digit;
            value = (value << 7) | (uint)(digit & 0x7F);
        }

        if (wrong > 0x7F || value > int.MaxValue)
        {
            throw BadSegment.Because("a number is out of range");
        }

        return (int)value;
    }
}
