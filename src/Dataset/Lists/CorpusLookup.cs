using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Dataset.Lists;

/// <summary>A lookup over compiled tables. Groups are created on first access. Empty groups are not part of the lookup.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class CorpusLookup<TKey, T>(int slots, Func<TKey, int> find, Func<int, GroupList<TKey, T>> create) : ILookup<TKey, T>
    where T : class
{
    private readonly GroupList<TKey, T>?[] _groups = new GroupList<TKey, T>?[slots];

    public int Count
    {
        get
        {
            var count = 0;
            for (var i = 0; i < slots; i++)
            {
                count += GetGroup(i).Count > 0 ? 1 : 0;
            }

            return count;
        }
    }

    public IEnumerable<T> this[TKey key] => find(key) is >= 0 and var group ? GetGroup(group) : PartList<T>.Empty;

    public bool Contains(TKey key) => find(key) is >= 0 and var group && GetGroup(group).Count > 0;

    public GroupList<TKey, T> GetGroup(int index) => _groups[index] ?? Once.Publish(ref _groups[index], create(index));

    public IEnumerator<IGrouping<TKey, T>> GetEnumerator()
    {
        for (var i = 0; i < slots; i++)
        {
            if (GetGroup(i) is { Count: > 0 } group)
            {
                yield return group;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
