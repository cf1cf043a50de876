using System.Collections.Generic;

namespace Dataset.Analyzers;

/// <summary>Articles by key, or claims by id; case-sensitive.</summary>
internal sealed class KeyedContents(IReadOnlyList<string[]> entries) : TableContents(entries)
{
    private const int Key = 1;

    private readonly Dictionary<string, int> _byKey = IndexBy(entries, Key);

    public override IReadOnlyList<int> Find(string key) => _byKey.TryGetValue(key, out var entry) ? [entry] : [];

    public override string GetTitle(int entry) => Entries[entry][Key];

    protected override IEnumerable<string> Keys => _byKey.Keys;
}
