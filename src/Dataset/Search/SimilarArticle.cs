using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>An article, and how like another one it is.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<SimilarArticle>))]
public sealed record SimilarArticle
{
    internal SimilarArticle(Article article, double score)
    {
        Article = article;
        Score = score;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The cosine of the two articles' tf-idf vectors, from 0 (no rare word in common) to 1.</summary>
    public double Score { get; }

    /// <summary>Score and article.</summary>
    /// <returns>For example <c>0.31 SeoulSummit/004: Leaders meet in …</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00} {Article}");
}
