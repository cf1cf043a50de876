using Dataset.Text;
using Dataset.Text.Clauses;

namespace Dataset.Linking.Speakers;

/// <summary>The subjects of the reporter's sentences, from their clauses. Each paragraph is looked at once, when it is asked for.</summary>
internal sealed class ClauseSubjects
{
    private readonly ReportText _report;

    public ClauseSubjects(ArticleReading reading) =>
        _report = reading.GetReport() ?? QuoteFinder.Parse(reading.Running, reading.Layout.Paragraphs, reading.Sentences);

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

    /// <summary>The sentence of a paragraph and the token in it that hold a position; none outside of paragraphs.</summary>
    public (ReportSentence? Sentence, int Token) Find(int paragraph, int position)
    {
        var index = paragraph < 0 ? -1 : SentenceAt(paragraph, position);
        if (index < 0)
        {
            return (null, -1);
        }

        var sentence = _report[paragraph][index];
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
        subject.IsEmpty ? null : sentence.Tokens.SpanOf(Appositions.Named(sentence, subject));
}
