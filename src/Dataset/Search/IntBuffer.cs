using System;

namespace Dataset.Search;

/// <summary>
/// A reusable buffer of numbers. Unlike a list, its items can be read as a span, and no generic instantiation must be compiled at startup.
/// </summary>
internal sealed class IntBuffer
{
    private int[] _items = new int[16];

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>Returns a reference to an item.</summary>
    public ref int this[int index] => ref _items[index];

    /// <summary>All items. The span is valid until the next item is added.</summary>
    public Span<int> Items => new(_items, 0, Count);

    /// <summary>Adds an item at the end.</summary>
    public void Add(int item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    /// <summary>Adds space for items at the end and returns it; the caller sets their values.</summary>
    public Span<int> Extend(int count)
    {
        if (_items.Length - Count < count)
        {
            Array.Resize(ref _items, Math.Max(_items.Length * 2, Count + count));
        }

        Count += count;
        return new(_items, Count - count, count);
    }

    /// <summary>Truncates the buffer to a number of items.</summary>
    public void Cut(int count) => Count = count;

    /// <summary>Removes all items.</summary>
    public void Clear() => Count = 0;
}
