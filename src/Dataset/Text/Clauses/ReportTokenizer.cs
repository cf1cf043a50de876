using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Quotes;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Splits a paragraph into words, punctuation, and whole quotations, and groups these tokens into the reporter's sentences.</summary>
internal sealed class ReportTokenizer
{
    // No news sentence is this long. A longer one is read in parts, so the time stays linear in the length of any text.
    private const int LongestSentence = 250;

    // English words, including the spaces and punctuation between them, are slightly longer on average.
    private const int UnitsPerToken = 5;

    private readonly string _text;
    private readonly List<ReportToken> _tokens;
    private readonly List<Phrase> _frames = [];

    private ReportTokenizer(string text, int length)
    {
        _text = text;
        _tokens = new(length / UnitsPerToken);
    }

    /// <summary>
    /// Reads <paramref name="paragraph"/> with the quotations <paramref name="pieces"/>, numbered from <paramref name="firstPiece"/>, and the sentences
    /// <paramref name="sentences"/>.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    public static ReportParagraph Read(
        string text, TextSpan paragraph, ReadOnlySpan<QuotedPiece> pieces, int firstPiece, ReadOnlySpan<SentenceReading> sentences)
    {
        var tokenizer = new ReportTokenizer(text, paragraph.Length);
        tokenizer.Read(paragraph, pieces, firstPiece, sentences);
        var tokens = tokenizer._tokens.ToArray();
        PhrasalVerbs.Mark(text, tokens);
        return new(text, tokens, tokenizer._frames.ToArray());
    }

    [MethodImpl(Jit.AtOnce)]
    private void Read(TextSpan paragraph, ReadOnlySpan<QuotedPiece> pieces, int firstPiece, ReadOnlySpan<SentenceReading> sentences)
    {
        var frame = 0;
        var piece = 0;
        var sentence = 0;
        var i = paragraph.Start;
        while (i < paragraph.End)
        {
            var c = _text[i];
            if (Characters.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            sentence = SkipInsideQuotations(sentences, sentence, pieces, piece, i, out var ends);
            var isQuote = piece < pieces.Length && i >= pieces[piece].Outer.Start;
            ends |= isQuote && piece > 0 && _tokens.Count > 0 && _tokens[_tokens.Count - 1].Kind == TokenKind.Quote
                && IsAnother(pieces[piece - 1], pieces[piece]);
            if ((ends || _tokens.Count - frame == LongestSentence) && _tokens.Count > frame)
            {
                _frames.Add(new(frame, _tokens.Count));
                frame = _tokens.Count;
            }

            if (isQuote)
            {
                var outer = pieces[piece].Outer;
                _tokens.Add(new(WordClass.None, outer, firstPiece + piece, TokenKind.Quote));
                piece++;
                i = Math.Max(outer.End, i + 1);
                continue;
            }

            var limit = piece < pieces.Length ? Math.Min(pieces[piece].Outer.Start, paragraph.End) : paragraph.End;
            var stop = sentence < sentences.Length ? sentences[sentence].Span.End : paragraph.End;
            i = Next(i, limit, stop);
        }

        if (_tokens.Count > frame)
        {
            _frames.Add(new(frame, _tokens.Count));
        }
    }

    /// <summary>
    /// Moves to the sentence that contains <paramref name="at"/>. A sentence boundary inside a quotation does not end the reporter's sentence.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    private static int SkipInsideQuotations(
        ReadOnlySpan<SentenceReading> sentences, int sentence, ReadOnlySpan<QuotedPiece> pieces, int piece, int at, out bool ends)
    {
        ends = false;
        while (sentence < sentences.Length && sentences[sentence].Span.End <= at)
        {
            var end = sentences[sentence].Span.End;
            ends |= piece == 0 || !IsInside(end, pieces[piece - 1]);
            sentence++;
        }

        return sentence;
    }

    /// <summary>
    /// Determines whether two adjacent quotations are separate sentences because the first one is complete or broken off: <c>"Wait-" "No!"</c>.
    /// </summary>
    private bool IsAnother(QuotedPiece first, QuotedPiece second) =>
        !second.Resumes && _text[first.Inner.End - 1] is '.' or '?' or '!' or '\u2026' or '\u2014' && !Characters.IsLower(_text[second.Inner.Start]);

    [MethodImpl(Jit.AtOnce)]
    private static bool IsInside(int end, QuotedPiece piece) => end > piece.Outer.Start && (end < piece.Outer.End);

    [MethodImpl(Jit.AtOnce)]
    private int Next(int i, int limit, int stop)
    {
        var c = _text[i];
        var kind = Punctuation(c);
        if (kind is { } simple)
        {
            return Add(simple, i, 1);
        }

        if (c is '-' && i + 1 < limit && (_text[i + 1] == '-' || Characters.IsWhiteSpace(_text[i + 1])))
        {
            var end = i + 1;
            while (end < limit && _text[end] == '-')
            {
                end++;
            }

            return Add(TokenKind.Dash, i, end - i);
        }

        return AddWord(i, limit, stop);
    }

    [MethodImpl(Jit.AtOnce)]
    private static TokenKind? Punctuation(char c) => c switch
    {
        ',' => TokenKind.Comma,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '(' or '[' => TokenKind.OpenBracket,
        ')' or ']' => TokenKind.CloseBracket,
        '\u2013' or '\u2014' or '\u2015' => TokenKind.Dash,
        '.' or '?' or '!' or '\u2026' => TokenKind.Stop,
        _ => null,
    };

    [MethodImpl(Jit.AtOnce)]
    private int Add(TokenKind kind, int start, int length)
    {
        _tokens.Add(new(WordClass.None, new(start, length), -1, kind));
        return start + length;
    }

    [MethodImpl(Jit.AtOnce)]
    private int AddWord(int start, int limit, int stop)
    {
        var end = start + 1;
        while (end < limit && (IsPlain(_text[end]) || GoesOn(end, limit, stop)))
        {
            end++;
        }

        var length = end - start;
        var apostrophe = _text.AsSpan(start, length).IndexOfAny('\'', '\u2019');
        if (apostrophe > 0 && (Lexicon.Find(_text.AsSpan(start, apostrophe)).Classes & (WordClass.Pronoun | WordClass.Relative)) != 0)
        {
            // 'He's' is two words.
            length = apostrophe;
            end = start + apostrophe;
        }

        var word = _text.AsSpan(start, length);
        var kind = Lexicon.Find(word).Classes;
        if (IsPossessive(word))
        {
            kind = (kind & (WordClass.Determiner | WordClass.Time)) | WordClass.Possessive;
        }

        else if (length > 1 && IsAllCapitals(word) && !(_tokens.Count > 0 && IsAllCapitals(_tokens[_tokens.Count - 1])))
        {
            // WHO, US, IT are names, unless the whole text is in uppercase.
            kind &= WordClass.Title | WordClass.Role;
        }

        _tokens.Add(new(kind, new(start, length), -1, TokenKind.Word, Characters.IsUpper(word[0])));
        return end;
    }

    [MethodImpl(Jit.AtOnce)]
    private bool IsAllCapitals(ReportToken token) => token.IsWord && token.Span.Length > 1 && IsAllCapitals(_text.AsSpan(token.Span.Start, token.Span.Length));

    [MethodImpl(Jit.AtOnce)]
    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!Characters.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(char c) => (uint)((c | 0x20) - 'a') < 26;

    [MethodImpl(Jit.AtOnce)]
    private bool GoesOn(int i, int limit, int stop)
    {
        var c = _text[i];
        if (Characters.IsWhiteSpace(c))
        {
            return false;
        }

        if (c is '.')
        {
            // A dot within a sentence belongs to an abbreviation or an initial, unless more dots follow.
            var closes = i + 2 == stop && i + 1 < limit && _text[i + 1] is ')' or ']';
            return i + 1 < stop && !closes && (i + 1 >= limit || _text[i + 1] != '.');
        }

        if (c is '-')
        {
            return i + 1 < limit && Characters.IsLetterOrDigit(_text[i + 1]);
        }

        return Punctuation(c) is null || (c is ',' or ':' && i + 1 < limit && Characters.IsDigit(_text[i + 1]) && Characters.IsDigit(_text[i - 1]));
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsPossessive(ReadOnlySpan<char> word)
    {
        var last = word[word.Length - 1];
        return word.Length > 2
            && ((last is 's' or 'S' && word[word.Length - 2] is '\'' or '\u2019') || (last is '\'' or '\u2019' && word[word.Length - 2] is 's'));
    }
}
