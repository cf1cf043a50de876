using System.Collections.Generic;
using System.Diagnostics;

namespace Dataset;

/// <summary>Declares a person, organization, place or event of a corpus that is made at run time.</summary>
[DebuggerDisplay("{Kind}: {Name}")]
public sealed record EntityOptions
{
    /// <summary>Declares an entity.</summary>
    /// <param name="kind">Which kind of entity it is.</param>
    /// <param name="name">The full name; itself an alias.</param>
    /// <param name="aliases">
    /// Other names in the articles. A name is matched where no letter or digit touches it, in its own case or in capitals; a blank in it also matches a
    /// hyphen or a line end.
    /// </param>
    public EntityOptions(EntityKind kind, string name, params string[] aliases) => (Kind, Name, Aliases) = (kind, name, aliases);

    /// <summary>Which kind of entity it is.</summary>
    public EntityKind Kind { get; init; }

    /// <summary>The full name.</summary>
    public string Name { get; init; }

    /// <summary>The other names, without the full one.</summary>
    public IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Names that stand for this entity and, at the same time, for every other one that shares them.</summary>
    public IReadOnlyList<string> SharedAliases { get; init; } = [];

    /// <summary>What a reader should know of it, in a sentence.</summary>
    public string? Description { get; init; }

    /// <summary>The id, a C# identifier; <see langword="null"/> makes one from the name.</summary>
    public string? Id { get; init; }

    /// <summary>The full name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
