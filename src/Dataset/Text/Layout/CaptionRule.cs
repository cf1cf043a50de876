using System;

namespace Dataset.Text.Layout;

/// <summary>Recognises a caption or the credit of a picture by its wording.</summary>
internal static class CaptionRule
{
    private const int MaxBeginningWords = 60;
    private const int MaxAnywhereWords = 30;

    public static bool Is(ReadOnlySpan<char> line, in Piece piece)
    {
        return (piece.Words <= MaxBeginningWords && CaptionForms.Beginnings.Begins(line))
            || CaptionCreditStart.Is(line)
            || CaptionCreditEnd.Is(line, piece)
            || AuthorityCredit.Is(line, piece)
            || (piece.Words <= MaxAnywhereWords && ((!piece.IsProse && (piece.Holds & LinePhrase.Caption) != 0) || IsLibraryCredit(line, piece)));
    }

    /// <summary>
    /// Whether it is a credit and nothing else: a name, a slash or a bar and a library or a paper (<c>Jane Doe / AP</c>), or a library alone.
    /// </summary>
    public static bool IsLibraryCredit(ReadOnlySpan<char> line, in Piece piece)
    {
        if (piece.Words > 12 || piece.Ending != PieceEnd.Open)
        {
            return false;
        }

        var sign = line.LastIndexOfAny('/', '|');
        return sign > 0 ? CaptionForms.Agencies.IsWhole(line.Slice(sign + 1)) || CaptionCreditEnd.IsSlashCredit(line) : CaptionForms.Libraries.IsWhole(line);
    }
}
