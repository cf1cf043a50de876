using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds lists of what something is made of: short lines in a row, most of which begin with how much of it (<c>2 cups of flour</c>). They are items of the
/// story's, whatever stands around them: in a table a figure stands at most in every other line.
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
