using System;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds where the story is. Each piece speaks for or against it; a change from story to furniture or back has its price, lower
/// where a phrase opens furniture. The cheapest way through the text is found in two walks (Viterbi; the states are before, story, and
/// other).
/// </summary>
internal static class StoryFinder
{
    // How far around a piece furniture is counted.
    private const int Reach = 8;
    private const int MaxLabelsAtEnd = 4;

    private const int FromStory = 1;
    private const int FromBefore = 2;
    private const int OtherFromStory = 4;

    public static void Find(LayoutDraft draft)
    {
        // The story of wire copy has no web page around it, and its tables would look like one.
        var leavePrice = draft.IsWrapped ? StoryWeights.LeaveWrapped : StoryWeights.Leave;
        var steps = new byte[draft.Count];
        var before = -StoryWeights.BeginOutside;
        var story = 0f;
        var other = float.NegativeInfinity;
        var around = 0;
        for (var i = 0; i < Reach && i < draft.Count; i++)
        {
            around += IsFurniture(draft, i);
        }

        for (var i = 0; i < draft.Count; i++)
        {
            around += IsFurniture(draft, i + Reach) - IsFurniture(draft, i - Reach - 1);
            ref readonly var piece = ref draft.Pieces[i];
            var left = story - LeavePrice(piece.Mark, leavePrice);
            var begun = before - StoryWeights.Begin;
            var entered = other - StoryWeights.Enter;
            steps[i] = (byte)((story >= begun && story >= entered ? FromStory : begun >= entered ? FromBefore : 0) | (left >= other ? OtherFromStory : 0));
            var weight = StoryWeights.Of(piece, around / ((2f * Reach) + 1));
            story = Math.Max(story, Math.Max(begun, entered)) + weight;
            other = Math.Max(left, other);
            before -= Math.Max(weight, 0f) * StoryWeights.ProseBefore;
        }

        WalkBack(draft, steps, story >= other && story >= before - StoryWeights.NoStory, other >= before - StoryWeights.NoStory);
        TrimTail(draft);
    }

    private static void WalkBack(LayoutDraft draft, byte[] steps, bool inStory, bool isAfter)
    {
        for (var i = draft.Count - 1; i >= 0; i--)
        {
            draft.Pieces[i].InStory = inStory;
            if (inStory)
            {
                inStory = (steps[i] & FromStory) != 0;
                isAfter = (steps[i] & (FromStory | FromBefore)) == 0;
            }
            else if (isAfter)
            {
                inStory = (steps[i] & OtherFromStory) != 0;
            }
        }
    }

    private static float LeavePrice(PieceMark mark, float otherwise) => mark switch
    {
        PieceMark.Opener => StoryWeights.LeaveAtOpener,
        PieceMark.Furniture => StoryWeights.LeaveAtFurniture,
        _ => otherwise,
    };

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
        i >= 0 && i < draft.Count
        && draft.Pieces[i].Mark is PieceMark.Furniture or PieceMark.Opener or PieceMark.Link or PieceMark.Date or PieceMark.Byline ? 1 : 0;
}
