using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Clauses;
using Dataset.Text.Quotes;

namespace Dataset.Linking.Speakers;

/// <summary>The subjects of the reporter's sentences, from their clauses. Each paragraph is looked at once, when it is asked for.</summary>
internal sealed class ClauseSubjects
{
    private readonly ReportText _report;

    public ClauseSubjects(ArticleReading reading) =>
        _report = reading.Report ?? new(reading.Running, reading.Layout.Paragraphs, reading.Sentences, Pieces(reading));

    /// <summary>How many sentences the reporter has in a paragraph: a quotation of several sentences is in one.</summary>
    public int Count(int paragraph) => _report[paragraph].Count;

    /// <summary>Which of them holds <paramref name="position"/>, or is the last before it; -1 if none does.</summary>
    public int SentenceAt(int paragraph, int position)
    {
        var sentences = _report[paragraph];
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (sentences[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>Where a sentence stands.</summary>
    public TextSpan SpanOf(int paragraph, int sentence) => _report[paragraph][sentence].Span;

    /// <summary>The subject of the sentence's main clause, null if none was found.</summary>
    public TextSpan? Of(int paragraph, int sentence)
    {
        var parsed = _report[paragraph][sentence];
        return Span(parsed, parsed.MainSubject(parsed.Chunks.Length));
    }

    /// <summary>The subject of the clause that holds <paramref name="position"/>, where it ends before that; else null.</summary>
    public TextSpan? Before(int paragraph, int sentence, int position)
    {
        var parsed = _report[paragraph][sentence];
        var chunk = 0;
        while (chunk < parsed.Chunks.Length && parsed.Tokens[parsed.Chunks[chunk].From].Span.Start < position)
        {
            chunk++;
        }

        return Span(parsed, parsed.MainSubject(chunk)) is { } subject && subject.End <= position ? subject : null;
    }

    private static TextSpan? Span(ReportSentence sentence, Phrase subject) =>
        subject.IsEmpty ? null : sentence.Tokens.SpanOf(NounPhrases.Named(sentence, subject));

    private static List<QuotedPiece> Pieces(ArticleReading reading)
    {
        var pieces = new List<QuotedPiece>(reading.Quotes.Count);
        foreach (var quote in reading.Quotes)
        {
            pieces.Add(new QuotedPiece(WithMarks(reading, quote), quote.Span, quote.Paragraph, false, false));
        }

        return pieces;
    }

    /// <summary>A quotation with the marks that stand around it.</summary>
    private static TextSpan WithMarks(ArticleReading reading, QuoteReading quote)
    {
        var bounds = reading.Layout.Paragraphs[quote.Paragraph].Span;
        var start = quote.Span.Start;
        var end = quote.Span.End;
        start -= start > bounds.Start && FoldedText.IsMark(reading.Text[start - 1]) ? 1 : 0;
        end += end < bounds.End && FoldedText.IsMark(reading.Text[end]) ? 1 : 0;
        return TextSpan.FromBounds(start, end);
    }
}
