using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>Two nearly identical pieces of different articles, such as two translations of one statement, or a copied sentence.</summary>
/// <typeparam name="T"><see cref="Sentence"/> or <see cref="Quote"/>.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<object>))]
public sealed record SimilarPair<T>
    where T : class
{
    internal SimilarPair(T first, T second, double score)
    {
        First = first;
        Second = second;
        Score = score;
    }

    /// <summary>Gets the piece of the article that comes first in the corpus.</summary>
    public T First { get; }

    /// <summary>Gets the piece of the other article.</summary>
    public T Second { get; }

    /// <summary>Gets the cosine of the pieces' tf-idf vectors, up to 1 for the same words the same number of times.</summary>
    public double Score { get; }

    /// <summary>Returns the score and both pieces.</summary>
    /// <returns>A string such as <c>0.83 "We agree …" ~ "We are agreed …"</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00} {First} ~ {Second}");
}
