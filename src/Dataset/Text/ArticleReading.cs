using System;
using Dataset.Text.Clauses;

namespace Dataset.Text;

/// <summary>
/// All that is read out of one article without knowing any other. Spans are in UTF-16 code units of <see cref="Text"/>.
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
    private readonly Uncompared<WeakReference<ReportText>?> _report;

    /// <summary>
    /// The sentences of the reporter as they were parsed for the quotations, for those who ask for more of them; null once their memory was taken back.
    /// </summary>
    public ReportText? Report
    {
        get => _report.Value is { } report && report.TryGetTarget(out var parsed) ? parsed : null;
        init => _report = new(value is null ? null : new(value));
    }

    /// <summary>The text as analysis reads it: of the same length, with blanks or neutral letters for what is no running text.</summary>
    public string Running
    {
        get => _running ?? Text;
        init => _running = ReferenceEquals(value, Text) ? null : value;
    }
}

/// <summary>A sentence and the index of its paragraph.</summary>
internal readonly record struct SentenceReading(TextSpan Span, int Paragraph);

/// <summary>A quotation: the words inside the marks, a trailing comma or stop included.</summary>
/// <param name="Span">The words, without their marks.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="Kind">Speech, part of a clause, or no speech.</param>
/// <param name="Attribution">How the speaker was found.</param>
/// <param name="Speaker">The speaker as written, without apposition. For <see cref="Attribution.Continued"/> that of its group, for
/// <see cref="Attribution.Implied"/> the one it was taken from (in an earlier paragraph); null for <see cref="Attribution.None"/>.</param>
/// <param name="Cue">The verb or phrase (<c>said</c>, <c>according to</c>), if there is one.</param>
/// <param name="Group">Quotations of one utterance share a group; numbered from 0 in order of first appearance in the article.</param>
internal readonly record struct QuoteReading(
    TextSpan Span, int Paragraph, QuoteKind Kind, Attribution Attribution, TextSpan? Speaker, TextSpan? Cue, int Group);

/// <summary>An expression with a calendar anchor, and the days it means as <c>DateOnly.DayNumber</c>, null where that is not certain.</summary>
internal readonly record struct DateReading(TextSpan Span, int? From, int? To);
