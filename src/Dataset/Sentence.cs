using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Lists;
using Dataset.Text;

namespace Dataset;

/// <summary>
/// A sentence of a paragraph. A sentence that ends inside quotation marks ends after the closing mark; another that begins inside the same
/// quotation is one of its own, so a sentence may hold an unpaired mark.
/// </summary>
/// <remarks>Two sentences are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Sentence>))]
public sealed record Sentence : PartSearch.IInParagraph, PartSearch.ISpanned
{
    private string? _text;
    private string? _normalizedText;
    private PartList<Quote>? _quotes;
    private PartList<Mention>? _mentions;
    private PartList<DateMention>? _dates;

    internal Sentence(Article article, int index, SentenceReading reading)
    {
        Article = article;
        Index = index;
        Span = reading.Span;
        ParagraphIndex = reading.Paragraph;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The paragraph that the sentence belongs to.</summary>
    public Paragraph Paragraph => Article.Paragraphs[ParagraphIndex];

    /// <summary>The index among the article's sentences, from 0.</summary>
    public int Index { get; }

    /// <summary>Where it stands, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>Its text as the article has it.</summary>
    public string Text => Once.Get(ref _text, this, static sentence => sentence.Article[sentence.Span]);

    /// <summary>Its text in one line: each line end, with the blanks around it and the marks of quoted lines, is one space.</summary>
    public string NormalizedText => Once.Get(ref _normalizedText, this, static sentence => TextFolding.FoldLines(sentence.Text));

    /// <summary>Its words, found as they are walked, without an allocation. Their spans are in the article's text.</summary>
    public WordEnumerable Words => new(Article.Text, Span);

    /// <summary>The quotations that stand in it wholly or in part, by position.</summary>
    public IReadOnlyList<Quote> Quotes => Once.Get(ref _quotes, this, static s => PartSearch.Overlapping(s.Paragraph.QuoteParts, s.Span));

    /// <summary>The mentions of entities that begin in it, by position, the longer first where two begin together.</summary>
    public IReadOnlyList<Mention> Mentions => Once.Get(ref _mentions, this, static s => PartSearch.BeginningIn(s.Article.MentionParts, s.Span));

    /// <summary>The dates that begin in it, by position.</summary>
    public IReadOnlyList<DateMention> Dates => Once.Get(ref _dates, this, static s => PartSearch.BeginningIn(s.Article.DateParts, s.Span));

    internal int ParagraphIndex { get; }

    int PartSearch.IInParagraph.ParagraphIndex => ParagraphIndex;

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another sentence.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Sentence? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>The article's key, the span and the text, shortened.</summary>
    /// <returns>For example <c>politics/summit [25..97): The two leaders met in …</c>.</returns>
    public override string ToString() => Display.Piece(Article, Span);
}
