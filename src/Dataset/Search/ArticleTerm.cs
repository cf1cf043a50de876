using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>A term in one article: how often it stands there, and how much it says about the article.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<ArticleTerm>))]
public sealed record ArticleTerm
{
    internal ArticleTerm(Article article, Term term, int count, double tfIdf)
    {
        Article = article;
        Term = term;
        Count = count;
        TfIdf = tfIdf;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>How often the term stands in the article.</summary>
    public int Count { get; }

    /// <summary>
    /// The weight <c>(1 + ln Count) · ln(N / n)</c>, where n of the corpus' N articles have the term (Manning, Raghavan, Schütze,
    /// Introduction to Information Retrieval, 6.2 and 6.4). 0 for a term that all articles have.
    /// </summary>
    public double TfIdf { get; }

    /// <summary>The term with its weight.</summary>
    /// <returns>For example <c>evacuation 3.85</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Term.Text} {TfIdf:0.00}");
}
