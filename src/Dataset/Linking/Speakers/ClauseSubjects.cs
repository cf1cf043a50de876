using System.Threading;
using Dataset.Text;
using Dataset.Text.Clauses;

namespace Dataset.Linking.Speakers;

/// <summary>The subjects of the reporter's sentences, from their clauses. Each paragraph is parsed once, on demand.</summary>
internal sealed class ClauseSubjects
{
    private readonly ReportText _report;

    // The last stretch that was parsed separately; mentions are requested in order.
    private ReportParagraph? _apart;
    private TextSpan _apartSpan;

    public ClauseSubjects(ArticleReading reading, CancellationToken cancellation) => _report = reading.GetReport()
        ?? QuoteFinder.Parse(reading.Running, reading.Layout.Paragraphs, reading.Sentences, cancellation: cancellation);

    /// <summary>Returns the number of the reporter's sentences in a paragraph. A quotation of several sentences is inside one of them.</summary>
    public int Count(int paragraph) => _report[paragraph].Count;

    /// <summary>Returns the sentence that contains <paramref name="position"/>, or the last one before it; -1 if no sentence precedes it.</summary>
    public int SentenceAt(int paragraph, int position) => SentenceAt(_report[paragraph], position);

    /// <summary>
    /// Returns the parsed sentence that contains a position, and the token there. A quotation, which is one token of the reporter's sentence, and a line
    /// outside
    /// paragraphs (a headline) are parsed separately.
    /// </summary>
    public (ReportSentence? Sentence, int Token) Find(int paragraph, int position)
    {
        var index = paragraph < 0 ? -1 : SentenceAt(paragraph, position);
        if (index < 0)
        {
            return FindApart(_apartSpan.Start <= position && position < _apartSpan.End ? _apartSpan : LineAt(position), position);
        }

        var (sentence, token) = Find(_report[paragraph][index], position);
        return sentence?.Tokens[token].Kind == TokenKind.Quote ? FindApart(sentence.Tokens[token].Span, position) : (sentence, token);
    }

    /// <summary>Returns the place of a sentence.</summary>
    public TextSpan SpanOf(int paragraph, int sentence) => _report[paragraph][sentence].Span;

    /// <summary>Returns the subject of the sentence's main clause, or null.</summary>
    public TextSpan? Of(int paragraph, int sentence)
    {
        var parsed = _report[paragraph][sentence];
        return Span(parsed, parsed.MainSubject(parsed.Chunks.Length));
    }

    /// <summary>Returns the subject of the clause that contains <paramref name="position"/> if it ends before that position; otherwise, null.</summary>
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

    private (ReportSentence? Sentence, int Token) FindApart(TextSpan span, int position)
    {
        if (_apart is null || _apartSpan != span)
        {
            _apart = ReportTokenizer.Read(_report.Text, span, default, 0, default);
            _apartSpan = span;
        }

        var part = SentenceAt(_apart, position);
        return part < 0 ? (null, -1) : Find(_apart[part], position);
    }

    private TextSpan LineAt(int position)
    {
        var end = _report.Text.IndexOf('\n', position);
        return TextSpan.FromBounds(position == 0 ? 0 : _report.Text.LastIndexOf('\n', position - 1) + 1, end < 0 ? _report.Text.Length : end);
    }

    private static (ReportSentence? Sentence, int Token) Find(ReportSentence sentence, int position)
    {
        int low = sentence.Tokens.From, high = sentence.Tokens.To;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (sentence.Tokens[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < sentence.Tokens.To ? (sentence, low) : (null, -1);
    }

    private static int SentenceAt(ReportParagraph sentences, int position)
    {
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

    private static TextSpan? Span(ReportSentence sentence, Phrase subject) =>
        subject.IsEmpty ? null : sentence.Tokens.SpanOf(Appositions.Named(sentence, subject));
}
