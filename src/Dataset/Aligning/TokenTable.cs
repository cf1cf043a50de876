using System;
using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;
using Dataset.Text.Words;

namespace Dataset.Aligning;

/// <summary>
/// The tokens of two texts: words, runs of whitespace, and other characters one by one. Tokens that are written the same way share a number, a kind, and a
/// weight, which is the value of keeping the token.
/// </summary>
internal sealed class TokenTable
{
    private const int BlankWeight = 1;
    private const int MarkWeight = 4;
    private const int FunctionWeight = 8;
    private const int WordWeight = 16;
    private const int LetterWeight = 2;
    private const int LongestCounted = 12;
    private const int UniqueWeight = 16;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<TokenKind> _kinds = [];
    private readonly List<int> _weights = [];
    private readonly List<(int Old, int New)> _counts = [];

    public TokenTable(string old, string @new)
    {
        Old = Read(old, isNew: false);
        New = Read(@new, isNew: true);
        for (var id = 0; id < _kinds.Count; id++)
        {
            _weights[id] += _kinds[id] == TokenKind.Word && _counts[id] == (1, 1) ? UniqueWeight : 0;
        }
    }

    /// <summary>The tokens of the old text, followed by one that begins at its end.</summary>
    public AlignedToken[] Old { get; }

    /// <summary>The tokens of the new text, followed by one that begins at its end.</summary>
    public AlignedToken[] New { get; }

    /// <summary>The number of distinct tokens.</summary>
    public int Count => _kinds.Count;

    public TokenKind KindOf(int id) => _kinds[id];

    public int WeightOf(int id) => _weights[id];

    private AlignedToken[] Read(string text, bool isNew)
    {
        var tokens = new List<AlignedToken>();
        var position = 0;
        while (WordBreaker.TryNext(text, position, text.Length, out var word))
        {
            ReadBetween(text, position, word.Start, tokens, isNew);
            Add(text, word.Start, word.End, null, tokens, isNew);
            position = word.End;
        }

        ReadBetween(text, position, text.Length, tokens, isNew);
        tokens.Add(new(text.Length, -1));
        return [.. tokens];
    }

    private void ReadBetween(string text, int start, int end, List<AlignedToken> tokens, bool isNew)
    {
        while (start < end)
        {
            var next = start;
            while (next < end && Characters.IsWhiteSpace(text[next]))
            {
                next++;
            }

            var isBlank = next > start;
            next += isBlank ? 0 : next + 1 < end && char.IsSurrogatePair(text[next], text[next + 1]) ? 2 : 1;
            Add(text, start, next, isBlank ? TokenKind.Blank : TokenKind.Mark, tokens, isNew);
            start = next;
        }
    }

    private void Add(string text, int start, int end, TokenKind? kind, List<AlignedToken> tokens, bool isNew)
    {
        var token = end - start == 1 && text[start] == ' ' ? " " : text[start..end];
        if (!_ids.TryGetValue(token, out var id))
        {
            _ids.Add(token, id = _kinds.Count);
            _kinds.Add(kind ?? (Lexicon.Find(token).Is(FunctionWords.Closed) ? TokenKind.FunctionWord : TokenKind.Word));
            _weights.Add(Weigh(_kinds[id], token.Length));
            _counts.Add(default);
        }

        var (old, @new) = _counts[id];
        _counts[id] = isNew ? (old, @new + 1) : (old + 1, @new);
        tokens.Add(new(start, id));
    }

    private static int Weigh(TokenKind kind, int length) => kind switch
    {
        TokenKind.Blank => BlankWeight,
        TokenKind.Mark => MarkWeight,
        TokenKind.FunctionWord => FunctionWeight,
        _ => WordWeight + (LetterWeight * Math.Min(length, LongestCounted)),
    };
}
