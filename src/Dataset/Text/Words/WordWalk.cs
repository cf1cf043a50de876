using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Words;

/// <summary>Finds the end of a word from its first character.</summary>
internal struct WordWalk
{
    private readonly string _text;
    private readonly int _end;

    // The pieces between periods since the last hyphen: an initialism is at least two letters, each before a period.
    private int _pieceLength;
    private int _dots;
    private bool _isInitialism;

    public WordWalk(string text, int end)
    {
        _text = text;
        _end = end;
        _pieceLength = 1;
        _dots = 0;
        _isInitialism = true;
    }

    /// <summary>Returns the end of the word.</summary>
    /// <param name="index">The index just past the word's first code point.</param>
    /// <param name="last">The property of that code point.</param>
    [MethodImpl(Jit.AtOnce)]
    public int End(int index, WordBreak last)
    {
        _isInitialism = last == WordBreak.ALetter;
        while (index < _end)
        {
            var kind = KindAt(index, out var length);
            if (kind is WordBreak.Extend or WordBreak.Format or WordBreak.Zwj)
            {
                // WB4: ignored, whatever precedes it.
                index += length;
            }
            else if (Joins(last, kind))
            {
                _pieceLength++;
                _isInitialism &= kind == WordBreak.ALetter;
                last = kind;
                index += length;
            }
            else
            {
                var next = Across(index, last, kind, out var nextKind);
                if (next < 0)
                {
                    return index + TrailingDot(index);
                }

                last = nextKind;
                index = next;
            }
        }

        return index;
    }

    // WB5, WB8, WB9, WB10, WB13, WB13a, WB13b.
    [MethodImpl(Jit.AtOnce)]
    private static bool Joins(WordBreak last, WordBreak kind) => kind switch
    {
        WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric
            => last is WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.ExtendNumLet,
        WordBreak.Katakana => last is WordBreak.Katakana or WordBreak.ExtendNumLet,
        WordBreak.ExtendNumLet => last is not WordBreak.Other,
        _ => false,
    };

    private static bool IsLetter(WordBreak kind) => kind is WordBreak.ALetter or WordBreak.HebrewLetter;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    [MethodImpl(Jit.AtOnce)]
    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    // WB6, WB7, WB7a to c, WB11, WB12 and the hyphen: a character joins if it has the right kinds on both sides.
    [MethodImpl(Jit.AtOnce)]
    private int Across(int index, WordBreak last, WordBreak kind, out WordBreak nextKind)
    {
        nextKind = last;
        var c = _text[index];
        var hyphen = kind == WordBreak.Other && IsHyphen(c);
        if (!hyphen && kind is not (WordBreak.MidLetter or WordBreak.MidNum or WordBreak.MidNumLet or WordBreak.SingleQuote or WordBreak.DoubleQuote))
        {
            return -1;
        }

        var next = Next(index + 1, out nextKind, out var nextLength);
        if (hyphen ? (IsLetter(last) || last == WordBreak.Numeric) && (IsLetter(nextKind) || nextKind == WordBreak.Numeric)
            : kind switch
            {
                WordBreak.MidLetter => IsLetter(last) && IsLetter(nextKind),
                WordBreak.MidNum => last == WordBreak.Numeric && nextKind == WordBreak.Numeric,
                WordBreak.DoubleQuote => last == WordBreak.HebrewLetter && nextKind == WordBreak.HebrewLetter,
                _ => (IsLetter(last) && IsLetter(nextKind)) || (last == WordBreak.Numeric && nextKind == WordBreak.Numeric),
            })
        {
            Pass(c, hyphen, nextKind);
            return next + nextLength;
        }

        if (kind == WordBreak.SingleQuote && last == WordBreak.HebrewLetter)
        {
            nextKind = last;
            return index + 1;
        }

        return c == '.' && index + 1 < _end ? AcrossDot(index, last, out nextKind) : -1;
    }

    // U.S.-led, the U.K.'s: the initialism's last period, then a hyphen or an apostrophe. Inc.'s: the period of any abbreviation before a possessive.
    [MethodImpl(Jit.AtOnce)]
    private int AcrossDot(int index, WordBreak last, out WordBreak nextKind)
    {
        var c = _text[index + 1];
        var hyphen = IsHyphen(c);
        var next = Next(index + 2, out nextKind, out var nextLength);
        var joins = hyphen ? TrailingDot(index) == 1 && (IsLetter(nextKind) || nextKind == WordBreak.Numeric)
            : IsApostrophe(c) && IsLetter(last) && IsLetter(nextKind) && (TrailingDot(index) == 1 || IsPossessive(next + nextLength));
        if (!joins)
        {
            return -1;
        }

        Pass(c, hyphen, nextKind);
        return next + nextLength;
    }

    // Returns whether an s that ends its word is just before the index.
    private readonly bool IsPossessive(int index)
    {
        if (_text[index - 1] is not ('s' or 'S'))
        {
            return false;
        }

        _ = Next(index, out var kind, out _);
        return !Joins(WordBreak.ALetter, kind);
    }

    [MethodImpl(Jit.AtOnce)]
    private void Pass(char c, bool hyphen, WordBreak nextKind)
    {
        var letter = nextKind == WordBreak.ALetter;
        if (hyphen)
        {
            _isInitialism = letter;
            _dots = 0;
        }
        else
        {
            _isInitialism &= c == '.' && _pieceLength == 1 && letter;
            _dots++;
        }

        _pieceLength = 1;
    }

    // Returns 1 if the period at the index is the last of an initialism; otherwise, or before another period, which makes it an ellipsis, returns 0.
    [MethodImpl(Jit.AtOnce)]
    private readonly int TrailingDot(int index) =>
        _isInitialism && _dots > 0 && _pieceLength == 1 && _text[index] == '.' && (index + 1 >= _end || _text[index + 1] != '.') ? 1 : 0;

    // Returns the first code point from the index on that is not ignored.
    [MethodImpl(Jit.AtOnce)]
    private readonly int Next(int index, out WordBreak kind, out int length)
    {
        while (index < _end)
        {
            kind = KindAt(index, out length);
            if (kind is not (WordBreak.Extend or WordBreak.Format or WordBreak.Zwj))
            {
                return index;
            }

            index += length;
        }

        kind = WordBreak.Other;
        length = 0;
        return index;
    }

    [MethodImpl(Jit.AtOnce)]
    private readonly WordBreak KindAt(int index, out int length)
    {
        var c = _text[index];
        if (c >= 0xD800 && c < 0xE000)
        {
            return WordBreaker.Surrogate(_text, index, _end, out length);
        }

        length = 1;
        return WordBreakProperty.Of(c);
    }
}
