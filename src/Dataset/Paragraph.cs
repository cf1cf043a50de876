using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Lists;
using Dataset.Text;

namespace Dataset;

/// <summary>A paragraph of the story. A hard-wrapped paragraph holds its line ends.</summary>
/// <remarks>Two paragraphs are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Paragraph>))]
public sealed record Paragraph
{
    private readonly int _heading;
    private string? _text;
    private string? _normalizedText;
    private PartList<Sentence>? _sentences;
    private PartList<Quote>? _quotes;

    internal Paragraph(Article article, int index, ParagraphReading reading)
    {
        Article = article;
        Index = index;
        Span = reading.Span;
        _heading = reading.Heading;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The index among the article's paragraphs, from 0.</summary>
    public int Index { get; }

    /// <summary>Where it stands, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>Its text as the article has it.</summary>
    public string Text => Once.Get(ref _text, this, static paragraph => paragraph.Article[paragraph.Span]);

    /// <summary>Its text in one line: each line end, with the blanks around it and the marks of quoted lines, is one space.</summary>
    public string NormalizedText => Once.Get(ref _normalizedText, this, static paragraph => TextFolding.FoldLines(paragraph.Text));

    /// <summary>The subheading that it stands under, or <see langword="null"/>.</summary>
    public Subheading? Heading => _heading < 0 ? null : Article.Subheadings[_heading];

    /// <summary>The paragraph's sentences, by position.</summary>
    public IReadOnlyList<Sentence> Sentences => Once.Get(ref _sentences, this, static p => PartSearch.OfParagraph(p.Article.SentenceParts, p.Index));

    /// <summary>The paragraph's quotations, by position.</summary>
    public IReadOnlyList<Quote> Quotes => QuoteParts;

    internal PartList<Quote> QuoteParts => Once.Get(ref _quotes, this, static p => PartSearch.OfParagraph(p.Article.QuoteParts, p.Index));

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another paragraph.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Paragraph? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>The article's key, the span and the text, shortened.</summary>
    /// <returns>For example <c>politics/summit [25..212): The two leaders met in …</c>.</returns>
    public override string ToString() => Display.Piece(Article, Span);
}
