using System;
using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>Tracks which of the entities that have a name in common was last mentioned by full name in an article.</summary>
internal sealed class RecentNames
{
    private readonly List<int> _named = new();
    private readonly Dictionary<int, int> _last = new();
    private readonly Dictionary<Bearers, Seen> _seen = new();

    /// <summary>Records that an entity was mentioned by full name.</summary>
    public void Add(int entity)
    {
        // An immediate repetition adds nothing.
        if (_named.Count == 0 || _named[_named.Count - 1] != entity)
        {
            _last[entity] = _named.Count;
            _named.Add(entity);
        }
    }

    /// <summary>Returns the candidate that was named last, or -1.</summary>
    public int Find(Bearers bearers)
    {
        var seen = _seen.TryGetValue(bearers, out var before) ? before : new Seen(0, -1);
        if (seen.Count < _named.Count)
        {
            // Searches the smaller group: the entities named since the last call, or those that have the name.
            var found = _named.Count - seen.Count < bearers.Candidates.Length ? FindSince(bearers, seen.Count) : FindAmong(bearers);
            _seen[bearers] = seen = new(_named.Count, found >= 0 ? found : seen.Entity);
        }

        return seen.Entity;
    }

    private int FindSince(Bearers bearers, int first)
    {
        for (var i = _named.Count - 1; i >= first; i--)
        {
            if (Array.BinarySearch(bearers.Candidates, _named[i]) >= 0)
            {
                return _named[i];
            }
        }

        return -1;
    }

    private int FindAmong(Bearers bearers)
    {
        int found = -1, latest = -1;
        foreach (var entity in bearers.Candidates)
        {
            if (_last.TryGetValue(entity, out var time) && time > latest)
            {
                (found, latest) = (entity, time);
            }
        }

        return found;
    }

    /// <summary>A result, and the number of entities that had been named by then.</summary>
    private readonly record struct Seen(int Count, int Entity);
}
