using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Articles;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Text;

namespace Dataset;

/// <summary>
/// An expression with a calendar anchor, such as <c>Friday</c>, <c>September 6 and 7</c>, <c>next year</c>, without preposition and possessive, and the days
/// that it means.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<DateMention>))]
public sealed record DateMention : ArticlePart
{
    internal DateMention(Article article, int index, DateReading reading)
        : base(article, index, reading.Span) => Range = DateRange.FromDayNumbers(reading.From, reading.To);

    /// <summary>The block that the expression stands in: a paragraph, a headline, a deck, a subheading and the like.</summary>
    public Block Block => Article.GetBlock(Span.Start);

    /// <summary>The paragraph that the expression stands in, or <see langword="null"/> outside the paragraphs.</summary>
    public Paragraph? Paragraph => PartSearch.Holding(Article.ParagraphParts, Span);

    /// <summary>The sentence that the expression begins in, or <see langword="null"/> outside the paragraphs.</summary>
    public Sentence? Sentence => PartSearch.Holding(Article.SentenceParts, Span);

    /// <summary>
    /// The days that are meant, or <see langword="null"/> where that is not certain. Relative expressions count from <see cref="Article.Published"/>, else from
    /// <see cref="Corpus.ReferenceDate"/>.
    /// </summary>
    public DateRange? Range { get; }

    /// <inheritdoc/>
    public bool Equals(DateMention? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    // For example politics/summit [80..86): Friday = 2024-09-06.
    private protected override string Describe() => $"{PartDisplay.Piece(Article, Span)} = {Range?.ToString() ?? "?"}";
}
