using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>An article with its similarity to another.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<SimilarArticle>))]
public sealed record SimilarArticle
{
    internal SimilarArticle(Article article, double score)
    {
        Article = article;
        Score = score;
    }

    /// <summary>Gets the article.</summary>
    public Article Article { get; }

    /// <summary>Gets the cosine of the two articles' tf-idf vectors, from 0 (no rare word in common) to 1.</summary>
    public double Score { get; }

    /// <summary>Returns the score and the article.</summary>
    /// <returns>A string such as <c>0.31 SeoulSummit/004: Leaders meet in …</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00} {Article}");
}
