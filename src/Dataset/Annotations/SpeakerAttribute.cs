using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>Specifies the speaker of a quotation if the text does not identify the speaker or the reading is wrong.</summary>
/// <param name="opening">The first words of the quotation. Exactly one quotation of the corpus, or of <see cref="Article"/>, must begin with them.</param>
/// <param name="entity">The name, alias or id of the declared entity that speaks.</param>
/// <example><code>[Speaker("We will continue", "Fumio Kishida")]</code></example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SpeakerAttribute(string opening, string entity) : Attribute
{
    /// <summary>Gets the first words of the quotation.</summary>
    public string Opening { get; } = opening;

    /// <summary>Gets the name, alias or id of the entity that speaks.</summary>
    public string Entity { get; } = entity;

    /// <summary>Gets or sets the key of the article that contains the quotation, if the words alone are ambiguous.</summary>
    public string? Article { get; set; }
}
