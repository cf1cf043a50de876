using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Recognizes a line of boilerplate by its wording.</summary>
internal static class FurnitureRule
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

        if (piece.Words <= MaxPointerWords && FurniturePhrases.Pointers.Begins(line)
            && (line.IndexOf("://".AsSpan(), StringComparison.Ordinal) > 0 || (!piece.IsSentence && FurniturePhrases.Targets.IsIn(line))))
        {
            return PieceMark.Furniture;
        }

        if (WireNote.Is(line, piece))
        {
            return PieceMark.Furniture;
        }

        if (piece.Words <= MaxLineWords && piece.Ending == PieceEnd.Open && (Breadcrumbs.Is(line) || IsBracketed(line, piece)))
        {
            return PieceMark.Furniture;
        }

        if (piece.Words <= MaxWholeWords && OfWhole(line, piece) is var mark and not PieceMark.None)
        {
            return mark;
        }

        if (piece.IsSentence || piece.IsProse)
        {
            return !piece.BeginsQuoted && (FurniturePhrases.SentenceBeginnings.Begins(line) || (piece.Holds & LinePhrase.FurnitureInSentence) != 0
                    || (piece.Words <= MaxAnywhereWords && (piece.Holds & LinePhrase.Furniture) != 0 && line.IndexOf('@') > 0))
                ? PieceMark.Furniture
                : PieceMark.None;
        }

        return piece.Words > MaxLineWords ? PieceMark.None
            : FurniturePhrases.OpenerBeginnings.BeginsOrIsGlued(line) ? PieceMark.Opener
            : FurniturePhrases.LineBeginnings.Begins(line) || (piece.Holds & LinePhrase.FurnitureInSentence) != 0 ? PieceMark.Furniture
            : piece.Words <= MaxAnywhereWords && ((piece.Holds & LinePhrase.Furniture) != 0 || ShopLinks.Is(line)) ? PieceMark.Furniture : PieceMark.None;
    }

    private static PieceMark OfWhole(ReadOnlySpan<char> line, in Piece piece) =>
        FurniturePhrases.Closers.IsWhole(line) ? PieceMark.Closer
        : FurniturePhrases.Openers.IsWhole(line) || FurniturePhrases.Menus.IsWhole(line) ? PieceMark.Opener
        : FurniturePhrases.Lines.IsWhole(line) || IsAddress(line) ? PieceMark.Furniture
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
