using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>The tokens of one sentence of the reporter. Indexes outside the sentence return a stop.</summary>
internal readonly struct TokenView
{
    private static readonly ReportToken Outside = new(WordClass.None, default, -1, TokenKind.Stop);

    private readonly string _text;
    private readonly ReportToken[] _tokens;

    /// <summary>Creates a view of tokens of a text, numbered from <paramref name="from"/>.</summary>
    public TokenView(string text, ReportToken[] tokens, int from)
    {
        _text = text;
        _tokens = tokens;
        From = from;
        To = from + tokens.Length;
    }

    /// <summary>The index of the first token.</summary>
    public int From { get; }

    /// <summary>The index after the last token.</summary>
    public int To { get; }

    public string Text => _text;

    public ref readonly ReportToken this[int i]
    {
        [MethodImpl(Jit.AtOnce)]
        get
        {
            var at = i - From;
            return ref (uint)at < (uint)_tokens.Length ? ref _tokens[at] : ref Outside;
        }
    }

    [MethodImpl(Jit.AtOnce)]
    public ReadOnlySpan<char> Word(int i) => _text.AsSpan(this[i].Span.Start, this[i].Span.Length);

    public Tag TagOf(int i) => this[i].Tag;

    public bool Has(int i, WordClass any) => this[i].Is(any);

    /// <summary>Determines whether a token is the given word, ignoring case.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsWord(int i, string word) =>
        this[i] is { IsWord: true } token && token.Span.Length == word.Length && WordsAre.Same(Word(i), word);

    /// <summary>Determines whether a token is either of two words, ignoring case.</summary>
    public bool IsEither(int i, string word, string other) => IsWord(i, word) || IsWord(i, other);

    public TextSpan SpanOf(Phrase phrase) => TextSpan.FromBounds(this[phrase.From].Span.Start, this[phrase.To - 1].Span.End);
}
