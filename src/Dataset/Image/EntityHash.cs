using System;

namespace Dataset.Image;

/// <summary>
/// The way an article refers to an entity: by 42 bits of the hash of its id, as six digits. A new entity elsewhere therefore changes no article's segment.
/// Two of a thousand entities have the same hash once in ten million corpora; the compiler then rejects the second as if its id were already taken.
/// </summary>
internal static class EntityHash
{
    /// <summary>The number of base-128 digits.</summary>
    public const int Width = 6;

    private const ulong Mask = (1UL << (7 * Width)) - 1;

    public static ulong Compute(ReadOnlySpan<char> id) => UnitHash.Compute(id) & Mask;

    /// <summary>Returns whether a short hash stands for a full hash.</summary>
    public static bool Matches(ulong hash, ulong full) => (full & Mask) == hash;

    public static void Write(SegmentWriter writer, ulong hash)
    {
        for (var i = 0; i < Width; i++)
        {
            writer.WriteByte((byte)(hash & 0x7F));
            hash >>= 7;
        }
    }

    /// <summary>Reads the hash at an index of a column.</summary>
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
