using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>Two pieces of different articles that are nearly the same: two translations of one statement, or a sentence taken over.</summary>
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

    /// <summary>The piece of the article that comes first in the corpus.</summary>
    public T First { get; }

    /// <summary>The piece of the other article.</summary>
    public T Second { get; }

    /// <summary>The cosine of their tf-idf vectors, up to 1 for the same words the same number of times.</summary>
    public double Score { get; }

    /// <summary>Score and both pieces.</summary>
    /// <returns>For example <c>0.83 "We agree …" ~ "We are agreed …"</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00} {First} ~ {Second}");
}
