using System;

namespace Dataset.Search;

/// <summary>
/// Numbers in a row, in memory that is used again. Not a list: its items are read as a span, and a program that has just started need not compile one.
/// </summary>
internal sealed class IntBuffer
{
    private int[] _items = new int[16];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A number.</summary>
    public ref int this[int index] => ref _items[index];

    /// <summary>All of them. Valid until the next is added.</summary>
    public Span<int> Items => new(_items, 0, Count);

    /// <summary>Adds a number at the end.</summary>
    public void Add(int item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    /// <summary>Makes room for so many more at the end, whose values are to be set.</summary>
    public Span<int> Extend(int count)
    {
        if (_items.Length - Count < count)
        {
            Array.Resize(ref _items, Math.Max(_items.Length * 2, Count + count));
        }

        Count += count;
        return new(_items, Count - count, count);
    }

    /// <summary>Keeps the first so many.</summary>
    public void Cut(int count) => Count = count;

    /// <summary>Forgets all of them.</summary>
    public void Clear() => Count = 0;
}
