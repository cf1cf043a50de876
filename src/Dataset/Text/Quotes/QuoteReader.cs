using System;
using System.Collections.Generic;
using Dataset.Text.Clauses;
using Dataset.Text.Quotes.Rules;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Reads kind, speaker and group of each quoted piece, paragraph by paragraph.</summary>
internal sealed class QuoteReader
{
    private readonly string _text;
    private readonly EquatableArray<ParagraphReading> _paragraphs;
    private readonly EquatableArray<SentenceReading> _sentences;
    private readonly List<QuotedPiece> _pieces;
    private readonly QuotedPiece[] _all;
    private readonly List<SpeakerFinding> _findings;
    private readonly List<QuoteKind> _kinds;
    private readonly ReportTokenizer _report;
    private readonly Scene _scene;
    private readonly ImpliedSpeaker _implied;

    public QuoteReader(
        string text, EquatableArray<ParagraphReading> paragraphs, EquatableArray<SentenceReading> sentences, List<QuotedPiece> pieces)
    {
        _text = text;
        _paragraphs = paragraphs;
        _sentences = sentences;
        _pieces = pieces;
        _all = pieces.ToArray();
        _findings = new(pieces.Count);
        _kinds = new(pieces.Count);
        _report = new(text);
        _scene = new(text, pieces, _findings, _report);
        _implied = new(text, paragraphs, sentences);
    }

    public EquatableArray<QuoteReading> Read()
    {
        var sentence = 0;
        for (var i = 0; i < _pieces.Count;)
        {
            var paragraph = _pieces[i].Paragraph;
            var next = i;
            while (next < _pieces.Count && _pieces[next].Paragraph == paragraph)
            {
                next++;
            }

            while (sentence < _sentences.Count && _sentences[sentence].Paragraph < paragraph)
            {
                sentence++;
            }

            var end = sentence;
            while (end < _sentences.Count && _sentences[end].Paragraph == paragraph)
            {
                end++;
            }

            _report.Read(_paragraphs[paragraph].Span, _all.AsSpan(i, next - i), i, _sentences.AsSpan().Slice(sentence, end - sentence));
            ReadParagraph();
            i = next;
            sentence = end;
        }

        return new(QuoteGroups.Number(_pieces, _findings, _kinds));
    }

    private void ReadParagraph()
    {
        for (var f = 0; f < _report.Frames.Count; f++)
        {
            var frame = _report.Frames[f];
            _scene.Frame = frame;
            for (var at = frame.From; at < frame.To; at++)
            {
                if (_report.Tokens[at].Kind == TokenKind.Quote)
                {
                    _scene.At = at;
                    ReadPiece(f);
                }
            }
        }
    }

    private void ReadPiece(int frame)
    {
        var piece = _report.Tokens[_scene.At].Piece;
        if (piece + 1 < _pieces.Count && _pieces[piece + 1] is { Resumes: true } next && next.Paragraph == _pieces[piece].Paragraph)
        {
            // It goes on in the next line, where the attribution is.
            _findings.Add(SpeakerFinding.None);
            _kinds.Add(QuoteKind.Direct);
            return;
        }

        var found = SpeakerRules.Find(_scene);
        if (found.Place == CuePlace.Nowhere && (_scene.BeginsFrame || _scene.FillsFrame))
        {
            found = EarlierSentence.Find(_scene, _report, frame, _kinds);
        }

        if (!found.IsFound && _scene.BeginsFrame)
        {
            found = SplitAttribution.Find(_scene, _report, frame) is { IsFound: true } split ? split : found;
        }

        if (_scene.BeginsFrame && found is { IsFound: false } or { Attribution: Attribution.Implied })
        {
            found = SaidSo.Find(_scene, _report, frame) is { IsFound: true } said ? said : found;
        }

        if (found.Place == CuePlace.Nowhere)
        {
            found = EarlierSentence.ActorBehind(_scene, _report, frame);
        }

        var kind = KindRule.Of(_scene, found, _kinds);
        if (kind == QuoteKind.Term)
        {
            found = SpeakerFinding.None;
        }
        else if (!found.IsFound && kind == QuoteKind.Direct && _report.Frames.Count == 1 && _scene.BeginsFrame && _scene.EndsFrame)
        {
            found = _implied.Find(_scene, _findings, _kinds);
        }

        _findings.Add(found);
        _kinds.Add(kind);
    }
}
