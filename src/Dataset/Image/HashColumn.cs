using System;
using System.Collections.Generic;

namespace Dataset.Image;

/// <summary>
/// A hash table over items 0 to n - 1: the width, the logarithm of the size, then slots of one tag byte and an item plus one (0 for an empty slot), with linear
/// probing. The items' texts are stored elsewhere; the caller compares them.
/// </summary>
internal readonly ref struct HashColumn
{
    private const int MaxLog = 26;

    private readonly ReadOnlySpan<byte> _slots;
    private readonly int _width;
    private readonly int _mask;

    public HashColumn(ReadOnlySpan<byte> column)
        : this(column, new Layout(column, 0))
    {
    }

    public HashColumn(ReadOnlySpan<byte> segment, scoped in Layout layout)
    {
        _width = layout.Width;
        _mask = layout.Mask;
        _slots = segment.Slice(layout.Slots, layout.Length);
    }

    /// <summary>Begins a search for the items that may have a hash.</summary>
    public Cursor Start(ulong hash) => new() { Tag = GetTag(hash), Slot = (int)hash & _mask, Left = _slots.IsEmpty ? 0 : _mask + 1 };

    /// <summary>Returns the next such item, or -1.</summary>
    public int Next(ref Cursor cursor)
    {
        while (cursor.Left-- > 0)
        {
            var offset = cursor.Slot * (1 + _width);
            cursor.Slot = (cursor.Slot + 1) & _mask;
            if (_slots[offset] == cursor.Tag || _slots[offset] == 0)
            {
                var item = FixedWidth.Read(_slots, offset + 1, _width) - 1;
                if (item < 0 || _slots[offset] == cursor.Tag)
                {
                    return item;
                }
            }
        }

        cursor.Left = 0;
        return -1;
    }

    /// <summary>Writes and ends such a column. Item i has the i-th hash.</summary>
    public static void Write(SegmentWriter writer, IReadOnlyList<ulong> hashes)
    {
        if (hashes.Count > 0)
        {
            var log = 0;
            while (1L << log < hashes.Count * 2L)
            {
                log++;
            }

            if (log > MaxLog)
            {
                throw new NotSupportedException("The corpus has too many names.");
            }

            var slots = new int[1 << log];
            for (var i = 0; i < hashes.Count; i++)
            {
                var slot = (int)hashes[i] & (slots.Length - 1);
                while (slots[slot] != 0)
                {
                    slot = (slot + 1) & (slots.Length - 1);
                }

                slots[slot] = i + 1;
            }

            WriteSlots(writer, slots, hashes, log);
        }

        writer.EndColumn();
    }

    private static void WriteSlots(SegmentWriter writer, int[] slots, IReadOnlyList<ulong> hashes, int log)
    {
        var width = SegmentWriter.GetWidth(hashes.Count);
        writer.WriteByte((byte)width);
        writer.WriteByte((byte)log);
        foreach (var item in slots)
        {
            writer.WriteByte(item == 0 ? (byte)0 : GetTag(hashes[item - 1]));
            writer.WriteFixed(item, width);
        }
    }

    // Taken from the 42 bits that identify an entity (EntityHash), above the bits that select a slot.
    private static byte GetTag(ulong hash) => (byte)((hash >> 35) & 0x7F);

    /// <summary>The place of a table's slots in a segment.</summary>
    internal readonly struct Layout
    {
        public readonly int Width;
        public readonly int Mask;
        public readonly int Slots;
        public readonly int Length;

        /// <summary>Finds and checks the slots of a column that begins at <paramref name="start"/>.</summary>
        public Layout(ReadOnlySpan<byte> column, int start)
        {
            if (column.IsEmpty)
            {
                this = default;
                return;
            }

            if (column.Length < 2)
            {
                throw BadSegment.Because("a hash table is truncated");
            }

            Width = column[0];
            var log = column[1];
            if (Width < 1 || Width > SegmentWriter.MaxWidth || log > MaxLog || column.Length - 2L != (1L + Width) << log)
            {
                throw BadSegment.Because("a hash table has the wrong size");
            }

            Mask = (1 << log) - 1;
            Slots = start + 2;
            Length = column.Length - 2;
        }
    }

    /// <summary>The state of a search, which ends at an empty slot, or after all slots of a table that has no empty slot.</summary>
    internal struct Cursor
    {
        internal byte Tag;
        internal int Slot;
        internal int Left;
    }
}
