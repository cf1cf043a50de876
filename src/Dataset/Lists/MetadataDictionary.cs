using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Lists;

/// <summary>The few entries of an article's front matter in their order; of two with one key the first counts.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class MetadataDictionary(EquatableArray<MetadataEntry> entries) : IReadOnlyDictionary<string, string>
{
    private readonly KeyValuePair<string, string>[] _entries =
        entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)).DistinctBy(pair => pair.Key).ToArray();

    public int Count => _entries.Length;

    public IEnumerable<string> Keys => _entries.Select(entry => entry.Key);

    public IEnumerable<string> Values => _entries.Select(entry => entry.Value);

    public string this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(
            $"The article's front matter has no '{key}'{(Nearest.Find(key, Keys) is { } near ? $". The nearest is '{near}'." : ".")}");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}
