using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Tables;

namespace Dataset;

/// <summary>Days that articles date, and every expression that means just these days: an entry of <see cref="Corpus.Timeline"/>.</summary>
/// <remarks>Two entries are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<TimelineEntry>))]
public sealed record TimelineEntry
{
    private readonly TimelineList _timeline;
    private PartList<Article>? _articles;
    private PartList<DateMention>? _mentions;

    internal TimelineEntry(Corpus corpus, TimelineList timeline, int index, DateRange range)
    {
        Corpus = corpus;
        Index = index;
        Range = range;
        _timeline = timeline;
    }

    /// <summary>The corpus that the entry belongs to.</summary>
    public Corpus Corpus { get; }

    /// <summary>The index in <see cref="Corpus.Timeline"/>, from 0: by first day, then by last day.</summary>
    public int Index { get; }

    /// <summary>The days.</summary>
    public DateRange Range { get; }

    /// <summary>The articles whose text dates these days, in order of their keys, each once; at least one.</summary>
    public IReadOnlyList<Article> Articles => ArticleParts;

    /// <summary>
    /// The expressions that mean these days (<see cref="DateMention.Range"/>): by article in order of the keys, then by position. They are found in the texts
    /// of <see cref="Articles"/>, and no others, when they are first asked for.
    /// </summary>
    public IReadOnlyList<DateMention> Mentions => Once.Get(ref _mentions, this, static entry => new(entry._timeline.FindMentions(entry)));

    internal PartList<Article> ArticleParts => Once.Get(ref _articles, this, static entry => new(entry._timeline.ReadArticles(entry.Index)));

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another entry.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(TimelineEntry? other) => other is not null && Index == other.Index && Corpus == other.Corpus;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Corpus, Index);

    /// <summary>The days, and how many articles date them.</summary>
    /// <returns>For example <c>2024-09-06 (4 articles)</c>.</returns>
    public override string ToString() => $"{Range} ({Articles.Count} {(Articles.Count == 1 ? "article" : "articles")})";
}
