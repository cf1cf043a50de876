using System;

namespace Dataset.Image;

/// <summary>
/// Where a column of names and its hash table lie in a segment, found and checked once: a look-up through it costs half of one that begins at the
/// segment's directory. It holds numbers only and serves any thread.
/// </summary>
internal sealed class NameIndex
{
    private readonly StringColumn.Layout _names;
    private readonly HashColumn.Layout _table;

    /// <summary>The names in a column; their table is the next column.</summary>
    public NameIndex(SegmentReader segment, int column)
    {
        _names = new(segment.GetColumn(column), segment.GetStart(column));
        _table = new(segment.GetColumn(column + 1), segment.GetStart(column + 1));
    }

    /// <summary>The index of a name in the same segment, -1 if there is none.</summary>
    public int Find(ReadOnlySpan<byte> segment, ReadOnlySpan<char> name)
    {
        var names = new StringColumn(segment, _names);
        var table = new HashColumn(segment, _table);
        var cursor = table.Start(UnitHash.Compute(name));
        while (table.Next(ref cursor) is >= 0 and var item)
        {
            if (Utf8.Equals(names.GetUtf8(item), name))
            {
                return item;
            }
        }

        return -1;
    }

    /// <summary>The index of the id that an article names by its hash, -1 if there is none.</summary>
    public int FindEntity(ReadOnlySpan<byte> segment, ulong hash)
    {
        var names = new StringColumn(segment, _names);
        var table = new HashColumn(segment, _table);
        var cursor = table.Start(hash);
        while (table.Next(ref cursor) is >= 0 and var item)
        {
            if (EntityHash.Matches(hash, UnitHash.ComputeUtf8(names.GetUtf8(item))))
            {
                return item;
            }
        }

        return -1;
    }
}
