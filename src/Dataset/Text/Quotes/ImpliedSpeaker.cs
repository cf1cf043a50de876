using System;
using System.Collections.Generic;
using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>
/// A quotation that fills its paragraph and has no attribution takes the speaker of the paragraph before it, though never across
/// a subheading and never where it names that speaker in the third person.
/// </summary>
internal sealed class ImpliedSpeaker
{
    private readonly string _text;
    private readonly EquatableArray<ParagraphReading> _paragraphs;
    private readonly EquatableArray<SentenceReading> _sentences;
    private readonly ReportTokenizer _report;

    public ImpliedSpeaker(string text, EquatableArray<ParagraphReading> paragraphs, EquatableArray<SentenceReading> sentences)
    {
        _text = text;
        _paragraphs = paragraphs;
        _sentences = sentences;
        _report = new(text);
    }

    public SpeakerFinding Find(Scene scene, List<SpeakerFinding> findings, List<QuoteKind> kinds)
    {
        var paragraph = scene.Piece.Paragraph;
        if (paragraph == 0 || _paragraphs[paragraph].Heading != _paragraphs[paragraph - 1].Heading)
        {
            return SpeakerFinding.None;
        }

        var first = findings.Count;
        while (first > 0 && scene.Pieces[first - 1].Paragraph == paragraph - 1)
        {
            first--;
        }

        TextSpan? speaker = null;
        for (var i = findings.Count - 1; i >= first && speaker is null; i--)
        {
            speaker = kinds[i] == QuoteKind.Term ? null : findings[i].Speaker;
        }

        speaker ??= FromVerb(scene, paragraph - 1, first, findings.Count);
        return speaker is { } known && !Names(scene.Inner, known)
            ? new(known, null, Attribution.Implied, CuePlace.Implied, -1, -1)
            : SpeakerFinding.None;
    }

    private TextSpan? FromVerb(Scene scene, int paragraph, int first, int last)
    {
        var pieces = scene.Pieces.GetRange(first, last - first).ToArray();
        var from = FirstSentence(paragraph);
        var to = from;
        while (to < _sentences.Count && _sentences[to].Paragraph == paragraph)
        {
            to++;
        }

        _report.Read(_paragraphs[paragraph].Span, pieces, first, _sentences.AsSpan().Slice(from, to - from));
        return LastStance.In(new Scene(_text, scene.Pieces, scene.Findings, _report), _report, _report.Frames.Count);
    }

    private int FirstSentence(int paragraph)
    {
        int low = 0, high = _sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle].Paragraph < paragraph)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether the quotation holds the speaker's last name, or an institution's whole name.</summary>
    private bool Names(ReadOnlySpan<char> inner, TextSpan speaker)
    {
        var name = _text.AsSpan(speaker.Start, speaker.Length);
        var lastWord = name.Slice(name.LastIndexOf(' ') + 1);
        if (lastWord.Length < 2)
        {
            return false;
        }

        // 'Yoon's office' is the institution, not Yoon; only a capitalised last word is a name by itself.
        var sought = Characters.IsUpper(lastWord[0]) ? lastWord : name;
        for (var at = inner.IndexOf(sought); at >= 0;)
        {
            var end = at + sought.Length;
            if ((at == 0 || !Characters.IsLetterOrDigit(inner[at - 1])) && (end >= inner.Length || !Characters.IsLetterOrDigit(inner[end])))
            {
                return true;
            }

            var next = inner.Slice(end).IndexOf(sought);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }
}
