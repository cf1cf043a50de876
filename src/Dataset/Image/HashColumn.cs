using System;
using System.Collections.Generic;

namespace Dataset.Image;

/// <summary>
/// A hash table over items 0 to n - 1: width, the size's logarithm, then slots of one tag byte and an item plus one (0 = empty), probed one after the other.
/// The items' texts stand elsewhere; whoever looks up compares them.
/// </summary>
internal readonly ref struct HashColumn
{
    private const int MaxLog = 26;

    private readonly ReadOnlySpan<byte> _slots;
    private readonly int _width;
    private readonly int _mask;

    public HashColumn(ReadOnlySpan<byte> column)
    {
        if (column.IsEmpty)
        {
            this = default;
            return;
        }

        if (column.Length < 2)
        {
            throw BadSegment.Because("a hash table is cut off");
        }

        _width = column[0];
        var log = column[1];
        if (_width < 1 || _width > SegmentWriter.MaxWidth || log > MaxLog || column.Length - 2L != (1L + _width) << log)
        {
            throw BadSegment.Because("a hash table is of the wrong size");
        }

        _mask = (1 << log) - 1;
        _slots = column.Slice(2);
    }

    /// <summary>The items that may have this hash, one after the other.</summary>
    public Probe Find(ulong hash) => new(this, hash);

    /// <summary>Writes and ends such a column: item i has the i-th hash.</summary>
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
                throw new NotSupportedException("A corpus cannot have so many names.");
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

    private static byte GetTag(ulong hash) => (byte)(hash >> 57);

    /// <summary>Walks the slots of one hash; ends at an empty slot, and after all slots of a table that has none.</summary>
    internal ref struct Probe
    {
        private readonly HashColumn _table;
        private readonly byte _tag;
        private int _slot;
        private int _left;

        internal Probe(HashColumn table, ulong hash)
        {
            _table = table;
            _tag = GetTag(hash);
            _slot = (int)hash & table._mask;
            _left = table._slots.IsEmpty ? 0 : table._mask + 1;
            Current = -1;
        }

        public int Current { get; private set; }

        public bool MoveNext()
        {
            var width = _table._width;
            while (_left-- > 0)
            {
                var offset = _slot * (1 + width);
                _slot = (_slot + 1) & _table._mask;
                var item = FixedWidth.Read(_table._slots, offset + 1, width);
                if (item == 0)
                {
                    break;
                }

                if (_table._slots[offset] == _tag)
                {
                    Current = item - 1;
                    return true;
                }
            }

            _left = 0;
            return false;
        }
    }
}
