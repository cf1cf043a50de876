using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Counts words, uppercase letters and so on in a piece, and finds the phrases in it, in a single pass.</summary>
internal static class PieceMeasure
{
    /// <summary>Fills in the counts of <paramref name="piece"/>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static void Measure(string text, ref Piece piece)
    {
        var span = text.AsSpan(piece.Start, piece.Length);
        var begins = LinePhrases.Begins;
        for (var i = 0; i < span.Length; i++)
        {
            i = LetterKinds.IsSpace(span[i]) ? i : Word(span, i, begins, ref piece);
        }

        piece.BeginsQuoted = span[0] is '"' or '\u201C' or '\u2018' or '\u00AB';
        piece.Opening = LineOpening.Of(span);
        piece.IsItem = ListItem.Is(span);
        piece.Ending = Ending(text, piece.Start, piece.End);
    }

    // Measures up to the next whitespace, and returns its index.
    [MethodImpl(Jit.AtOnce)]
    private static int Word(ReadOnlySpan<char> span, int start, uint[] begins, ref Piece piece)
    {
        var letters = 0;
        var capitals = 0;
        var smalls = 0;
        var first = 0;
        var holds = LinePhrases.At(begins, span, start);
        var i = start;
        for (; i < span.Length; i++)
        {
            int kind = LetterKinds.Of(span[i]);
            if (kind == LetterKinds.Space)
            {
                break;
            }

            if (kind == 0)
            {
                // A phrase may begin with a symbol or after one.
                holds |= LinePhrases.At(begins, span, i) | LinePhrases.At(begins, span, i + 1);
                continue;
            }

            first = letters++ == 0 ? kind : first;
            smalls += (kind >> 1) & 1;
            capitals += (kind >> 2) & 1;
        }

        piece.Holds |= holds;
        piece.Smalls += smalls;
        piece.Capitals += capitals;
        piece.Words += letters > 0 ? 1 : 0;
        piece.SmallWords += first == LetterKinds.Small ? 1 : 0;
        piece.LongWords += letters >= 4 ? 1 : 0;
        piece.LongCapitalized += letters >= 4 && first == LetterKinds.Capital ? 1 : 0;
        return i;
    }

    /// <summary>Returns how the text between two positions ends.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static PieceEnd Ending(string text, int start, int end)
    {
        var i = end - 1;
        while (i > start && IsCloser(text[i]))
        {
            i--;
        }

        if (i < start)
        {
            return PieceEnd.Open;
        }

        switch (text[i])
        {
            case '.':
                return IsInitialism(text, start, i) ? PieceEnd.Open : PieceEnd.Stop;
            case '\u2026':
                return PieceEnd.Stop;
            case '?':
            case '!':
                return PieceEnd.Question;
            case ',':
            case ';':
            case ':':
                return PieceEnd.Comma;
            default:
                return PieceEnd.Open;
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsCloser(char c) => c is '"' or '\'' or ')' or ']' or '}' or '\u201D' or '\u2019' or '\u00BB' or '*';

    // "U.S." and "D.C." also end headlines: a period after a single uppercase letter that follows a period does not end a sentence on its own.
    [MethodImpl(Jit.AtOnce)]
    private static bool IsInitialism(string text, int start, int stop) =>
        stop - 3 >= start && Characters.IsUpper(text[stop - 1]) && text[stop - 2] == '.' && Characters.IsUpper(text[stop - 3])
        && stop - start < 120;
}
