using System;

namespace Dataset.Image;

/// <summary>
/// How an article names an entity: by 42 bits of the hash of its id, six digits. So a new entity elsewhere changes no article's segment. Among a
/// thousand entities two have one hash once in ten million corpora; the compiler then refuses the second as if its id were taken.
/// </summary>
internal static class EntityHash
{
    /// <summary>How many base-128 digits it takes.</summary>
    public const int Width = 6;

    private const ulong Mask = (1UL << (7 * Width)) - 1;

    public static ulong Compute(ReadOnlySpan<char> id) => UnitHash.Compute(id) & Mask;

    /// <summary>Whether a full hash is one that the short one stands for.</summary>
    public static bool Matches(ulong hash, ulong full) => (full & Mask) == hash;

    public static void Write(SegmentWriter writer, ulong hash)
    {
        for (var i = 0; i < Width; i++)
        {
            writer.WriteByte((byte)(hash & 0x7F));
            hash >>= 7;
        }
    }

    /// <summary>The hash at that index of a column of them.</summary>
    public static ulong Read(ReadOnlySpan<byte> column, int index)
    {
        if ((uint)index >= (uint)(column.Length / Width))
        {
            throw BadSegment.Because("an index is out of range");
        }

        ulong hash = 0;
        for (var i = Width - 1; i >= 0; i--)
        {
            hash = (hash << 7) | column[(index * Width) + i];
        }

        return hash;
    }
}
