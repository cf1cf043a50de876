using System;
using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Clauses;
using Dataset.Text.Quotes;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>
/// The subjects of the reporter's sentences, as the reading of quotations finds them. Each paragraph is looked at once, when it is asked for.
/// </summary>
internal sealed class ClauseSubjects
{
    private const int MostTries = 3;

    private readonly ArticleReading _reading;
    private readonly List<QuotedPiece> _pieces = new();
    private readonly List<SpeakerFinding> _findings = new();
    private readonly Dictionary<int, ParagraphScene> _paragraphs = new();

    public ClauseSubjects(ArticleReading reading) => _reading = reading;

    /// <summary>How many sentences the reporter has in a paragraph: a quotation of several sentences is in one.</summary>
    public int Count(int paragraph) => Get(paragraph).Report.Frames.Count;

    /// <summary>Which of them holds <paramref name="position"/>, or is the last before it; -1 if none does.</summary>
    public int SentenceAt(int paragraph, int position)
    {
        var scene = Get(paragraph);
        int low = 0, high = scene.Report.Frames.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (scene.Report.Tokens[scene.Report.Frames[middle].From].Span.Start <= position)
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
    public TextSpan SpanOf(int paragraph, int sentence)
    {
        var report = Get(paragraph).Report;
        var frame = report.Frames[sentence];
        return TextSpan.FromBounds(report.Tokens[frame.From].Span.Start, report.Tokens[frame.To - 1].Span.End);
    }

    /// <summary>The subject of the sentence's main clause, null if none was found.</summary>
    public TextSpan? Of(int paragraph, int sentence)
    {
        var scene = Get(paragraph);
        if (!scene.IsKnown[sentence])
        {
            scene.IsKnown[sentence] = true;
            scene.Subjects[sentence] = Find(scene, sentence, scene.Report.Frames[sentence].To);
        }

        return scene.Subjects[sentence];
    }

    /// <summary>The subject of the clause that holds <paramref name="position"/>, where it ends before that; else null.</summary>
    public TextSpan? Before(int paragraph, int sentence, int position)
    {
        var scene = Get(paragraph);
        var frame = scene.Report.Frames[sentence];
        int low = frame.From, high = frame.To;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (scene.Report.Tokens[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (var tries = 0; tries < MostTries && low > frame.From; tries++)
        {
            if (Find(scene, sentence, low) is { } subject && subject.End <= position)
            {
                return subject;
            }

            // "X said that "...," she said.": the subject that was found is that of the quotation, so look before the quotation.
            do
            {
                low--;
            }
            while (low > frame.From && scene.Report.Tokens[low].Kind != TokenKind.Quote);
        }

        return null;
    }

    private static TextSpan? Find(ParagraphScene paragraph, int sentence, int before)
    {
        paragraph.Scene.Frame = paragraph.Report.Frames[sentence];
        return MainClause.Subject(paragraph.Scene, before).Speaker;
    }

    private ParagraphScene Get(int paragraph)
    {
        if (_paragraphs.TryGetValue(paragraph, out var known))
        {
            return known;
        }

        if (_pieces.Count == 0)
        {
            CollectPieces();
        }

        var span = _reading.Layout.Paragraphs[paragraph].Span;
        var first = FirstOf(_reading.Quotes.Count, i => _reading.Quotes[i].Paragraph >= paragraph);
        var pieces = new List<QuotedPiece>();
        for (var i = first; i < _pieces.Count && _pieces[i].Paragraph == paragraph; i++)
        {
            pieces.Add(_pieces[i]);
        }

        var from = FirstOf(_reading.Sentences.Count, i => _reading.Sentences[i].Paragraph >= paragraph);
        var to = FirstOf(_reading.Sentences.Count, i => _reading.Sentences[i].Paragraph > paragraph);
        var report = new ReportTokenizer(_reading.Text);
        report.Read(span, pieces.ToArray(), first, _reading.Sentences.AsSpan().Slice(from, to - from));
        var scene = new Scene(_reading.Text, _pieces, _findings, report);
        return _paragraphs[paragraph] = new ParagraphScene(scene, report);
    }

    private void CollectPieces()
    {
        foreach (var quote in _reading.Quotes)
        {
            var place = quote.Speaker is { } speaker && speaker.Start >= quote.Span.End ? CuePlace.After : CuePlace.Before;
            _pieces.Add(new QuotedPiece(WithMarks(quote), quote.Span, quote.Paragraph, false, false));
            _findings.Add(quote.Attribution is Attribution.Explicit or Attribution.Pronoun
                ? new SpeakerFinding(quote.Speaker, quote.Cue, quote.Attribution, place, -1, -1)
                : SpeakerFinding.None);
        }
    }

    /// <summary>A quotation with the marks that stand around it.</summary>
    private TextSpan WithMarks(QuoteReading quote)
    {
        var bounds = _reading.Layout.Paragraphs[quote.Paragraph].Span;
        var start = quote.Span.Start;
        var end = quote.Span.End;
        if (start > bounds.Start && FoldedText.IsMark(_reading.Text[start - 1]))
        {
            start--;
        }

        if (end < bounds.End && FoldedText.IsMark(_reading.Text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int FirstOf(int count, Func<int, bool> isThere)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (isThere(middle))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private sealed class ParagraphScene
    {
        public ParagraphScene(Scene scene, ReportTokenizer report)
        {
            Scene = scene;
            Report = report;
            Subjects = new TextSpan?[report.Frames.Count];
            IsKnown = new bool[report.Frames.Count];
        }

        public Scene Scene { get; }

        public ReportTokenizer Report { get; }

        public TextSpan?[] Subjects { get; }

        public bool[] IsKnown { get; }
    }
}
