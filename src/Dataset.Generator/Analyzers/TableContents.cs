using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text;

namespace Dataset.Analyzers;

/// <summary>The contents of a generated table, with the results of the library's lookup. It contains no symbols and is thread-safe.</summary>
internal abstract class TableContents(IReadOnlyList<string[]> entries)
{
    private const int MostNearest = 256;

    // A wrong key stays wrong while other code is edited, and is looked up after each edit.
    private readonly ConcurrentDictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    // Needed only for a wrong key.
    private string[]? _unique;

    /// <summary>Finds the indexes of the entries that a key refers to: one, none, or all that share it.</summary>
    public abstract IReadOnlyList<int> Find(string key);

    /// <summary>The keys and names that refer to one entry, in order of the entries.</summary>
    public IReadOnlyList<string> Unique => _unique ??= Keys.Where(key => Find(key).Count == 1).ToArray();

    /// <summary>Finds the nearest of those for a key that refers to nothing, or null if there are no candidates.</summary>
    public string? FindNearest(string key)
    {
        if (!_nearest.TryGetValue(key, out var nearest))
        {
            // Each character that is typed into a key produces another key.
            if (_nearest.Count >= MostNearest)
            {
                _nearest.Clear();
            }

            nearest = Nearest.Find(key, Unique);
            _nearest.TryAdd(key, nearest);
        }

        return nearest;
    }

    /// <summary>Returns the name of an entry for messages.</summary>
    public abstract string GetTitle(int entry);

    /// <summary>Returns the name of the entry's member, not escaped.</summary>
    public string GetMember(int entry) => Entries[entry][0];

    /// <summary>The fields of each entry; the member name is the first.</summary>
    protected IReadOnlyList<string[]> Entries { get; } = entries;

    /// <summary>The keys and names that a message may suggest.</summary>
    protected abstract IEnumerable<string> Keys { get; }

    /// <summary>Indexes the entries by one of their fields, as written; if some are equal, by the first.</summary>
    protected static Dictionary<string, int> IndexBy(IReadOnlyList<string[]> entries, int field)
    {
        var index = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            // A line of another version, or a manually written one, may lack the field.
            if (entries[i].Length > field && !index.ContainsKey(entries[i][field]))
            {
                index.Add(entries[i][field], i);
            }
        }

        return index;
    }
}
