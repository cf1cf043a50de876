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

/// <summary>A paragraph of the story. A hard-wrapped paragraph contains its line ends.</summary>
/// <remarks>Two paragraphs are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Paragraph>))]
public sealed record Paragraph : ArticlePart
{
    private readonly int _heading;
    private string? _normalizedText;
    private PartList<Sentence>? _sentences;
    private PartList<Quote>? _quotes;

    internal Paragraph(Article article, int index, ParagraphReading reading)
        : base(article, index, reading.Span)
    {
        _heading = reading.Heading;
    }

    /// <summary>
    /// Gets the text of the paragraph as displayed, in one line. Each line end is replaced by one space, along with the spaces around it and the markers of
    /// quoted lines. For Markdown, the text has no markup: it contains the text of links and code, and the characters that references such as <c>&amp;amp;</c>
    /// stand for.
    /// </summary>
    public string NormalizedText => Once.Get(ref _normalizedText, this, static paragraph => paragraph.Article.GetShownLine(paragraph.Span));

    /// <summary>Gets the subheading above the paragraph, or <see langword="null"/> if there is no subheading.</summary>
    public Subheading? Heading => _heading < 0 ? null : Article.Subheadings[_heading];

    /// <summary>Gets the sentences of the paragraph, in text order.</summary>
    public IReadOnlyList<Sentence> Sentences => Once.Get(ref _sentences, this, static p => PartSearch.OfParagraph(p.Article.SentenceParts, p.Index));

    /// <summary>Gets the quotations of the paragraph, in text order.</summary>
    public IReadOnlyList<Quote> Quotes => QuoteParts;

    internal PartList<Quote> QuoteParts => Once.Get(ref _quotes, this, static p => PartSearch.OfParagraph(p.Article.QuoteParts, p.Index));

    /// <inheritdoc/>
    public bool Equals(Paragraph? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
