using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>One statement in the words of several articles: pieces that are all pairwise similar.</summary>
/// <typeparam name="T"><see cref="Quote"/> or <see cref="Sentence"/>.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<object>))]
public sealed record Wording<T>
    where T : class
{
    internal Wording(PartList<T> versions, PartList<Article> articles, double score)
    {
        Versions = versions;
        Articles = articles;
        Score = score;
    }

    /// <summary>
    /// Gets the pieces, by article in order of the keys, then by position. Several pieces may have the same words; pieces of the same article always do.
    /// </summary>
    public IReadOnlyList<T> Versions { get; }

    /// <summary>Gets the articles that contain the pieces, each once, in order of their keys. There are at least two.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>
    /// Gets the lowest similarity of any two versions: the cosine of their tf-idf vectors, or 1 if all have the same words the same number of times.
    /// </summary>
    public double Score { get; }

    /// <summary>Returns the score, the numbers of versions and articles, and the first version.</summary>
    /// <returns>A string such as <c>0.83: 3 versions in 2 articles of politics/summit [25..97): We agree …</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Score:0.00}: {Versions.Count} versions in {Articles.Count} articles of {Versions[0]}");
}
