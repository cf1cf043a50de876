using System;

namespace Dataset.Image;

/// <summary>
/// The place of a column of names and its hash table in a segment, found and checked once: a lookup with it takes half the time of one that begins at the
/// segment's directory. It contains only numbers and is thread-safe.
/// </summary>
internal sealed class NameIndex
{
    private readonly StringColumn.Layout _names;
    private readonly HashColumn.Layout _table;

    /// <summary>Finds the names in a column. Their table is the next column.</summary>
    public NameIndex(SegmentReader segment, int column)
    {
        _names = new(segment.GetColumn(column), segment.GetStart(column));
        _table = new(segment.GetColumn(column + 1), segment.GetStart(column + 1));
    }

    /// <summary>Returns the index of a name in the same segment, or -1.</summary>
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

    /// <summary>Returns the index of the id with a hash that an article refers to, or -1.</summary>
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
