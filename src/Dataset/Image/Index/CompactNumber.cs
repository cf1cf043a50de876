using System;
using System.Runtime.CompilerServices;

namespace Dataset.Image.Index;

/// <summary>
/// The encoding of numbers in postings: a number below 104 takes one byte, and one below 2,600 two. Bytes from 104 to 127 mean that the number continues, so
/// numbers can be counted without reading them: there are as many as there are bytes below 104.
/// </summary>
/// <remarks>
/// The bytes before the last are the digits of a bijective base-24 numeral, most significant first; the last byte is the remainder of a division by 104.
/// A varint with six bits per byte would take 4% more for the postings of real news.
/// </remarks>
internal static class CompactNumber
{
    /// <summary>Bytes below this end a number.</summary>
    public const int Last = 104;

    private const int Base = 128 - Last;

    // One more digit could exceed int.MaxValue.
    private const int MaxLength = 7;

    /// <summary>Writes a number of at least 0.</summary>
    public static void Write(ByteBuffer into, int value)
    {
        Span<byte> bytes = stackalloc byte[MaxLength];
        var first = MaxLength - 1;
        bytes[first] = (byte)(value % Last);
        for (var rest = value / Last; rest > 0; rest = (rest - 1) / Base)
        {
            bytes[--first] = (byte)(Last + ((rest - 1) % Base));
        }

        into.WriteBytes(bytes.Slice(first));
    }

    /// <summary>Reads the number at <paramref name="offset"/> and moves to the next.</summary>
    /// <exception cref="System.IO.InvalidDataException">The number does not end within the bytes, or exceeds <see cref="int.MaxValue"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<byte> bytes, ref int offset)
    {
        if ((uint)offset < (uint)bytes.Length)
        {
            var digit = bytes[offset];
            if (digit < Last)
            {
                offset++;
                return digit;
            }
        }

        return ReadLong(bytes, ref offset);
    }

    private static int ReadLong(ReadOnlySpan<byte> bytes, ref int offset)
    {
        var value = 0L;
        for (var length = 0; length < MaxLength && (uint)offset < (uint)bytes.Length; length++)
        {
            var digit = bytes[offset++];
            if (digit < Last)
            {
                value = (value * Last) + digit;
                return value <= int.MaxValue ? (int)value : throw BadSegment.Because("a number is out of range");
            }

            if (digit >= Last + Base)
            {
                break;
            }

            value = (value * Base) + digit - Last + 1;
        }

        throw BadSegment.Because("a number of the term index is truncated or out of range");
    }
}
