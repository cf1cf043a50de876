using System;
using System.Runtime.CompilerServices;

namespace Dataset.Image.Index;

/// <summary>
/// The numbers of the postings: a number below 104 is one byte, one below 2,600 two. Bytes from 104 to 127 say that the number goes on, so that the
/// numbers of a piece can be counted without being read: as many as there are bytes below 104.
/// </summary>
/// <remarks>
/// The bytes before the last are digits of a bijective numeration to the base 24, most significant first; the last is the rest of a division by 104.
/// A varint of six bits a byte takes 4 % more for the postings of real news.
/// </remarks>
internal static class CompactNumber
{
    /// <summary>Bytes below this end a number.</summary>
    public const int Last = 104;

    private const int Base = 128 - Last;

    // One digit more could stand for more than int.MaxValue.
    private const int MaxLength = 7;

    /// <summary>Writes a number that is not below 0.</summary>
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
    /// <exception cref="System.IO.InvalidDataException">No number ends before the bytes do, or it is above <see cref="int.MaxValue"/>.</exception>
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

        throw BadSegment.Because("a number of the term index is cut off or out of range");
    }
}
