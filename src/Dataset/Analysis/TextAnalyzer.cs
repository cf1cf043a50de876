using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Analysis;
using Dataset.Text;

namespace Dataset;

/// <summary>
/// The analysis of English news text by itself, without a corpus: the same that articles are read with. Text is running text, in which blank lines separate
/// paragraphs; for a whole article with headline, byline and the like make a corpus of it (<see cref="Corpus.Create"/>).
/// </summary>
/// <remarks>Any text gives a result, in time that grows with its length. Spans are in UTF-16 code units of the text as it was given.</remarks>
public static class TextAnalyzer
{
    /// <summary>Splits text into sentences. They cover it but for white space.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sentences, by position.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// foreach (TextSpan sentence in TextAnalyzer.SplitSentences("Mr. Lee met Ms. Park. Both smiled."))
    /// {
    ///     // [0..21) and [22..34)
    /// }
    /// </code>
    /// </example>
    public static IReadOnlyList<TextSpan> SplitSentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PlainText.Read(text).Sentences.Select(sentence => sentence.Span).ToArray();
    }

    /// <summary>Finds the quotations in text, and who says them as far as the text itself says.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The quotations, by position.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<QuoteSpan> FindQuotes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainText.Read(text);
        return QuoteFinder.Find(QuoteFinder.Parse(text, plain.Paragraphs, plain.Sentences))
            .Select(q => new QuoteSpan(q.Span, q.Kind, q.Attribution, q.Speaker, q.Cue, q.Group, q.Paragraph))
            .ToArray();
    }

    /// <summary>Finds the words of a text as they are walked, without an allocation.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The words, by position.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static WordEnumerable Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, new TextSpan(0, text.Length));
    }

    /// <summary>Finds the expressions with a calendar anchor in text, and the days that they mean.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day that relative expressions (<c>Friday</c>, <c>next year</c>) count from; <see langword="null"/> leaves them
    /// unresolved.</param>
    /// <returns>The expressions, by position.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<DateSpan> FindDates(string text, DateOnly? reference = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dates = new List<DateReading>();
        var finder = new DateFinder(text, reference?.DayNumber);
        foreach (var sentence in PlainText.Read(text).Sentences)
        {
            finder.Find(sentence.Span, dates);
        }

        return dates.ConvertAll(date => new DateSpan(date.Span, DateRange.FromDayNumbers(date.From, date.To)));
    }
}
