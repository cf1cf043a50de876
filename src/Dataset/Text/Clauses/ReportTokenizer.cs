using System;
using System.Collections.Generic;
using Dataset.Text.Quotes;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Splits a paragraph into words and punctuation, each quotation one token, and these into the reporter's sentences.</summary>
internal sealed class ReportTokenizer
{
    private readonly string _text;

    public ReportTokenizer(string text) => _text = text;

    public List<ReportToken> Tokens { get; } = [];

    public List<Frame> Frames { get; } = [];

    /// <summary>
    /// Reads <paramref name="paragraph"/>, whose quotations are <paramref name="pieces"/> and whose sentences are <paramref name="sentences"/>.
    /// </summary>
    public void Read(TextSpan paragraph, ReadOnlySpan<QuotedPiece> pieces, int firstPiece, ReadOnlySpan<SentenceReading> sentences)
    {
        Tokens.Clear();
        Frames.Clear();
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
            if (ends && Tokens.Count > frame)
            {
                Frames.Add(new(frame, Tokens.Count));
                frame = Tokens.Count;
            }

            if (piece < pieces.Length && i >= pieces[piece].Outer.Start)
            {
                var outer = pieces[piece].Outer;
                if (Tokens.Count > frame && piece > 0 && Tokens[Tokens.Count - 1].Kind == TokenKind.Quote && IsAnother(pieces[piece - 1], pieces[piece]))
                {
                    Frames.Add(new(frame, Tokens.Count));
                    frame = Tokens.Count;
                }

                Tokens.Add(new(TokenKind.Quote, outer, WordClass.None, false, firstPiece + piece));
                piece++;
                i = Math.Max(outer.End, i + 1);
                continue;
            }

            var limit = piece < pieces.Length ? Math.Min(pieces[piece].Outer.Start, paragraph.End) : paragraph.End;
            var stop = sentence < sentences.Length ? sentences[sentence].Span.End : paragraph.End;
            i = Next(i, limit, stop);
        }

        if (Tokens.Count > frame)
        {
            Frames.Add(new(frame, Tokens.Count));
        }

        PhrasalVerbs.Mark(_text, Tokens);
    }

    /// <summary>Moves on to the sentence that holds <paramref name="at"/>; an end inside a quotation ends no sentence of the reporter.</summary>
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

    /// <summary><c>"Wait-" "No!"</c>: side by side, the first ended or broken off, they are two sentences.</summary>
    private bool IsAnother(QuotedPiece first, QuotedPiece second) =>
        !second.Resumes && _text[first.Inner.End - 1] is '.' or '?' or '!' or '\u2026' or '\u2014' && !Characters.IsLower(_text[second.Inner.Start]);

    private static bool IsInside(int end, QuotedPiece piece) => end > piece.Outer.Start && (end < piece.Outer.End);

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

    private int Add(TokenKind kind, int start, int length)
    {
        Tokens.Add(new(kind, new(start, length), WordClass.None, false, -1));
        return start + length;
    }

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

        else if (length > 1 && IsAllCapitals(word) && !(Tokens.Count > 0 && IsAllCapitals(Tokens[Tokens.Count - 1])))
        {
            // WHO, US, IT: names, unless all the text is in capitals.
            kind &= WordClass.Title | WordClass.Role;
        }

        Tokens.Add(new(TokenKind.Word, new(start, length), kind, Characters.IsUpper(word[0]), -1));
        return end;
    }

    private bool IsAllCapitals(ReportToken token) => token.IsWord && token.Span.Length > 1 && IsAllCapitals(_text.AsSpan(token.Span.Start, token.Span.Length));

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

    private bool GoesOn(int i, int limit, int stop)
    {
        var c = _text[i];
        if (Characters.IsWhiteSpace(c))
        {
            return false;
        }

        if (c is '.')
        {
            // A dot that ends no sentence belongs to an abbreviation or an initial, unless dots follow.
            var closes = i + 2 == stop && i + 1 < limit && _text[i + 1] is ')' or ']';
            return i + 1 < stop && !closes && (i + 1 >= limit || _text[i + 1] != '.');
        }

        if (c is '-')
        {
            return i + 1 < limit && Characters.IsLetterOrDigit(_text[i + 1]);
        }

        return Punctuation(c) is null || (c is ',' or ':' && i + 1 < limit && Characters.IsDigit(_text[i + 1]) && Characters.IsDigit(_text[i - 1]));
    }

    private static bool IsPossessive(ReadOnlySpan<char> word)
    {
        var last = word[word.Length - 1];
        return word.Length > 2
            && ((last is 's' or 'S' && word[word.Length - 2] is '\'' or '\u2019') || (last is '\'' or '\u2019' && word[word.Length - 2] is 's'));
    }
}
