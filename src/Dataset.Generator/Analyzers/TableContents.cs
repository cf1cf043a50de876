using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text;

namespace Dataset.Analyzers;

/// <summary>What a generated table holds, and what the library's look-up would find in it. It holds no symbol and serves any thread.</summary>
internal abstract class TableContents(IReadOnlyList<string[]> entries)
{
    private const int MostNearest = 256;

    // A wrong key stays wrong while other code is edited, and is asked about after each edit.
    private readonly ConcurrentDictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    // Only a wrong key needs them.
    private string[]? _unique;

    /// <summary>The indexes of what a key means: one, none, or all that share it.</summary>
    public abstract IReadOnlyList<int> Find(string key);

    /// <summary>The keys and names that mean one entry, in order of the entries.</summary>
    public IReadOnlyList<string> Unique => _unique ??= Keys.Where(key => Find(key).Count == 1).ToArray();

    /// <summary>The nearest of those to a key that means nothing, or null if there are no candidates.</summary>
    public string? FindNearest(string key)
    {
        if (!_nearest.TryGetValue(key, out var nearest))
        {
            // Each letter that is typed into a key makes another one.
            if (_nearest.Count >= MostNearest)
            {
                _nearest.Clear();
            }

            nearest = Nearest.Find(key, Unique);
            _nearest.TryAdd(key, nearest);
        }

        return nearest;
    }

    /// <summary>What an entry is called in messages.</summary>
    public abstract string GetTitle(int entry);

    /// <summary>The name of the entry's member, not escaped.</summary>
    public string GetMember(int entry) => Entries[entry][0];

    /// <summary>The fields of each entry, the member's name first.</summary>
    protected IReadOnlyList<string[]> Entries { get; } = entries;

    /// <summary>The keys and names that a message may call the nearest.</summary>
    protected abstract IEnumerable<string> Keys { get; }

    /// <summary>The entries by one of their fields, as written; of equal ones the first.</summary>
    protected static Dictionary<string, int> IndexBy(IReadOnlyList<string[]> entries, int field)
    {
        var index = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            // A line of another version, or of nobody's making, has no such field.
            if (entries[i].Length > field && !index.ContainsKey(entries[i][field]))
            {
                index.Add(entries[i][field], i);
            }
        }

        return index;
    }
}
