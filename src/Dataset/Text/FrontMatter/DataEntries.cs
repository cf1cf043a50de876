using System;
using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>Collects the entries of a map. The first entry of a key counts, and a duplicate is a problem.</summary>
internal sealed class DataEntries(List<DataProblem> problems)
{
    private readonly List<DataEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Adds an entry, unless its key is already defined.</summary>
    public void Add(string key, TextSpan keySpan, DataValue value)
    {
        if (_keys.Add(key))
        {
            _entries.Add(new(key, keySpan, value));
        }
        else
        {
            problems.Add(new(keySpan, $"The key '{key}' is already defined; the first definition is used"));
        }
    }

    /// <summary>Returns the entries, in order.</summary>
    public IReadOnlyList<DataEntry> ToList() => _entries;
}
