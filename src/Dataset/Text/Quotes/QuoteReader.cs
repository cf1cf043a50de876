using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Text.Clauses;
using Dataset.Text.Quotes.Patterns;

namespace Dataset.Text.Quotes;

/// <summary>Determines the kind, speaker, and utterance of each quoted piece, paragraph by paragraph.</summary>
internal sealed class QuoteReader
{
    private readonly ReportText _report;
    private readonly IReadOnlyList<QuotedPiece> _pieces;
    private readonly List<SpeakerFinding> _findings;
    private readonly List<QuoteKind> _kinds;

    public QuoteReader(ReportText report)
    {
        _report = report;
        _pieces = report.Pieces;
        _findings = new(_pieces.Count);
        _kinds = new(_pieces.Count);
    }

    /// <summary>The findings for the pieces that have been read.</summary>
    public IReadOnlyList<SpeakerFinding> Findings => _findings;

    [MethodImpl(Jit.AtOnce)]
    public EquatableArray<QuoteReading> Read(CancellationToken cancellation = default)
    {
        while (_findings.Count < _pieces.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            var index = _pieces[_findings.Count].Paragraph;
            ReadParagraph(index, _report[index]);
        }

        return new(QuoteGroups.Number(_pieces, _findings, _kinds));
    }

    [MethodImpl(Jit.AtOnce)]
    private void ReadParagraph(int index, ReportParagraph paragraph)
    {
        for (var i = 0; i < paragraph.Count; i++)
        {
            var sentence = paragraph[i];
            for (var at = sentence.Tokens.From; at < sentence.Tokens.To; at++)
            {
                if (sentence.Tokens[at].Kind == TokenKind.Quote)
                {
                    ReadPiece(index, paragraph, i, at);
                }
            }
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private void ReadPiece(int index, ReportParagraph paragraph, int sentence, int at)
    {
        var piece = paragraph[sentence].Tokens[at].Piece;
        if (piece + 1 < _pieces.Count && _pieces[piece + 1] is { Resumes: true } next && next.Paragraph == index)
        {
            // The quotation continues on the next line, which has the attribution.
            _findings.Add(SpeakerFinding.None);
            _kinds.Add(QuoteKind.Direct);
            return;
        }

        var scene = new QuoteScene(paragraph[sentence], at, _pieces, _findings);
        if (Chunker.IsNickname(scene.Tokens, at))
        {
            _findings.Add(SpeakerFinding.None);
            _kinds.Add(QuoteKind.Term);
            return;
        }

        var found = Find(scene, paragraph, sentence);
        var kind = KindRule.Of(scene, found, _kinds);
        if (kind == QuoteKind.Term)
        {
            found = SpeakerFinding.None;
        }
        else if (!found.IsFound && kind == QuoteKind.Direct && paragraph.Count == 1 && scene.BeginsFrame && scene.EndsFrame && FollowsOn(index))
        {
            found = Discourse.EarlierParagraph(scene, _report[index - 1], FirstPiece(index - 1), _kinds) with { Form = "paragraph before" };
        }

        _findings.Add(found);
        _kinds.Add(kind);
    }

    [MethodImpl(Jit.AtOnce)]
    private SpeakerFinding Find(QuoteScene scene, ReportParagraph paragraph, int sentence)
    {
        var found = AttributionPatterns.Find(scene);
        if (found.Place == CuePlace.Nowhere && (scene.BeginsFrame || scene.FillsFrame))
        {
            found = Discourse.EarlierSentence(scene, paragraph, sentence, _kinds) with { Form = "sentence before" };
        }

        if (!found.IsFound && scene.BeginsFrame)
        {
            found = Discourse.NextSentence(scene, paragraph, sentence) is { IsFound: true } next ? next with { Form = "sentence after" } : found;
        }

        return scene.BeginsFrame && found is { IsFound: false } or { Attribution: Attribution.Implied }
            && Discourse.SaidSo(scene, paragraph, sentence) is { IsFound: true } said
            ? said with { Form = "said so" }
            : found;
    }

    private bool FollowsOn(int paragraph) => paragraph > 0 && _report.Paragraphs[paragraph].Heading == _report.Paragraphs[paragraph - 1].Heading;

    private int FirstPiece(int paragraph)
    {
        var first = _findings.Count;
        while (first > 0 && _pieces[first - 1].Paragraph >= paragraph)
        {
            first--;
        }

        return first;
    }
}
