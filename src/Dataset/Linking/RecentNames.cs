using System;
using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>Who of those who have a name in common was given with the full name last, so far in an article.</summary>
internal sealed class RecentNames
{
    private readonly List<int> _named = new();
    private readonly Dictionary<int, int> _last = new();
    private readonly Dictionary<Bearers, Seen> _seen = new();

    /// <summary>Notes that an entity was given with the full name.</summary>
    public void Add(int entity)
    {
        // Once more at once tells nothing new.
        if (_named.Count == 0 || _named[_named.Count - 1] != entity)
        {
            _last[entity] = _named.Count;
            _named.Add(entity);
        }
    }

    /// <summary>The one of the candidates that was named last; -1 if none was.</summary>
    public int Find(Bearers bearers)
    {
        var seen = _seen.TryGetValue(bearers, out var before) ? before : new Seen(0, -1);
        if (seen.Count < _named.Count)
        {
            // Whichever are fewer: those who were named since the last question, or those who have the name.
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

    /// <summary>An answer, and how many had been named by then.</summary>
    private readonly record struct Seen(int Count, int Entity);
}
