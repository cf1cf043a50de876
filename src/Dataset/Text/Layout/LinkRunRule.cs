namespace Dataset.Text.Layout;

/// <summary>
/// Finds lists of links to other stories in the midst of a saved page: two or more lines in a row that look like headlines. Pages
/// without furniture hold no such lists.
/// </summary>
internal static class LinkRunRule
{
    /// <summary>Furniture lines that make a text a saved page.</summary>
    public const int MinFurniture = 4;

    private const int MinTogether = 2;
    private const int MinWords = 5;
    private const int MaxWords = 24;

    public static void Mark(LayoutDraft draft)
    {
        if (draft.FurnitureLines < MinFurniture)
        {
            return;
        }

        var first = -1;
        for (var i = 0; i <= draft.Count; i++)
        {
            if (i < draft.Count && IsLink(draft.Pieces[i]))
            {
                first = first < 0 ? i : first;
                continue;
            }

            // The run at the beginning is headline and section.
            for (var k = first; first > 0 && i - first >= MinTogether && k < i; k++)
            {
                draft.Pieces[k].Mark = PieceMark.Link;
            }

            first = -1;
        }
    }

    private static bool IsLink(in Piece piece) =>
        piece.Mark == PieceMark.None && piece.Words is >= MinWords and <= MaxWords
        && piece.Ending is PieceEnd.Open or PieceEnd.Question && !piece.IsSentence && piece.IsTitleCase;
}
