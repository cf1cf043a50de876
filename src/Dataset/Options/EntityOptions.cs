using System.Collections.Generic;
using System.Diagnostics;

namespace Dataset;

/// <summary>Declares a person, organization, place or event of a corpus that is created at run time.</summary>
[DebuggerDisplay("{Kind}: {Name}")]
public sealed record EntityOptions
{
    /// <summary>Initializes a new instance of the <see cref="EntityOptions"/> class.</summary>
    /// <param name="kind">The kind of the entity.</param>
    /// <param name="name">The full name, which is also used as an alias.</param>
    /// <param name="aliases">
    /// The other names in the articles. A name matches where no letter or digit adjoins it, in its own case or in uppercase. A space in the name also matches a
    /// hyphen or a line end.
    /// </param>
    public EntityOptions(EntityKind kind, string name, params string[] aliases) => (Kind, Name, Aliases) = (kind, name, aliases);

    /// <summary>Gets the kind of the entity.</summary>
    public EntityKind Kind { get; init; }

    /// <summary>Gets the full name.</summary>
    public string Name { get; init; }

    /// <summary>Gets the other names, without the full name.</summary>
    public IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Gets the names that refer to this entity and, at the same time, to every other entity that shares them.</summary>
    public IReadOnlyList<string> SharedAliases { get; init; } = [];

    /// <summary>Gets a one-sentence description of the entity for readers.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the id, a C# identifier. If it is <see langword="null"/>, the id is derived from the name.</summary>
    public string? Id { get; init; }

    /// <summary>Returns the full name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
