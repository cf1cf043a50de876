using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Lists;
using Dataset.Text;

namespace Dataset;

/// <summary>
/// A quotation: the words inside the marks, a trailing comma or stop included. One that runs over several paragraphs is one quotation in each of
/// them, and an interrupted one (<c>"A," he said, "b."</c>) is two; those of one utterance share a <see cref="Group"/>.
/// </summary>
/// <remarks>Two quotations are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Quote>))]
public sealed record Quote : PartSearch.IInParagraph, PartSearch.ISpanned
{
    private readonly int _paragraph;
    private string? _text;
    private string? _speakerText;
    private string? _cue;

    internal Quote(Article article, int index, QuoteReading reading)
    {
        Article = article;
        Index = index;
        Span = reading.Span;
        Kind = reading.Kind;
        Attribution = reading.Attribution;
        SpeakerSpan = reading.Speaker;
        CueSpan = reading.Cue;
        Group = reading.Group;
        _paragraph = reading.Paragraph;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The paragraph that the quotation stands in.</summary>
    public Paragraph Paragraph => Article.Paragraphs[_paragraph];

    /// <summary>The index among the article's quotations, from 0.</summary>
    public int Index { get; }

    /// <summary>Where the words stand, without their marks, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The words as the article has them, without their marks.</summary>
    public string Text => Once.Get(ref _text, this, static quote => quote.Article[quote.Span]);

    /// <summary>Whether it is a whole clause, part of one, or no speech.</summary>
    public QuoteKind Kind { get; }

    /// <summary>How the speaker was found.</summary>
    public Attribution Attribution { get; }

    /// <summary>
    /// The declared entity that speaks, or <see langword="null"/> where it is none of the declared ones or cannot be told: named, meant by a pronoun or a
    /// description, or stated in the declaration of the corpus.
    /// </summary>
    public Entity? Speaker => Article.GetSpeaker(Index);

    /// <summary>The subject of the cue as written, without apposition (<c>the statement</c>, <c>he</c>), or <see langword="null"/>; a hard line break is folded to a space.</summary>
    public string? SpeakerText => SpeakerSpan is null ? null : Once.Get(ref _speakerText, this, static quote => quote.Fold(quote.SpeakerSpan));

    /// <summary>Where <see cref="SpeakerText"/> stands, in UTF-16 code units of <see cref="Article.Text"/>; in an earlier paragraph where it is taken over from there.</summary>
    public TextSpan? SpeakerSpan { get; }

    /// <summary>The verb or phrase that attributes the words (<c>said</c>, <c>according to</c>), or <see langword="null"/>; a hard line break is folded to a space.</summary>
    public string? Cue => CueSpan is null ? null : Once.Get(ref _cue, this, static quote => quote.Fold(quote.CueSpan));

    /// <summary>Where <see cref="Cue"/> stands, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan? CueSpan { get; }

    /// <summary>The number of the utterance that it belongs to, from 0, by first appearance in the article.</summary>
    public int Group { get; }

    int PartSearch.IInParagraph.ParagraphIndex => _paragraph;

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another quotation.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Quote? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>The article's key, the span, the speaker if one is known, and the words, shortened.</summary>
    /// <returns>For example <c>politics/summit [318..402): Fumio Kishida: We will go on …</c>.</returns>
    public override string ToString()
    {
        var speaker = Speaker?.Name ?? SpeakerText;
        return $"{Article.Key} {Span}: {(speaker is null ? string.Empty : speaker + ": ")}{Display.Shorten(Article.AsSpan(Span))}";
    }

    private string Fold(TextSpan? span) => TextFolding.FoldLines(Article.AsSpan(span.GetValueOrDefault()));
}
