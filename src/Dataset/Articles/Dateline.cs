using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Analysis;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Primitives;
using Dataset.Text;

namespace Dataset;

/// <summary>
/// The place, and often day and agency, that a report opens with: <c>SEOUL, Sept 6 (Reuters) -</c>. It stays part of its paragraph and
/// of that paragraph's first sentence.
/// </summary>
/// <remarks>Two datelines are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Dateline>))]
public sealed record Dateline : ArticlePart
{
    internal Dateline(Article article, DatelineReading reading, DateOnly? date)
        : base(article, 0, reading.Span)
    {
        Place = article.GetShownLine(reading.Place);
        Date = date;
        Agency = reading.Agency is { } agency ? article.GetShownLine(agency) : null;
    }

    /// <summary>The place as written, such as <c>SEOUL, South Korea</c>, a hard line break folded to a space.</summary>
    public string Place { get; }

    /// <summary>
    /// The day, or <see langword="null"/> where it names none or where the year cannot be known: it is the article's day of
    /// publication, else the corpus' <see cref="Corpus.ReferenceDate"/>, that decides on the year.
    /// </summary>
    public DateOnly? Date { get; }

    /// <summary>The agency, without brackets, or <see langword="null"/>.</summary>
    public string? Agency { get; }

    /// <inheritdoc/>
    public bool Equals(Dateline? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
