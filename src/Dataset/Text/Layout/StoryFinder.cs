namespace Dataset.Text.Layout;

/// <summary>
/// Finds where the story is. Each piece speaks for or against it; a change from story to furniture or back has its price, lower
/// where a phrase opens furniture. The cheapest way through the text is found in two walks (Viterbi, two states).
/// </summary>
internal static class StoryFinder
{
    // How far around a piece furniture is counted.
    private const int Reach = 8;
    private const int MaxLabelsAtEnd = 4;

    public static void Find(LayoutDraft draft)
    {
        // The story of wire copy has no web page around it, and its tables would look like one.
        var leavePrice = draft.IsWrapped ? StoryWeights.LeaveWrapped : StoryWeights.Leave;
        var cameFromStory = new byte[draft.Count];
        var story = 0f;
        var other = 0f;
        var around = 0;
        for (var i = 0; i < Reach && i < draft.Count; i++)
        {
            around += IsFurniture(draft, i);
        }

        for (var i = 0; i < draft.Count; i++)
        {
            around += IsFurniture(draft, i + Reach) - IsFurniture(draft, i - Reach - 1);
            ref readonly var piece = ref draft.Pieces[i];
            var weight = StoryWeights.Of(piece, around / ((2f * Reach) + 1));
            var leave = piece.Mark switch
            {
                PieceMark.Opener => StoryWeights.LeaveAtOpener,
                PieceMark.Furniture => StoryWeights.LeaveAtFurniture,
                _ => leavePrice,
            };

            var enter = other - StoryWeights.Enter;
            var left = story - leave;
            cameFromStory[i] = (byte)((story >= enter ? 1 : 0) | (left >= other ? 2 : 0));
            story = (story >= enter ? story : enter) + weight;
            other = left >= other ? left : other;
        }

        var inStory = story >= other;
        for (var i = draft.Count - 1; i >= 0; i--)
        {
            draft.Pieces[i].InStory = inStory;
            inStory = (cameFromStory[i] & (inStory ? 1 : 2)) != 0;
        }

        TrimTail(draft);
    }

    // Where a page has furniture, labels in a row at the end are more of it, though no phrase says so.
    private static void TrimTail(LayoutDraft draft)
    {
        var last = draft.Count - 1;
        while (last >= 0 && !(draft.Pieces[last].InStory && draft.Pieces[last].IsSentence && draft.Pieces[last].Mark is PieceMark.None or PieceMark.Credit))
        {
            last--;
        }

        for (var i = last + 1; i < draft.Count && draft.Count - last > MaxLabelsAtEnd && draft.FurnitureLines >= LinkRunRule.MinFurniture; i++)
        {
            draft.Pieces[i].InStory = false;
        }
    }

    private static int IsFurniture(LayoutDraft draft, int i) =>
        i >= 0 && i < draft.Count && draft.Pieces[i].Mark is PieceMark.Furniture or PieceMark.Opener or PieceMark.Link or PieceMark.Date or PieceMark.Byline ? 1 : 0;
}
