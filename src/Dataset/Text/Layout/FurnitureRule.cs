using System;

namespace Dataset.Text.Layout;

/// <summary>Recognises a line of web furniture by its wording.</summary>
internal static class FurnitureRule
{
    // A whole line is a phrase only if it is as short as one; more words are a sentence about sharing, or comments.
    private const int MaxWholeWords = 8;
    private const int MaxAnywhereWords = 24;
    private const int MaxLineWords = 40;
    private const int MaxPointerWords = 16;
    private const int MaxSentenceWords = 60;

    public static PieceMark Of(ReadOnlySpan<char> line, in Piece piece)
    {
        if (piece.Words > MaxSentenceWords)
        {
            return PieceMark.None;
        }

        if (piece.Words <= MaxPointerWords && FurniturePhrases.Pointers.Begins(line) && line.IndexOf("://".AsSpan(), StringComparison.Ordinal) > 0)
        {
            return PieceMark.Furniture;
        }

        if (piece.IsSentence || piece.IsProse)
        {
            return !piece.BeginsQuoted && (FurniturePhrases.SentenceBeginnings.Begins(line) || FurniturePhrases.InSentences.IsIn(line))
                ? PieceMark.Furniture
                : PieceMark.None;
        }

        if (piece.Words <= MaxWholeWords)
        {
            if (FurniturePhrases.Closers.IsWhole(line))
            {
                return PieceMark.Closer;
            }

            if (FurniturePhrases.Openers.IsWhole(line))
            {
                return PieceMark.Opener;
            }

            if (FurniturePhrases.Lines.IsWhole(line))
            {
                return PieceMark.Furniture;
            }
        }

        return piece.Words > MaxLineWords ? PieceMark.None
            : FurniturePhrases.OpenerBeginnings.BeginsOrIsGlued(line) ? PieceMark.Opener
            : FurniturePhrases.LineBeginnings.Begins(line) || FurniturePhrases.InSentences.IsIn(line) ? PieceMark.Furniture
            : piece.Words <= MaxAnywhereWords && (FurniturePhrases.Anywhere.IsIn(line) || ShopLinks.Is(line)) ? PieceMark.Furniture : PieceMark.None;
    }
}
