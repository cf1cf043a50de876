using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>Declares a person, so that the articles' mentions and quotations are tied to it.</summary>
/// <param name="name">The full name; itself an alias. The id and the member's name are made from it unless <see cref="Id"/> is given.</param>
/// <param name="aliases">Other names in the articles. A name is matched where no letter or digit touches it, in its own case or in capitals; a blank in it also
/// matches a hyphen or a line end.</param>
/// <example><code>[Person("Fumio Kishida", "Kishida")]</code></example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PersonAttribute(string name, params string[] aliases) : Attribute
{
    /// <summary>The full name.</summary>
    public string Name { get; } = name;

    /// <summary>The other names, without the full one.</summary>
    public string[] Aliases { get; } = aliases;

    /// <summary>Names that stand for this entity and, at the same time, for every other one that shares them.</summary>
    public string[] SharedAliases { get; set; } = [];

    /// <summary>What a reader should know of it, in a sentence; it becomes the documentation of the generated member.</summary>
    public string? Description { get; set; }

    /// <summary>The id, a C# identifier; <see langword="null"/> makes one from the name.</summary>
    public string? Id { get; set; }
}
