using System;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Dataset.Image;

/// <summary>
/// The hash function of the lookup tables. It hashes UTF-16 code units, is the same on every runtime and machine, and is part of the segment format.
/// Eight units take two independent multiplications, which keeps the lookup of a common key within some ten nanoseconds.
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

        // The remainder of up to three units, without hard-to-predict branches: the last four units, shifted to drop those already hashed.
        var left = units.Length - whole;
        var tail = left == 0 ? 0 : whole > 0 ? Load(units, units.Length - 4) >> (64 - (16 * left)) : LoadFew(units);
        return Finish(first, second, tail, units.Length);
    }

    /// <summary>Computes the hash of a text from its UTF-8.</summary>
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

    // The halves change places, so changes in the upper bits affect the lower bits with the next chunk.
    private static ulong Add(ulong hash, ulong chunk)
    {
        hash = unchecked((hash ^ chunk) * Factor);
        return (hash << 32) | (hash >> 32);
    }

    private static ulong Finish(ulong first, ulong second, ulong tail, int length)
    {
        // At most three units remain, so there is room for the length above them.
        var hash = Add(unchecked(first + (second * 3)), tail | ((ulong)length << 48));
        hash = unchecked((hash ^ (hash >> 29)) * Factor);
        return hash ^ (hash >> 32);
    }
}
