using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Quotes;

namespace Dataset.Text.Clauses;

/// <summary>The reporter's sentences of an article, by paragraph. Each paragraph is read on first access.</summary>
internal sealed class ReportText
{
    private readonly EquatableArray<SentenceReading> _sentences;
    private readonly QuotedPiece[] _pieces;
    private readonly ReportParagraph?[] _read;

    public ReportText(string text, EquatableArray<ParagraphReading> paragraphs, EquatableArray<SentenceReading> sentences, List<QuotedPiece> pieces)
    {
        Text = text;
        Paragraphs = paragraphs;
        _sentences = sentences;
        _pieces = pieces.ToArray();
        _read = new ReportParagraph?[paragraphs.Count];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The quoted pieces, in order.</summary>
    public IReadOnlyList<QuotedPiece> Pieces => _pieces;

    public EquatableArray<ParagraphReading> Paragraphs { get; }

    /// <summary>The paragraph at an index.</summary>
    public ReportParagraph this[int paragraph] => _read[paragraph] ??= Read(paragraph);

    [MethodImpl(Jit.AtOnce)]
    private ReportParagraph Read(int paragraph)
    {
        int piece = FirstPiece(paragraph), pieceEnd = FirstPiece(paragraph + 1);
        int sentence = FirstSentence(paragraph), sentenceEnd = FirstSentence(paragraph + 1);
        return ReportTokenizer.Read(
            Text, Paragraphs[paragraph].Span, _pieces.AsSpan(piece, pieceEnd - piece), piece, _sentences.AsSpan().Slice(sentence, sentenceEnd - sentence));
    }

    [MethodImpl(Jit.AtOnce)]
    private int FirstPiece(int paragraph)
    {
        int low = 0, high = _pieces.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pieces[middle].Paragraph < paragraph ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    [MethodImpl(Jit.AtOnce)]
    private int FirstSentence(int paragraph)
    {
        int low = 0, high = _sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sentences[middle].Paragraph < paragraph ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
