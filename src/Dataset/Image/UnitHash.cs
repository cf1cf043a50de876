using System;

namespace Dataset.Image;

/// <summary>
/// The hash of the look-up tables: over UTF-16 code units, the same on every runtime and machine, part of the segments' format.
/// Four units are one multiplication, which keeps a look-up of a common key within some ten nanoseconds.
/// </summary>
internal static class UnitHash
{
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong Factor = 0xD6E8FEB86659FD93;

    public static ulong Compute(ReadOnlySpan<char> units)
    {
        var hash = Seed;
        var length = (uint)units.Length;
        while (units.Length >= 4)
        {
            hash = Add(hash, units[0] | ((ulong)units[1] << 16) | ((ulong)units[2] << 32) | ((ulong)units[3] << 48));
            units = units.Slice(4);
        }

        ulong tail = 0;
        for (var i = 0; i < units.Length; i++)
        {
            tail |= (ulong)units[i] << (16 * i);
        }

        return Finish(hash, tail, length);
    }

    /// <summary>The hash of the text that the bytes are the UTF-8 of.</summary>
    public static ulong ComputeUtf8(ReadOnlySpan<byte> utf8)
    {
        var hash = Seed;
        uint length = 0;
        ulong chunk = 0;
        var units = new Utf8Units(utf8);
        while (units.MoveNext())
        {
            chunk |= (ulong)units.Current << (16 * (int)(length & 3));
            length++;
            if ((length & 3) == 0)
            {
                hash = Add(hash, chunk);
                chunk = 0;
            }
        }

        return Finish(hash, chunk, length);
    }

    private static ulong Add(ulong hash, ulong chunk)
    {
        hash = unchecked((hash ^ chunk) * Factor);
        return hash ^ (hash >> 32);
    }

    private static ulong Finish(ulong hash, ulong tail, uint length)
    {
        hash = Add(hash, tail);
        hash = Add(hash, length);
        return Add(hash, hash >> 29);
    }
}
