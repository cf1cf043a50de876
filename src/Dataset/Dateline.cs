using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Lists;
using Dataset.Text;

namespace Dataset;

/// <summary>
/// The place, and often day and agency, that a report opens with: <c>SEOUL, Sept 6 (Reuters) -</c>. It stays part of its paragraph and
/// of that paragraph's first sentence.
/// </summary>
/// <remarks>Two datelines are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Dateline>))]
public sealed record Dateline
{
    private string? _text;

    internal Dateline(Article article, DatelineReading reading, DateOnly? date)
    {
        Article = article;
        Span = reading.Span;
        Place = TextFolding.FoldLines(article.AsSpan(reading.Place));
        Date = date;
        Agency = reading.Agency is { } agency ? TextFolding.FoldLines(article.AsSpan(agency)) : null;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where it stands, dash included and the space after it not, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>Its text as the article has it, with the dash.</summary>
    public string Text => Once.Get(ref _text, this, static dateline => dateline.Article[dateline.Span]);

    /// <summary>The place as written, such as <c>SEOUL, South Korea</c>, a hard line break folded to a space.</summary>
    public string Place { get; }

    /// <summary>
    /// The day, or <see langword="null"/> where it names none or where the year cannot be known: it is the article's day of
    /// publication, else the corpus' <see cref="Corpus.ReferenceDate"/>, that decides on the year.
    /// </summary>
    public DateOnly? Date { get; }

    /// <summary>The agency, without brackets, or <see langword="null"/>.</summary>
    public string? Agency { get; }

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another dateline.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Dateline? other) => other is not null && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Span);

    /// <summary>The article's key, the span and the text, shortened.</summary>
    /// <returns>For example <c>politics/summit [0..20): SEOUL, South Korea –</c>.</returns>
    public override string ToString() => Display.Piece(Article, Span);
}
