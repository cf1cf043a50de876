namespace Dataset.Text.Layout;

/// <summary>
/// Finds where the story is. Each piece speaks for or against it; a change from story to furniture or back has its price, lower
/// where a phrase opens furniture. The cheapest way through the text is found in two walks (Viterbi, two states).
/// </summary>
internal static class StoryFinder
{
    public static void Find(LayoutDraft draft)
    {
        // The story of wire copy has no web page around it, and its tables would look like one.
        var leavePrice = draft.IsWrapped ? StoryWeights.LeaveWrapped : StoryWeights.Leave;
        var cameFromStory = new byte[draft.Count];
        var story = 0f;
        var other = 0f;
        for (var i = 0; i < draft.Count; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            var weight = StoryWeights.Of(piece);
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
    }
}
