using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Articles;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Text;

namespace Dataset;

/// <summary>
/// An expression with a calendar anchor, such as <c>Friday</c>, <c>September 6 and 7</c> or <c>next year</c>, without preposition and possessive, and the days
/// that it refers to.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<DateMention>))]
public sealed record DateMention : ArticlePart
{
    internal DateMention(Article article, int index, DateReading reading)
        : base(article, index, reading.Span) => Range = DateRange.FromDayNumbers(reading.From, reading.To);

    /// <summary>Gets the block that contains the expression, such as a paragraph, headline, deck or subheading.</summary>
    public Block Block => Article.GetBlock(Span.Start);

    /// <summary>Gets the paragraph that contains the expression, or <see langword="null"/> if the expression is outside the paragraphs.</summary>
    public Paragraph? Paragraph => PartSearch.Holding(Article.ParagraphParts, Span);

    /// <summary>Gets the sentence in which the expression begins, or <see langword="null"/> if the expression is outside the paragraphs.</summary>
    public Sentence? Sentence => PartSearch.Holding(Article.SentenceParts, Span);

    /// <summary>
    /// Gets the days that the expression refers to, or <see langword="null"/> if they are not certain. Relative expressions are resolved from
    /// <see cref="Article.Published"/> or, if it is <see langword="null"/>, from <see cref="Corpus.ReferenceDate"/>.
    /// </summary>
    public DateRange? Range { get; }

    /// <inheritdoc/>
    public bool Equals(DateMention? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    // For example politics/summit [80..86): Friday = 2024-09-06.
    private protected override string Describe() => $"{PartDisplay.Piece(Article, Span)} = {Range?.ToString() ?? "?"}";
}
