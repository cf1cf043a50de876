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

        return piece.Words <= MaxAnywhereWords && ((!piece.IsProse && CaptionForms.Anywhere.IsIn(line)) || IsLibraryCredit(line, piece));
    }

    /// <summary>Whether it is a credit and nothing else: a name, a slash and a library (<c>Jane Doe / AP</c>), or a library alone.</summary>
    public static bool IsLibraryCredit(ReadOnlySpan<char> line, in Piece piece)
    {
        if (piece.Words > 12 || piece.Ending != PieceEnd.Open)
        {
            return false;
        }

        var slash = line.LastIndexOf('/');
        return slash > 0 ? CaptionForms.Agencies.IsWhole(line.Slice(slash + 1)) : CaptionForms.Libraries.IsWhole(line);
    }
}
