using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>States who says a quotation, where the text leaves it open or the reading is wrong.</summary>
/// <param name="opening">The quotation's opening words. They must open exactly one quotation, of the corpus or of <see cref="Article"/>.</param>
/// <param name="entity">The name, alias or id of the declared entity that speaks.</param>
/// <example><code>[Speaker("We will continue", "Fumio Kishida")]</code></example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SpeakerAttribute(string opening, string entity) : Attribute
{
    /// <summary>The quotation's opening words.</summary>
    public string Opening { get; } = opening;

    /// <summary>The name, alias or id of the entity that speaks.</summary>
    public string Entity { get; } = entity;

    /// <summary>The key of the article that the quotation stands in, where the words alone would not be enough.</summary>
    public string? Article { get; set; }
}
