using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Lists;
using Dataset.Text;

namespace Dataset;

/// <summary>An expression with a calendar anchor, such as <c>Friday</c>, <c>September 6 and 7</c>, <c>next year</c>, and the days that it means.</summary>
/// <remarks>Two of them are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<DateMention>))]
public sealed record DateMention : PartSearch.ISpanned
{
    private string? _text;

    internal DateMention(Article article, int index, DateReading reading)
    {
        Article = article;
        Index = index;
        Span = reading.Span;
        From = Days.ToDate(reading.From);
        To = Days.ToDate(reading.To);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The sentence that the expression begins in, or <see langword="null"/> where it stands in none.</summary>
    public Sentence? Sentence => PartSearch.Holding(Article.SentenceParts, Span);

    /// <summary>The index among the article's dates, from 0.</summary>
    public int Index { get; }

    /// <summary>Where the expression stands, without preposition and possessive, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The expression as the article has it.</summary>
    public string Text => Once.Get(ref _text, this, static date => date.Article[date.Span]);

    /// <summary>
    /// The first day that is meant, or <see langword="null"/> where that is not certain. Relative expressions count from
    /// <see cref="Article.Published"/>, else from <see cref="Corpus.ReferenceDate"/>.
    /// </summary>
    public DateOnly? From { get; }

    /// <summary>The last day that is meant (the first one again for a single day), or <see langword="null"/> where that is not certain.</summary>
    public DateOnly? To { get; }

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another date.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(DateMention? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>The article's key, the span, the expression and its days.</summary>
    /// <returns>For example <c>politics/summit [80..86): Friday = 2024-09-06</c>.</returns>
    public override string ToString() => $"{Display.Piece(Article, Span)} = {Days.Describe(From, To)}";
}
