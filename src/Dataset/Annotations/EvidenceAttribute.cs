using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>
/// Specifies the words in which an article makes a claim. The words must occur exactly once in the corpus or in the article that <see cref="Article"/> names;
/// otherwise, the project does not compile (DS0010). Differences in whitespace and in the style of quotation marks are ignored.
/// </summary>
/// <param name="claim">The id of the claim.</param>
/// <param name="text">The words, as written in the article.</param>
/// <example><code>[Evidence("TwelfthSummit", "held 12 bilateral summits")]</code></example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class EvidenceAttribute(string claim, string text) : Attribute
{
    /// <summary>Gets the id of the claim.</summary>
    public string Claim { get; } = claim;

    /// <summary>Gets the words, as written in the article.</summary>
    public string Text { get; } = text;

    /// <summary>Gets or sets the key of the article that contains the words, if the words alone are ambiguous.</summary>
    public string? Article { get; set; }
}
