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
/// A quotation: the words inside quotation marks, including a trailing comma or period. A quotation that runs over several paragraphs is one quotation in each
/// of them, and an interrupted quotation (<c>"A," he said, "b."</c>) is two. They share their <see cref="Utterance"/>.
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

    /// <summary>Gets the paragraph that contains the quotation.</summary>
    public Paragraph Paragraph => Article.Paragraphs[_paragraph];

    /// <summary>Gets the kind of the quotation: a whole clause, part of a clause, or not speech.</summary>
    public QuoteKind Kind { get; }

    /// <summary>Gets a value that specifies how the speaker was found.</summary>
    public Attribution Attribution => Article.IsDeclared(Index) ? Attribution.Declared : _attribution;

    /// <summary>
    /// Gets the declared entity that speaks: named, referred to by a pronoun or a description, or stated in the declaration of the corpus. The value is
    /// <see langword="null"/> if the speaker is not declared or was not found.
    /// </summary>
    public Entity? Speaker => Article.GetSpeaker(Index);

    /// <summary>
    /// Gets the subject of the cue as written, without apposition (<c>the statement</c>, <c>he</c>), or <see langword="null"/> if there is no subject. A hard
    /// line break is replaced by a space.
    /// </summary>
    public string? SpeakerText => SpeakerSpan is null ? null : Once.Get(ref _speakerText, this, static quote => quote.Fold(quote.SpeakerSpan));

    /// <summary>
    /// Gets the span of <see cref="SpeakerText"/>, in UTF-16 code units of <see cref="Article.Text"/>, or <see langword="null"/> if there is no speaker text.
    /// If the speaker is carried over from an earlier paragraph, the span is in that paragraph.
    /// </summary>
    public TextSpan? SpeakerSpan { get; }

    /// <summary>
    /// Gets the verb or phrase that attributes the words (<c>said</c>, <c>according to</c>), or <see langword="null"/> if there is no cue. A hard line break is
    /// replaced by a space.
    /// </summary>
    public string? Cue => CueSpan is null ? null : Once.Get(ref _cue, this, static quote => quote.Fold(quote.CueSpan));

    /// <summary>Gets the span of <see cref="Cue"/>, in UTF-16 code units of <see cref="Article.Text"/>, or <see langword="null"/> if there is no cue.</summary>
    public TextSpan? CueSpan { get; }

    /// <summary>Gets the utterance that contains the quotation. Often it contains no other quotation.</summary>
    public Utterance Utterance => Article.Utterances[UtteranceIndex];

    /// <summary>The index of <see cref="Utterance"/> among the utterances of the article.</summary>
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
