using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Analysis;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Primitives;
using Dataset.Text;

namespace Dataset;

/// <summary>
/// A sentence of a paragraph. A sentence that ends inside quotation marks includes the closing mark. The next sentence inside the same quotation is a separate
/// sentence, so a sentence can contain an unpaired quotation mark.
/// </summary>
/// <remarks>Two sentences are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Sentence>))]
public sealed record Sentence : ArticlePart, PartSearch.IInParagraph
{
    private string? _normalizedText;
    private PartList<Quote>? _quotes;
    private PartList<Mention>? _mentions;
    private PartList<DateMention>? _dates;

    internal Sentence(Article article, int index, SentenceReading reading)
        : base(article, index, reading.Span)
    {
        ParagraphIndex = reading.Paragraph;
    }

    /// <summary>Gets the paragraph that contains the sentence.</summary>
    public Paragraph Paragraph => Article.Paragraphs[ParagraphIndex];

    /// <summary>
    /// Gets the text of the sentence as displayed, in one line. Each line end is replaced by one space, along with the spaces around it and the markers of
    /// quoted lines. For Markdown, the text has no markup: it contains the text of links and code, and the characters that references such as <c>&amp;amp;</c>
    /// stand for.
    /// </summary>
    public string NormalizedText => Once.Get(ref _normalizedText, this, static sentence => sentence.Article.GetShownLine(sentence.Span));

    /// <summary>
    /// Gets the words of the sentence, found during enumeration, without allocating. Their spans refer to the article's text. For Markdown, the words are those
    /// of the displayed text.
    /// </summary>
    public WordEnumerable Words => new(Article.Text, Article.ToShown(Span), Article.Projection);

    /// <summary>Gets the quotations that the sentence contains wholly or in part, in text order.</summary>
    public IReadOnlyList<Quote> Quotes => Once.Get(ref _quotes, this, static s => PartSearch.Overlapping(s.Paragraph.QuoteParts, s.Span));

    /// <summary>Gets the mentions that begin in the sentence, in text order. If two mentions begin at the same position, the longer one comes first.</summary>
    public IReadOnlyList<Mention> Mentions => Once.Get(ref _mentions, this, static s => PartSearch.BeginningIn(s.Article.MentionParts, s.Span));

    /// <summary>Gets the dates that begin in the sentence, in text order.</summary>
    public IReadOnlyList<DateMention> Dates => Once.Get(ref _dates, this, static s => PartSearch.BeginningIn(s.Article.DateParts, s.Span));

    internal int ParagraphIndex { get; }

    int PartSearch.IInParagraph.ParagraphIndex => ParagraphIndex;

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
