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

/// <summary>A paragraph of the story. A hard-wrapped paragraph holds its line ends.</summary>
/// <remarks>Two paragraphs are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
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
    /// Its text in one line: each line end, with the blanks around it and the marks of quoted lines, is one space. Of Markdown it is what a reader sees:
    /// without marks, with the words of links and code, and with the characters that references such as <c>&amp;amp;</c> name.
    /// </summary>
    public string NormalizedText => Once.Get(ref _normalizedText, this, static paragraph => paragraph.Article.GetShownLine(paragraph.Span));

    /// <summary>The subheading that it stands under, or <see langword="null"/>.</summary>
    public Subheading? Heading => _heading < 0 ? null : Article.Subheadings[_heading];

    /// <summary>The paragraph's sentences, by position.</summary>
    public IReadOnlyList<Sentence> Sentences => Once.Get(ref _sentences, this, static p => PartSearch.OfParagraph(p.Article.SentenceParts, p.Index));

    /// <summary>The paragraph's quotations, by position.</summary>
    public IReadOnlyList<Quote> Quotes => QuoteParts;

    internal PartList<Quote> QuoteParts => Once.Get(ref _quotes, this, static p => PartSearch.OfParagraph(p.Article.QuoteParts, p.Index));

    /// <inheritdoc/>
    public bool Equals(Paragraph? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
