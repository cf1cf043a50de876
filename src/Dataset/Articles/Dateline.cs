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
/// The place, and often the day and the agency, at the beginning of a report: <c>SEOUL, Sept 6 (Reuters) -</c>. The dateline is also part of its paragraph and
/// of the first sentence of that paragraph.
/// </summary>
/// <remarks>Two datelines are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
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

    /// <summary>Gets the place as written, such as <c>SEOUL, South Korea</c>. A hard line break is replaced by a space.</summary>
    public string Place { get; }

    /// <summary>
    /// Gets the day, or <see langword="null"/> if the dateline has no day or if its year cannot be determined. The year is derived from the article's day of
    /// publication or, if unknown, from <see cref="Corpus.ReferenceDate"/>.
    /// </summary>
    public DateOnly? Date { get; }

    /// <summary>Gets the agency, without parentheses, or <see langword="null"/> if the dateline has no agency.</summary>
    public string? Agency { get; }

    /// <inheritdoc/>
    public bool Equals(Dateline? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
