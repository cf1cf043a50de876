using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Tables;

namespace Dataset;

/// <summary>A range of days that articles refer to, with every expression that means exactly these days: an entry of <see cref="Corpus.Timeline"/>.</summary>
/// <remarks>Two entries are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
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

    /// <summary>Gets the corpus that the entry belongs to.</summary>
    public Corpus Corpus { get; }

    /// <summary>Gets the zero-based index in <see cref="Corpus.Timeline"/>, which is ordered by first day, then by last day.</summary>
    public int Index { get; }

    /// <summary>Gets the days.</summary>
    public DateRange Range { get; }

    /// <summary>Gets the articles whose text refers to these days, each once, in order of their keys. There is at least one.</summary>
    public IReadOnlyList<Article> Articles => ArticleParts;

    /// <summary>
    /// Gets the expressions that mean these days (<see cref="DateMention.Range"/>), by article in order of the keys, then by position. They are found on first
    /// access, in the texts of <see cref="Articles"/> only.
    /// </summary>
    public IReadOnlyList<DateMention> Mentions => Once.Get(ref _mentions, this, static entry => new(entry._timeline.FindMentions(entry)));

    internal PartList<Article> ArticleParts => Once.Get(ref _articles, this, static entry => new(entry._timeline.ReadArticles(entry.Index)));

    /// <summary>Determines whether another entry is the same entry of the same corpus object.</summary>
    /// <param name="other">The entry to compare with this one.</param>
    /// <returns><see langword="true"/> if both are the same entry of the same corpus object; otherwise, <see langword="false"/>.</returns>
    public bool Equals(TimelineEntry? other) => other is not null && Index == other.Index && Corpus == other.Corpus;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Corpus, Index);

    /// <summary>Returns the days and the number of articles that refer to them.</summary>
    /// <returns>A string such as <c>2024-09-06 (4 articles)</c>.</returns>
    public override string ToString() => $"{Range} ({Articles.Count} {(Articles.Count == 1 ? "article" : "articles")})";
}
