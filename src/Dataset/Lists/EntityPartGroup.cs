using System;
using System.Collections.Generic;
using Dataset.Primitives;

namespace Dataset.Lists;

/// <summary>
/// The mentions, quotations or utterances of an entity. Their number is stored in the corpus segment. The parts are found article by article during
/// enumeration, and are cached when an index greater than 0 is accessed.
/// </summary>
internal sealed class EntityPartGroup<T>(Entity entity, int count, Func<Article, PartList<T>> partsOf, Func<T, Entity, bool> belongs)
    : GroupList<Entity, T>(entity)
    where T : class
{
    private T[]? _items;

    public override int Count => count;

    public override T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)count)
            {
                throw Throw.Index(index, count);
            }

            return index == 0 && _items is null ? First() : Items[index];
        }
    }

    private T[] Items => Once.Get(ref _items, this, static group => group.Collect());

    private protected override IEnumerator<T> Enumerate() => _items is { } items ? ((IEnumerable<T>)items).GetEnumerator() : Walk();

    private IEnumerator<T> Walk()
    {
        var left = count;
        foreach (var article in Key.Articles)
        {
            foreach (var part in partsOf(article))
            {
                if (belongs(part, Key))
                {
                    left = left > 0 ? left - 1 : throw Throw.Miscounted();
                    yield return part;
                }
            }
        }

        if (left > 0)
        {
            throw Throw.Miscounted();
        }
    }

    private T First()
    {
        using var items = Walk();
        return items.MoveNext() ? items.Current : throw Throw.Miscounted();
    }

    private T[] Collect()
    {
        var items = new List<T>();
        using var walk = Walk();
        while (walk.MoveNext())
        {
            items.Add(walk.Current);
        }

        return items.ToArray();
    }
}
