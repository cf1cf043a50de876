using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>Declares an organization and links the mentions and quotations in the articles to it.</summary>
/// <param name="name">
/// The full name, which is also used as an alias. Unless <see cref="Id"/> is specified, the id and the member name are derived from it.
/// </param>
/// <param name="aliases">
/// The other names in the articles. A name matches where no letter or digit adjoins it, in its own case or in uppercase. A space in the name also matches a
/// hyphen or a line end.
/// </param>
/// <example><code>[Organization("Liberal Democratic Party", "LDP")]</code></example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OrganizationAttribute(string name, params string[] aliases) : Attribute
{
    /// <summary>Gets the full name.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the other names, without the full name.</summary>
    public string[] Aliases { get; } = aliases;

    /// <summary>Gets or sets the names that refer to this entity and, at the same time, to every other entity that shares them.</summary>
    public string[] SharedAliases { get; set; } = [];

    /// <summary>Gets or sets a one-sentence description of the entity for readers. It becomes the documentation of the generated member.</summary>
    public string? Description { get; set; }

    /// <summary>Gets or sets the id, a C# identifier. If it is <see langword="null"/>, the id is derived from the name.</summary>
    public string? Id { get; set; }
}
