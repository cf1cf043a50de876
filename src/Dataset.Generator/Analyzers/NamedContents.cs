using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Text;

namespace Dataset.Analyzers;

/// <summary>Entities of one kind by full name, then by alias, then by id. The folded names are those of the corpus segment.</summary>
internal sealed class NamedContents : TableContents
{
    private const int Id = 1;
    private const int FullName = 2;

    private readonly string _prefix;
    private readonly Dictionary<string, int> _byId;
    private readonly Dictionary<string, IReadOnlyList<int>> _byName = new(StringComparer.Ordinal);

    private NamedContents(List<string[]> entries, EntityKind kind)
        : base(entries)
    {
        _prefix = FoldedName.GetPrefix(kind).ToString();
        _byId = IndexBy(entries, Id);
        var declarations = entries.Select(entry => new EntityDeclaration(
            kind, entry[Id], entry[FullName], Description: null, new EquatableArray<string>(entry.Skip(FullName + 1).ToArray()), EquatableArray<string>.Empty));
        foreach (var name in FoldedName.Collect(new EquatableArray<EntityDeclaration>(declarations.ToArray()), kind))
        {
            _byName.Add(name.Text, name.Entities);
        }
    }

    public static NamedContents Of(List<string[]> entries, EntityKind kind)
    {
        entries.RemoveAll(static entry => entry.Length <= FullName);
        return new(entries, kind);
    }

    public override IReadOnlyList<int> Find(string key) =>
        _byName.TryGetValue(_prefix + NameFolding.Fold(key), out var named) ? named
        : _byId.TryGetValue(key, out var entry) ? [entry]
        : [];

    public override string GetTitle(int entry) => Entries[entry][FullName];

    protected override IEnumerable<string> Keys => Entries.SelectMany(static entry => entry.Skip(FullName));
}
