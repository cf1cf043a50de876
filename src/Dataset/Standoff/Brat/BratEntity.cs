using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Compiling;
using Dataset.Linking;

namespace Dataset.Standoff.Brat;

/// <summary>What the marks that mean one entity state about it.</summary>
internal sealed class BratEntity
{
    private readonly List<string> _names = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    public EntityKind? Kind { get; set; }

    /// <summary>The id that a reference states.</summary>
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>The place where the kind is first stated, or where the entity is first meant.</summary>
    public (string Path, int Line) Place { get; set; }

    /// <summary>The declaration, once all marks are known; null if there cannot be one.</summary>
    public EntityOptions? Options { get; private set; }

    /// <summary>Adds a name that a text uses for the entity.</summary>
    public void Add(string name)
    {
        if (_known.Add(name))
        {
            _names.Add(name);
        }
    }

    /// <summary>Records that the name also stands for another entity in the same place.</summary>
    public void Share(string name) => _shared.Add(NameText.Clean(name));

    /// <summary>Returns the full name: the stated name, or the longest one.</summary>
    public string GetFullName() => string.IsNullOrWhiteSpace(Name) ? _names.MaxBy(name => name.Length) ?? "" : Name;

    /// <summary>Creates the declaration. A name in capital letters is matched automatically.</summary>
    public EntityOptions Declare(HashSet<string> ids)
    {
        var name = GetFullName();
        var aliases = new List<string>();

        // A name also matches in capital letters.
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
            // Names match with their own case: Kim Tae-hyo is not the same name as Kim Tae Hyo.
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
