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
        var whole = units.Length & ~3;
        var i = 0;
        for (; i < whole - 4; i += 8)
        {
            first = Add(first, Load(units, i));
            second = Add(second, Load(units, i + 4));
        }

        if (i < whole)
        {
            first = Add(first, Load(units, i));
        }

        // What is left over of four, without branches that no processor foresees: the last four, less those that were counted.
        var left = units.Length - whole;
        var tail = left == 0 ? 0 : whole > 0 ? Load(units, units.Length - 4) >> (64 - (16 * left)) : LoadFew(units);
        return Finish(first, second, tail, units.Length);
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

    private static ulong Load(ReadOnlySpan<char> units, int start)
    {
        units = units.Slice(start, 4);
        return BitConverter.IsLittleEndian
            ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(units))
            : units[0] | ((ulong)units[1] << 16) | ((ulong)units[2] << 32) | ((ulong)units[3] << 48);
    }

    private static ulong LoadFew(ReadOnlySpan<char> units) =>
        units[0] | (units.Length > 1 ? (ulong)units[1] << 16 : 0) | (units.Length > 2 ? (ulong)units[2] << 32 : 0);

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
