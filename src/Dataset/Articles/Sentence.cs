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
/// A sentence of a paragraph. A sentence that ends inside quotation marks ends after the closing mark; another that begins inside the same
/// quotation is one of its own, so a sentence may hold an unpaired mark.
/// </summary>
/// <remarks>Two sentences are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
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

    /// <summary>The paragraph that the sentence belongs to.</summary>
    public Paragraph Paragraph => Article.Paragraphs[ParagraphIndex];

    /// <summary>
    /// Its text in one line: each line end, with the blanks around it and the marks of quoted lines, is one space. Of Markdown it is what a reader sees:
    /// without marks, with the words of links and code, and with the characters that references such as <c>&amp;amp;</c> name.
    /// </summary>
    public string NormalizedText => Once.Get(ref _normalizedText, this, static sentence => sentence.Article.GetShownLine(sentence.Span));

    /// <summary>
    /// Its words, found as they are walked, without an allocation. Their spans are in the article's text; of Markdown they are the words that a reader
    /// sees.
    /// </summary>
    public WordEnumerable Words => new(Article.Text, Article.ToShown(Span), Article.Projection);

    /// <summary>The quotations that stand in it wholly or in part, by position.</summary>
    public IReadOnlyList<Quote> Quotes => Once.Get(ref _quotes, this, static s => PartSearch.Overlapping(s.Paragraph.QuoteParts, s.Span));

    /// <summary>The mentions of entities that begin in it, by position, the longer first where two begin together.</summary>
    public IReadOnlyList<Mention> Mentions => Once.Get(ref _mentions, this, static s => PartSearch.BeginningIn(s.Article.MentionParts, s.Span));

    /// <summary>The dates that begin in it, by position.</summary>
    public IReadOnlyList<DateMention> Dates => Once.Get(ref _dates, this, static s => PartSearch.BeginningIn(s.Article.DateParts, s.Span));

    internal int ParagraphIndex { get; }

    int PartSearch.IInParagraph.ParagraphIndex => ParagraphIndex;

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
