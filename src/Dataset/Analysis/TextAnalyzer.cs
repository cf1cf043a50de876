using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Analysis;
using Dataset.Text;

namespace Dataset;

/// <summary>
/// Analyzes English news text without a corpus, by the same rules that are used for articles. The input is running text in which blank lines separate
/// paragraphs. To analyze a whole article with headline, byline and so on, create a corpus from it (see <see cref="Corpus.Create"/>).
/// </summary>
/// <remarks>The methods accept any text and run in time that grows with its length. Spans are in UTF-16 code units of the input text.</remarks>
public static class TextAnalyzer
{
    /// <summary>Splits text into sentences. The sentences cover the text except for whitespace.</summary>
    /// <param name="text">The text to analyze.</param>
    /// <returns>The sentences, in text order.</returns>
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

    /// <summary>Finds the quotations in text, and their speakers if the text identifies them.</summary>
    /// <param name="text">The text to analyze.</param>
    /// <returns>The quotations, in text order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<QuoteSpan> FindQuotes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainText.Read(text);
        return QuoteFinder.Find(QuoteFinder.Parse(text, plain.Paragraphs, plain.Sentences))
            .Select(q => new QuoteSpan(q.Span, q.Kind, q.Attribution, q.Speaker, q.Cue, q.Group, q.Paragraph))
            .ToArray();
    }

    /// <summary>Finds the words of a text during enumeration, without allocating.</summary>
    /// <param name="text">The text to analyze.</param>
    /// <returns>The words, in text order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static WordEnumerable Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, new TextSpan(0, text.Length));
    }

    /// <summary>Finds expressions with a calendar anchor in text, and the days that they refer to.</summary>
    /// <param name="text">The text to analyze.</param>
    /// <param name="reference">
    /// The day from which relative expressions (<c>Friday</c>, <c>next year</c>) are resolved. If it is <see langword="null"/>, they are not resolved.
    /// </param>
    /// <returns>The expressions, in text order.</returns>
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
