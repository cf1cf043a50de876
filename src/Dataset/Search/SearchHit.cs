using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>An article that answers a query.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<SearchHit>))]
public sealed record SearchHit
{
    internal SearchHit(Article article, double score, Sentence? sentence, IReadOnlyList<TextSpan> highlights)
    {
        Article = article;
        Score = score;
        Sentence = sentence;
        Highlights = highlights;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>How well it answers: the sum of the BM25 scores of the query's items, above 0. Comparable within one result only.</summary>
    public double Score { get; }

    /// <summary>
    /// The best sentence: the one with the rarest of the query's items. <see langword="null"/> where the headline, the
    /// deck, a subheading or the credit answers best.
    /// </summary>
    public Sentence? Sentence { get; }

    /// <summary>
    /// The pieces to highlight in the best sentence (or headline, deck, subheading, credit), in order and without overlap, in UTF-16 code units of the
    /// article's text.
    /// </summary>
    public IReadOnlyList<TextSpan> Highlights { get; }

    /// <summary>Score and article.</summary>
    /// <returns>For example <c>1.52 SeoulSummit/004: Leaders meet in …</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00} {Article}");
}
