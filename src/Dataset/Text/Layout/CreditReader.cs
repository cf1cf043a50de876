namespace Dataset.Text.Layout;

/// <summary>Finds the closing credit: the lines in the form of a credit that end the story.</summary>
internal static class CreditReader
{
    private const int MaxLines = 4;
    private const int MaxSentenceWords = 25;

    public static void Read(LayoutDraft draft)
    {
        TrimBelow(draft);
        var first = FindClosing(draft);

        // A source in the middle of a story belongs to a picture or a chart; a line of contributors may be above other lines that end the page.
        for (var i = draft.StoryStart; i <= first; i++)
        {
            ref var piece = ref draft.Pieces[i];
            if (piece.Mark == PieceMark.Credit && piece.Kind == BlockKind.Paragraph
                && (piece.Ending == PieceEnd.Open || (piece.Ending != PieceEnd.Comma && piece.Words <= MaxSentenceWords)))
            {
                piece.Kind = BlockKind.Boilerplate;
            }
        }
    }

    // Below a line of contributors, a line that is not a sentence does not belong to the story.
    private static void TrimBelow(LayoutDraft draft)
    {
        var last = draft.Count - 1;
        while (last >= draft.StoryStart && draft.Pieces[last] is not { Kind: BlockKind.Paragraph, IsSentence: true })
        {
            last--;
        }

        var isBelow = last >= draft.StoryStart && draft.Pieces[last].Mark == PieceMark.Credit;
        for (var i = last + 1; i > draft.StoryStart && i < draft.Count; i++)
        {
            ref var piece = ref draft.Pieces[i];
            isBelow |= piece.Mark == PieceMark.Credit;
            piece.Kind = isBelow && piece.Kind == BlockKind.Paragraph && piece.Mark == PieceMark.None ? BlockKind.Boilerplate : piece.Kind;
        }
    }

    /// <summary>Finds only the credit. Returns the index of the last piece before it.</summary>
    public static int FindClosing(LayoutDraft draft)
    {
        var last = draft.Count - 1;
        while (last >= draft.StoryStart && !IsBody(draft.Pieces[last]))
        {
            last--;
        }

        var first = last;
        while (first > draft.StoryStart && last - first < MaxLines && IsCredit(draft, first))
        {
            first--;
        }

        if (first < last)
        {
            draft.Credit = (first + 1, last);
        }
        else if (FindBelow(draft, last) is var below and >= 0)
        {
            draft.Credit = (below, below);
        }

        return first;
    }

    // A note about the author, or a link, may be between the story and its credit.
    private static int FindBelow(LayoutDraft draft, int last)
    {
        for (var i = last + 1; i < draft.Count && i <= last + MaxLines && last >= draft.StoryStart; i++)
        {
            if (draft.Pieces[i].Mark == PieceMark.Credit && draft.Pieces[i].Kind == BlockKind.Boilerplate)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBody(in Piece piece) =>
        piece.Kind is BlockKind.Paragraph or BlockKind.Subheading
        || (piece.InStory && piece.Mark == PieceMark.Byline && piece.Kind == BlockKind.Boilerplate);

    // A story without an author above it may name one below.
    private static bool IsCredit(LayoutDraft draft, int i) =>
        draft.Pieces[i].Mark == PieceMark.Credit || (draft.Pieces[i].Mark == PieceMark.Byline && draft.Authors.Length == 0);
}
