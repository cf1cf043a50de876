using System;
using Dataset.Text.Clauses;

namespace Dataset.Text;

/// <summary>
/// Everything that is read from one article without reference to any other. Spans are in UTF-16 code units of <see cref="Text"/>.
/// </summary>
internal sealed record ArticleReading(
    string Text,
    LayoutReading Layout,
    EquatableArray<SentenceReading> Sentences,
    EquatableArray<QuoteReading> Quotes,
    EquatableArray<DateReading> Dates,
    int? DatelineDay,
    int WordCount)
{
    private readonly string? _running;
    private Uncompared<WeakReference<ReportText>?> _report;

    /// <summary>The text that is analyzed: of the same length, with spaces or neutral letters in place of everything that is not running text.</summary>
    public string Running
    {
        get => _running ?? Text;
        init => _running = ReferenceEquals(value, Text) ? null : value;
    }

    /// <summary>
    /// Returns the reporter's sentences as they were parsed for the quotations, or null if their memory has been reclaimed.
    /// </summary>
    public ReportText? GetReport() => _report.Value is { } report && report.TryGetTarget(out var parsed) && ReferenceEquals(parsed.Text, Running)
        ? parsed
        : null;

    /// <summary>Retains the parsed sentences until their memory is needed.</summary>
    public void Keep(ReportText? report) => _report = new(report is null ? null : new(report));
}

/// <summary>A sentence and the index of its paragraph.</summary>
internal readonly record struct SentenceReading(TextSpan Span, int Paragraph);

/// <summary>A quotation: the words inside the quotation marks, including a trailing comma or period.</summary>
/// <param name="Span">The words, without their quotation marks.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="Kind">Whether it is speech, part of a clause, or not speech.</param>
/// <param name="Attribution">How the speaker was found.</param>
/// <param name="Speaker">The speaker as written, without an apposition: for <see cref="Attribution.Continued"/>, the speaker of its group; for
/// <see cref="Attribution.Implied"/>, the speaker in the earlier paragraph; null for <see cref="Attribution.None"/>.</param>
/// <param name="Cue">The verb or phrase (<c>said</c>, <c>according to</c>), or null.</param>
/// <param name="Group">The group, which all quotations of one utterance share; numbered from 0 in order of first appearance in the article.</param>
internal readonly record struct QuoteReading(
    TextSpan Span, int Paragraph, QuoteKind Kind, Attribution Attribution, TextSpan? Speaker, TextSpan? Cue, int Group);

/// <summary>An expression with a calendar anchor, and its first and last days as <c>DateOnly.DayNumber</c>, each null if it is uncertain.</summary>
internal readonly record struct DateReading(TextSpan Span, int? From, int? To);
