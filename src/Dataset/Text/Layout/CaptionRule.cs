using System;

namespace Dataset.Text.Layout;

/// <summary>Recognises a caption or the credit of a picture by its wording.</summary>
internal static class CaptionRule
{
    private const int MaxBeginningWords = 60;
    private const int MaxAnywhereWords = 30;

    public static bool Is(ReadOnlySpan<char> line, in Piece piece)
    {
        if (piece.Words <= MaxBeginningWords && CaptionForms.Beginnings.Begins(line))
        {
            return true;
        }

        return piece.Words <= MaxAnywhereWords && (CaptionForms.Anywhere.IsIn(line) && !piece.IsProse || NamesLibrary(line, piece));
    }

    // "Jane Doe/Getty Images", "Jane Doe / AP": a name, a slash, and a library at the end.
    private static bool NamesLibrary(ReadOnlySpan<char> line, in Piece piece)
    {
        var slash = line.LastIndexOf('/');
        return slash > 0 && piece.Words <= 12 && piece.Ending == PieceEnd.Open && CaptionForms.Agencies.IsWhole(line.Slice(slash + 1));
    }
}
