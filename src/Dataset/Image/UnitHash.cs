using System;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Dataset.Image;

/// <summary>
/// The hash of the look-up tables: over UTF-16 code units, the same on every runtime and machine, part of the segments' format.
/// Eight units are two multiplications that do not wait for each other, which keeps a look-up of a common key within some ten nanoseconds.
/// </summary>
internal static class UnitHash
{
    private const ulong FirstSeed = 0x9E3779B97F4A7C15;
    private const ulong SecondSeed = 0xC2B2AE3D27D4EB4F;
    private const ulong Factor = 0xD6E8FEB86659FD93;

    public static ulong Compute(ReadOnlySpan<char> units)
    {
        ulong first = FirstSeed, second = SecondSeed;
        var length = units.Length;
        while (units.Length >= 8)
        {
            first = Add(first, Load(units));
            second = Add(second, Load(units.Slice(4)));
            units = units.Slice(8);
        }

        if (units.Length >= 4)
        {
            first = Add(first, Load(units));
            units = units.Slice(4);
        }

        ulong tail = units.Length switch
        {
            0 => 0,
            1 => units[0],
            2 => units[0] | ((ulong)units[1] << 16),
            _ => units[0] | ((ulong)units[1] << 16) | ((ulong)units[2] << 32),
        };

        return Finish(first, second, tail, length);
    }

    /// <summary>The hash of the text that the bytes are the UTF-8 of.</summary>
    public static ulong ComputeUtf8(ReadOnlySpan<byte> utf8)
    {
        ulong first = FirstSeed, second = SecondSeed, chunk = 0;
        var length = 0;
        var units = new Utf8Units(utf8);
        while (units.MoveNext())
        {
            chunk |= (ulong)units.Current << (16 * (length & 3));
            length++;
            if ((length & 3) == 0)
            {
                if ((length & 4) != 0)
                {
                    first = Add(first, chunk);
                }
                else
                {
                    second = Add(second, chunk);
                }

                chunk = 0;
            }
        }

        return Finish(first, second, chunk, length);
    }

    private static ulong Load(ReadOnlySpan<char> units) => BitConverter.IsLittleEndian
        ? BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(units))
        : units[0] | ((ulong)units[1] << 16) | ((ulong)units[2] << 32) | ((ulong)units[3] << 48);

    // The halves change places, so that what only moved the upper bits moves the lower ones with the next chunk.
    private static ulong Add(ulong hash, ulong chunk)
    {
        hash = unchecked((hash ^ chunk) * Factor);
        return (hash << 32) | (hash >> 32);
    }

    private static ulong Finish(ulong first, ulong second, ulong tail, int length)
    {
        // At most three units are left, so the length finds room behind them.
        var hash = Add(unchecked(first + (second * 3)), tail | ((ulong)length << 48));
        hash = unchecked((hash ^ (hash >> 29)) * Factor);
        return hash ^ (hash >> 32);
    }
}
