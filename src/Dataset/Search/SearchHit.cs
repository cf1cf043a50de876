using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>An article that matches a query.</summary>
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

    /// <summary>Gets the article.</summary>
    public Article Article { get; }

    /// <summary>Gets the sum of the BM25 scores of the query's items, which is above 0. Scores are comparable only within one result.</summary>
    public double Score { get; }

    /// <summary>
    /// Gets the best sentence, which is the one whose query items weigh most in total (rare items weigh more), or <see langword="null"/> if the headline, the
    /// deck, a subheading or the credit matches best.
    /// </summary>
    public Sentence? Sentence { get; }

    /// <summary>
    /// Gets the pieces to highlight in the best sentence (or headline, deck, subheading, credit), in order and without overlap, in UTF-16 code units of the
    /// article's text.
    /// </summary>
    public IReadOnlyList<TextSpan> Highlights { get; }

    /// <summary>Returns the score and the article.</summary>
    /// <returns>A string such as <c>1.52 SeoulSummit/004: Leaders meet in …</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00} {Article}");
}
