using System;

namespace Dataset.Text.Clauses;

/// <summary>
/// A paragraph as a list of the reporter's sentences, which treat a quotation of several sentences as one token. Each sentence is parsed on first access.
/// </summary>
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

    /// <summary>The number of sentences.</summary>
    public int Count => _frames.Length;

    /// <summary>The sentence at an index.</summary>
    public ReportSentence this[int index] =>
        _sentences[index] ??= ReportSentence.Parse(_text, _tokens.AsSpan(_frames[index].From, _frames[index].Length), _frames[index].From);
}
