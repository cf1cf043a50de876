using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Analysis;
using Dataset.Articles;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Primitives;
using Dataset.Text;

namespace Dataset;

/// <summary>
/// A quotation: the words inside the marks, a trailing comma or stop included. One that runs over several paragraphs is one quotation in each of
/// them, and an interrupted one (<c>"A," he said, "b."</c>) is two; they share their <see cref="Utterance"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Quote>))]
public sealed record Quote : ArticlePart, PartSearch.IInParagraph
{
    private readonly int _paragraph;
    private readonly Attribution _attribution;
    private string? _speakerText;
    private string? _cue;

    internal Quote(Article article, int index, QuoteReading reading)
        : base(article, index, reading.Span)
    {
        Kind = reading.Kind;
        SpeakerSpan = reading.Speaker;
        CueSpan = reading.Cue;
        UtteranceIndex = reading.Group;
        _attribution = reading.Attribution;
        _paragraph = reading.Paragraph;
    }

    /// <summary>The paragraph that the quotation stands in.</summary>
    public Paragraph Paragraph => Article.Paragraphs[_paragraph];

    /// <summary>Whether it is a whole clause, part of one, or no speech.</summary>
    public QuoteKind Kind { get; }

    /// <summary>How the speaker was found.</summary>
    public Attribution Attribution => Article.IsDeclared(Index) ? Attribution.Declared : _attribution;

    /// <summary>
    /// The declared entity that speaks: named, meant by a pronoun or a description, or stated in the declaration of the corpus. <see langword="null"/> where
    /// the speaker is not declared or was not found.
    /// </summary>
    public Entity? Speaker => Article.GetSpeaker(Index);

    /// <summary>
    /// The subject of the cue as written, without apposition (<c>the statement</c>, <c>he</c>), or <see langword="null"/>; a hard line break is folded to a
    /// space.
    /// </summary>
    public string? SpeakerText => SpeakerSpan is null ? null : Once.Get(ref _speakerText, this, static quote => quote.Fold(quote.SpeakerSpan));

    /// <summary>
    /// Where <see cref="SpeakerText"/> stands, in UTF-16 code units of <see cref="Article.Text"/>; in an earlier paragraph where it is taken over from there.
    /// </summary>
    public TextSpan? SpeakerSpan { get; }

    /// <summary>
    /// The verb or phrase that attributes the words (<c>said</c>, <c>according to</c>), or <see langword="null"/>; a hard line break is folded to a space.
    /// </summary>
    public string? Cue => CueSpan is null ? null : Once.Get(ref _cue, this, static quote => quote.Fold(quote.CueSpan));

    /// <summary>Where <see cref="Cue"/> stands, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan? CueSpan { get; }

    /// <summary>The utterance that the quotation belongs to, often as its only one.</summary>
    public Utterance Utterance => Article.Utterances[UtteranceIndex];

    /// <summary>The index of <see cref="Utterance"/> among those of the article.</summary>
    internal int UtteranceIndex { get; }

    int PartSearch.IInParagraph.ParagraphIndex => _paragraph;

    /// <inheritdoc/>
    public bool Equals(Quote? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    // For example politics/summit [318..402): Fumio Kishida: We will go on ….
    private protected override string Describe() => $"{Article.Key} {Span}: {PartDisplay.Speech(Speaker, SpeakerText)}{Display.Shorten(AsSpan())}";

    private string Fold(TextSpan? span) => Article.GetShownLine(span.GetValueOrDefault());
}
