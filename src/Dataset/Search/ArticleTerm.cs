using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>A term in one article, with its number of occurrences and its weight.</summary>
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

    /// <summary>Gets the article.</summary>
    public Article Article { get; }

    /// <summary>Gets the term.</summary>
    public Term Term { get; }

    /// <summary>Gets the number of occurrences of the term in the article.</summary>
    public int Count { get; }

    /// <summary>
    /// Gets the weight <c>(1 + ln Count) · ln(N / n)</c>, where n of the corpus's N articles contain the term (Manning, Raghavan, Schütze,
    /// Introduction to Information Retrieval, 6.2 and 6.4). It is 0 for a term that all articles contain.
    /// </summary>
    public double TfIdf { get; }

    /// <summary>Returns the term with its weight.</summary>
    /// <returns>A string such as <c>evacuation 3.85</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Term.Text} {TfIdf:0.00}");
}
