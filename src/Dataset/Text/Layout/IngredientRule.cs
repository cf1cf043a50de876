using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds lists of ingredients: consecutive short lines, most of which begin with a quantity (<c>2 cups of flour</c>). They are items of the story, whatever
/// surrounds them: in a table, at most every other line has a figure.
/// </summary>
internal static class IngredientRule
{
    private const int MinItems = 3;
    private const int MaxWords = 16;

    public static void Mark(LayoutDraft draft)
    {
        var first = -1;
        for (var i = 0; i <= draft.Count; i++)
        {
            if (i < draft.Count && MayBeItem(draft.Pieces[i]))
            {
                first = first < 0 && ListItem.IsQuantity(draft.AsSpan(draft.Pieces[i])) ? i : first;
            }
            else if (first >= 0)
            {
                MarkRun(draft, first, i);
                first = -1;
            }
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool MayBeItem(in Piece piece) => piece.Mark is PieceMark.None or PieceMark.Rule && piece.Words <= MaxWords && !piece.IsProse;

    // From the first quantity to the last.
    private static void MarkRun(LayoutDraft draft, int first, int end)
    {
        while (end > first && !ListItem.IsQuantity(draft.AsSpan(draft.Pieces[end - 1])))
        {
            end--;
        }

        var quantities = 0;
        for (var i = first; i < end; i++)
        {
            quantities += ListItem.IsQuantity(draft.AsSpan(draft.Pieces[i])) ? 1 : 0;
        }

        for (var i = first; i < end && end - first >= MinItems && quantities * 5 > (end - first) * 3; i++)
        {
            draft.Pieces[i].IsItem = true;
        }
    }
}
