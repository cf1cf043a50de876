namespace Dataset.Text.Layout;

/// <summary>Finds the first paragraph (the first piece with a dateline, or the first sentence of the story) and the dateline itself.</summary>
internal static class LeadFinder
{
    // Captions and decks may be between the headline and the paragraph with the dateline.
    private const int MaxProseBefore = 5;
    private const int MaxLooseBefore = 2;

    /// <summary>Returns the index of the first paragraph or, if the text has no sentence at all, of the line after the first.</summary>
    public static int Find(LayoutDraft draft)
    {
        var lead = -1;
        var prose = 0;
        var hasTitle = false;
        for (var i = 0; i < draft.Count && prose <= MaxProseBefore && draft.Dateline is null; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            if (piece.Mark is not (PieceMark.None or PieceMark.Credit or PieceMark.Caption))
            {
                continue;
            }

            var isSentence = piece.InStory && (piece.IsSentence || (hasTitle && IsQuestion(piece)));
            hasTitle |= piece.Mark == PieceMark.None && piece.Words >= 4;
            draft.Dateline = DatelineRule.Find(draft, piece, needsSign: !isSentence || prose >= MaxLooseBefore);
            if (draft.Dateline is not null)
            {
                draft.Pieces[i].Mark = PieceMark.None;
            }

            if (draft.Dateline is not null || (isSentence && piece.Mark == PieceMark.None))
            {
                lead = lead < 0 ? i : lead;
                prose++;
            }
        }

        return lead >= 0 ? lead : draft.Count > 1 && draft.Pieces[0].Mark == PieceMark.None && draft.Pieces[0].Words >= 2 ? 1 : 0;
    }

    // After a possible headline, a question that is mostly in lowercase opens the story.
    private static bool IsQuestion(in Piece piece) => piece.Ending == PieceEnd.Question && piece.Words >= 6 && piece.SmallWords * 2 > piece.Words;
}
