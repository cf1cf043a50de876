using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Dataset.Image;

/// <summary>Numbers of a fixed count of base-128 digits, least first.</summary>
internal static class FixedWidth
{
    /// <summary>The number at <paramref name="offset"/>.</summary>
    /// <exception cref="System.IO.InvalidDataException">It lies outside, or is no number from 0 to <see cref="int.MaxValue"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<byte> bytes, int offset, int width)
    {
        // Nearly every number has at most four digits, and more bytes behind it: one load instead of a loop, for the sake of look-ups.
        if (width <= 4 && offset >= 0 && offset <= bytes.Length - 4)
        {
            var digits = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(offset)) & (uint.MaxValue >> (32 - (8 * width)));
            if ((digits & 0x80808080) == 0)
            {
                return (int)((digits & 0x7F) | ((digits >> 1) & 0x3F80) | ((digits >> 2) & 0x1FC000) | ((digits >> 3) & 0xFE00000));
            }
        }

        return ReadDigits(bytes, offset, width);
    }

    /// <summary>Does the same digit by digit: what is read once needs less code to be compiled before it runs.</summary>
    public static int ReadDigits(ReadOnlySpan<byte> bytes, int offset, int width)
    {
        if (offset < 0 || width > bytes.Length - offset)
        {
            throw BadSegment.Because("a number lies outside its column");
        }

        long value = 0;
        var wrong = 0;
        for (var i = offset + width - 1; i >= offset; i--)
        {
            wrong |= bytes[i];
            value = (value << 7) | (uint)(bytes[i] & 0x7F);
        }

        if (wrong > 0x7F || value > int.MaxValue)
        {
            throw BadSegment.Because("a number is out of range");
        }

        return (int)value;
    }

    /// <summary>Writes a number that is not below 0.</summary>
    public static void Write(Span<byte> bytes, int offset, int width, int value)
    {
        for (var i = 0; i < width; i++)
        {
            bytes[offset + i] = (byte)(value & 0x7F);
            value >>= 7;
        }
    }
}
