using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>What two corpora have otherwise: see <see cref="Corpus.Compare"/>.</summary>
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

    /// <summary>The corpus that was compared with.</summary>
    public Corpus Old { get; }

    /// <summary>The corpus that was compared.</summary>
    public Corpus Now { get; }

    /// <summary>
    /// Everything that is otherwise: by article in ordinal order of the keys, in an article by part in the order of <see cref="ReadingPart"/>, then by
    /// position; entities and claims last. Empty where both corpora are read alike.
    /// </summary>
    public IReadOnlyList<ReadingChange> Changes { get; }

    /// <summary>The keys of the articles that have changes, in ordinal order.</summary>
    public IReadOnlyList<string> Articles => Once.Get(
        ref _articles, this, static comparison => new([.. comparison.Changes.Select(change => change.Article).OfType<string>().Distinct()]));

    /// <summary>How much is otherwise.</summary>
    /// <returns>For example <c>3 changes in 2 articles</c>.</returns>
    public override string ToString() =>
        $"{Changes.Count} {(Changes.Count == 1 ? "change" : "changes")} in {Articles.Count} {(Articles.Count == 1 ? "article" : "articles")}";
}
