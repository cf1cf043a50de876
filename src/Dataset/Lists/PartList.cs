using System.Collections.Generic;
using System.Diagnostics;
using Dataset.Primitives;

namespace Dataset.Lists;

/// <summary>A slice of an array: the parts of an article, or those that belong to one of its parts.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class PartList<T>(T[] items, int start, int count) : CorpusList<T>
    where T : class
{
    public static readonly PartList<T> Empty = new([]);

    public PartList(T[] items)
        : this(items, 0, items.Length)
    {
    }

    public override int Count => count;

    public override T this[int index] =>
        (uint)index < (uint)count ? items[start + index] : throw Throw.Index(index, count);

    /// <summary>Returns a slice of this slice, or the shared empty list if the length is 0.</summary>
    public PartList<T> Slice(int from, int length) => length == 0 ? Empty : new(items, start + from, length);

    private protected override IEnumerator<T> Enumerate()
    {
        for (var i = start; i < start + count; i++)
        {
            yield return items[i];
        }
    }
}
