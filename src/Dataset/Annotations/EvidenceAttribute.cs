using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>
/// Gives the words in which an article makes a claim. They must stand exactly once in the corpus, or in the article that
/// <see cref="Article"/> names; otherwise the project does not compile (DS0010). White space and quotation marks are compared folded.
/// </summary>
/// <param name="claim">The id of the claim.</param>
/// <param name="text">The words, as the article has them.</param>
/// <example><code>[Evidence("TwelfthSummit", "held 12 bilateral summits")]</code></example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class EvidenceAttribute(string claim, string text) : Attribute
{
    /// <summary>The id of the claim.</summary>
    public string Claim { get; } = claim;

    /// <summary>The words, as the article has them.</summary>
    public string Text { get; } = text;

    /// <summary>The key of the article that they stand in, where the words alone would not be enough.</summary>
    public string? Article { get; set; }
}
