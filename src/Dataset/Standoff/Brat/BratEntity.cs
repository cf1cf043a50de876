using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Compiling;
using Dataset.Linking;

namespace Dataset.Standoff.Brat;

/// <summary>What the marks that mean one entity say of it.</summary>
internal sealed class BratEntity
{
    private readonly List<string> _names = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    public EntityKind? Kind { get; set; }

    /// <summary>The id and the full name that a reference states.</summary>
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>Where the kind was stated first, else where the entity was first meant.</summary>
    public (string Path, int Line) Place { get; set; }

    /// <summary>The declaration, once all marks are known; null where there can be none.</summary>
    public EntityOptions? Options { get; private set; }

    /// <summary>Adds a name that a text has for it.</summary>
    public void Add(string name)
    {
        if (_known.Add(name))
        {
            _names.Add(name);
        }
    }

    /// <summary>Notes that the name stands for another entity in the same place.</summary>
    public void Share(string name) => _shared.Add(NameText.Clean(name));

    /// <summary>The full name: the one that is stated, else the longest.</summary>
    public string GetFullName() => string.IsNullOrWhiteSpace(Name) ? _names.MaxBy(name => name.Length) ?? "" : Name;

    /// <summary>Makes the declaration; a name in capitals is matched by itself.</summary>
    public EntityOptions Declare(HashSet<string> ids)
    {
        var name = GetFullName();
        var aliases = new List<string>();

        // A name is matched in capitals, too.
        var capitals = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in _names.Append(name))
        {
            var upper = other.ToUpperInvariant();
            if (!upper.Equals(other, StringComparison.Ordinal))
            {
                capitals.Add(upper);
            }
        }

        foreach (var alias in _names)
        {
            // Names match in their own case: Kim Tae-hyo is another name than Kim Tae Hyo.
            if (alias != name && !capitals.Contains(alias))
            {
                aliases.Add(alias);
            }
        }

        var id = Id is not null && MemberNames.IsIdentifier(Id) ? Id : MemberNames.FromText(name);
        var unique = id;
        for (var i = 2; !ids.Add(unique); i++)
        {
            unique = FormattableString.Invariant($"{id}_{i}");
        }

        return Options = new(Kind.GetValueOrDefault(), name, [.. aliases.Where(alias => !IsShared(alias))])
        {
            Id = unique,
            SharedAliases = [.. aliases.Where(IsShared)],
        };
    }

    private bool IsShared(string alias) => _shared.Contains(NameText.Clean(alias));
}
