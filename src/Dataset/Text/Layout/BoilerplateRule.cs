using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Recognizes a line of boilerplate by its wording.</summary>
internal static class BoilerplateRule
{
    // A whole line matches a phrase only if it is as short as one; a longer line is a sentence about sharing or comments.
    private const int MaxWholeWords = 8;
    private const int MaxAnywhereWords = 24;
    private const int MinBracketed = 4;
    private const int MaxLineWords = 40;
    private const int MaxPointerWords = 16;
    private const int MaxSentenceWords = 60;

    [MethodImpl(Jit.AtOnce)]
    public static PieceMark Of(ReadOnlySpan<char> line, in Piece piece)
    {
        if (piece.Words > MaxSentenceWords)
        {
            return PieceMark.None;
        }

        if (piece.Words <= MaxPointerWords && BoilerplatePhrases.Pointers.Begins(line)
            && (line.IndexOf("://".AsSpan(), StringComparison.Ordinal) > 0 || (!piece.IsSentence && BoilerplatePhrases.Targets.IsIn(line))))
        {
            return PieceMark.Boilerplate;
        }

        if (WireNote.Is(line, piece))
        {
            return PieceMark.Boilerplate;
        }

        if (piece.Words <= MaxLineWords && piece.Ending == PieceEnd.Open && (Breadcrumbs.Is(line) || IsBracketed(line, piece)))
        {
            return PieceMark.Boilerplate;
        }

        if (piece.Words <= MaxWholeWords && OfWhole(line, piece) is var mark and not PieceMark.None)
        {
            return mark;
        }

        if (piece.IsSentence || piece.IsProse)
        {
            return !piece.BeginsQuoted && (BoilerplatePhrases.SentenceBeginnings.Begins(line) || (piece.Holds & LinePhrase.BoilerplateInSentence) != 0
                    || (piece.Words <= MaxAnywhereWords && (piece.Holds & LinePhrase.Boilerplate) != 0 && line.IndexOf('@') > 0))
                ? PieceMark.Boilerplate
                : PieceMark.None;
        }

        return piece.Words > MaxLineWords ? PieceMark.None
            : BoilerplatePhrases.OpenerBeginnings.BeginsOrIsGlued(line) ? PieceMark.Opener
            : BoilerplatePhrases.LineBeginnings.Begins(line) || (piece.Holds & LinePhrase.BoilerplateInSentence) != 0 ? PieceMark.Boilerplate
            : piece.Words <= MaxAnywhereWords && ((piece.Holds & LinePhrase.Boilerplate) != 0 || ShopLinks.Is(line)) ? PieceMark.Boilerplate : PieceMark.None;
    }

    private static PieceMark OfWhole(ReadOnlySpan<char> line, in Piece piece) =>
        BoilerplatePhrases.Closers.IsWhole(line) ? PieceMark.Closer
        : BoilerplatePhrases.Openers.IsWhole(line) || BoilerplatePhrases.Menus.IsWhole(line) ? PieceMark.Opener
        : BoilerplatePhrases.Lines.IsWhole(line) || IsAddress(line) ? PieceMark.Boilerplate
        : SignRule.OfWhole(line, piece);

    // "(quill@example.org)", "@adaquill", "example.org/ferry"
    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (LetterKinds.IsSpace(c))
            {
                return false;
            }
        }

        return line.IndexOf('@') >= 0 || (line.IndexOf('.') is var dot and > 0 && line.Slice(dot).IndexOf('/') > 1);
    }

    // A link to another story, in brackets from end to end.
    private static bool IsBracketed(ReadOnlySpan<char> line, in Piece piece) =>
        piece.Words is >= MinBracketed and <= MaxAnywhereWords && line[0] == '[' && line.IndexOf(']') == line.Length - 1 && line[line.Length - 2] is not '.';
}
