using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>The differences between two corpora. See <see cref="Corpus.Compare"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<CorpusComparison>))]
public sealed record CorpusComparison
{
    private PartList<string>? _articles;

    internal CorpusComparison(Corpus old, Corpus now, PartList<ReadingChange> changes)
    {
        Old = old;
        Now = now;
        Changes = changes;
    }

    /// <summary>Gets the old corpus.</summary>
    public Corpus Old { get; }

    /// <summary>Gets the new corpus.</summary>
    public Corpus Now { get; }

    /// <summary>
    /// Gets all differences: by article in ordinal order of the keys, within an article by part in the order of <see cref="ReadingPart"/>, then by position.
    /// Entities and claims come last. The list is empty if the corpora do not differ.
    /// </summary>
    public IReadOnlyList<ReadingChange> Changes { get; }

    /// <summary>Gets the keys of the articles that have changes, in ordinal order.</summary>
    public IReadOnlyList<string> Articles => Once.Get(
        ref _articles, this, static comparison => new([.. comparison.Changes.Select(change => change.Article).OfType<string>().Distinct()]));

    /// <summary>Returns the numbers of changes and of articles that have changes.</summary>
    /// <returns>A string such as <c>3 changes in 2 articles</c>.</returns>
    public override string ToString() =>
        $"{Changes.Count} {(Changes.Count == 1 ? "change" : "changes")} in {Articles.Count} {(Articles.Count == 1 ? "article" : "articles")}";
}
