using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Dataset.Image;

/// <summary>Numbers with a fixed count of base-128 digits, least significant first.</summary>
internal static class FixedWidth
{
    /// <summary>Reads the number at <paramref name="offset"/>.</summary>
    /// <exception cref="System.IO.InvalidDataException">The number is outside the bytes, or not from 0 to <see cref="int.MaxValue"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<byte> bytes, int offset, int width)
    {
        // Nearly every number has at most four digits and more bytes after it; one load instead of a loop makes lookups faster.
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

    /// <summary>Reads two consecutive numbers, the start and the end of a text, in one load.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ReadPair(ReadOnlySpan<byte> bytes, int offset, int width, out int first, out int second)
    {
        if (width <= 4 && offset >= 0 && offset <= bytes.Length - 8)
        {
            var both = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(offset));
            var mask = uint.MaxValue >> (32 - (8 * width));
            var digits = (both & mask) | (((both >> (8 * width)) & mask) << 32);
            if ((digits & 0x80808080_80808080) == 0)
            {
                digits = (digits & 0x0000007F_0000007F) | ((digits >> 1) & 0x00003F80_00003F80)
                    | ((digits >> 2) & 0x001FC000_001FC000) | ((digits >> 3) & 0x0FE00000_0FE00000);
                first = (int)digits;
                second = (int)(digits >> 32);
                return;
            }
        }

        first = ReadDigits(bytes, offset, width);
        second = ReadDigits(bytes, offset + width, width);
    }

    /// <summary>Reads the number digit by digit: a number that is read once needs less code to be compiled first.</summary>
    public static int ReadDigits(ReadOnlySpan<byte> bytes, int offset, int width)
    {
        if (offset < 0 || width > bytes.Length - offset)
        {
            throw BadSegment.Because("a number is outside its column");
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

    /// <summary>Writes a number of at least 0.</summary>
    public static void Write(Span<byte> bytes, int offset, int width, int value)
    {
        for (var i = 0; i < width; i++)
        {
            bytes[offset + i] = (byte)(value & 0x7F);
            value >>= 7;
        }
    }
}
