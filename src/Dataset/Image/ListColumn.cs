using System;
using System.Collections.Generic;

namespace Dataset.Image;

/// <summary>Lists of numbers in two columns: the start of each list, followed by the end of the last, and the items of all lists.</summary>
internal readonly ref struct ListColumn
{
    private readonly IntColumn _starts;
    private readonly IntColumn _items;

    public ListColumn(ReadOnlySpan<byte> starts, ReadOnlySpan<byte> items)
    {
        _starts = new IntColumn(starts);
        _items = new IntColumn(items);
    }

    /// <summary>The number of lists.</summary>
    public int Count => Math.Max(0, _starts.Count - 1);

    /// <summary>Returns the range of a list's items among the items of all lists.</summary>
    public (int Start, int End) GetBounds(int list)
    {
        int start = _starts[list], end = _starts[list + 1];
        return start <= end && end <= _items.Count ? (start, end) : throw BadSegment.Because("a list is outside its column");
    }

    /// <summary>Returns an item by its position among the items of all lists.</summary>
    public int GetItem(int position) => _items[position];

    /// <summary>Returns the items of one list, each below <paramref name="limit"/>.</summary>
    public int[] GetList(int list, int limit)
    {
        var (start, end) = GetBounds(list);
        var result = start == end ? Array.Empty<int>() : new int[end - start];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = GetItem(start + i, limit);
        }

        return result;
    }

    /// <summary>Returns an item by its position among the items of all lists, if it is below <paramref name="limit"/>.</summary>
    public int GetItem(int position, int limit)
    {
        var item = _items[position];
        return item < limit ? item : throw BadSegment.Because("an index is out of range");
    }

    /// <summary>Writes and ends both columns.</summary>
    public static void Write(SegmentWriter writer, IReadOnlyList<IReadOnlyList<int>> lists)
    {
        var starts = new List<int>(lists.Count + 1) { 0 };
        var items = new List<int>();
        foreach (var list in lists)
        {
            items.AddRange(list);
            starts.Add(items.Count);
        }

        IntColumn.Write(writer, starts);
        IntColumn.Write(writer, items);
    }
}
