using System;

namespace Dataset.Text.Clauses;

/// <summary>A paragraph as the reporter's sentences: a quotation of several sentences is in one. Each is parsed when it is asked for first.</summary>
internal sealed class ReportParagraph
{
    private readonly string _text;
    private readonly ReportToken[] _tokens;
    private readonly Phrase[] _frames;
    private readonly ReportSentence?[] _sentences;

    public ReportParagraph(string text, ReportToken[] tokens, Phrase[] frames)
    {
        _text = text;
        _tokens = tokens;
        _frames = frames;
        _sentences = new ReportSentence?[frames.Length];
    }

    /// <summary>How many sentences there are.</summary>
    public int Count => _frames.Length;

    /// <summary>A sentence.</summary>
    public ReportSentence this[int index] =>
        _sentences[index] ??= ReportSentence.Parse(_text, _tokens.AsSpan(_frames[index].From, _frames[index].Length), _frames[index].From);
}
