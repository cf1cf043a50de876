using System;
using System.Collections.Generic;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds lines that stand several times in a text: what a site puts between the paragraphs of each story, and the title once more. No line of a story is
/// repeated but in verse, tables and conversations.
/// </summary>
internal static class RepeatRule
{
    private const int MinWords = 3;
    private const int MaxWords = 24;

    public static void Mark(LayoutDraft draft)
    {
        var previous = FindPrevious(draft);
        if (previous is null)
        {
            return;
        }

        var first = 0;
        while (first < draft.Count && draft.Pieces[first].Mark != PieceMark.None)
        {
            first++;
        }

        var hasProse = false;
        for (var i = 0; i < draft.Count; i++)
        {
            var before = previous[i];
            if (before < 0)
            {
                hasProse |= draft.Pieces[i].IsProse;
            }
            else if (hasProse && before == first)
            {
                draft.Pieces[i].Mark = PieceMark.Furniture;
            }
            else if (hasProse && (StandsApart(draft, i) || StandsApart(draft, before)))
            {
                draft.Pieces[i].Mark = draft.Pieces[before].Mark = PieceMark.Furniture;
            }
            else if (!hasProse && before > first && previous[i - 1] == before - 1)
            {
                // Two lines that come back together above the story are no title.
                draft.Pieces[i].Mark = draft.Pieces[before].Mark = PieceMark.Furniture;
                draft.Pieces[i - 1].Mark = draft.Pieces[before - 1].Mark = PieceMark.Furniture;
            }
        }
    }

    // For each line where it stands for the last time before, -1 if it does not; null if no line is repeated.
    private static int[]? FindPrevious(LayoutDraft draft)
    {
        int[]? previous = null;
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Count; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            var line = IsLine(piece) ? draft.AsSpan(piece).ToString() : "";
            if (line.Length > 0 && last.TryGetValue(line, out var before))
            {
                if (previous is null)
                {
                    previous = new int[draft.Count];
                    previous.AsSpan().Fill(-1);
                }

                previous[i] = before;
            }

            if (line.Length > 0)
            {
                last[line] = i;
            }
        }

        return previous;
    }

    private static bool IsLine(in Piece piece) =>
        piece.Mark == PieceMark.None && piece.Words is > 0 and <= MaxWords && !piece.IsItem && !piece.IsTurn
            && (!(piece.IsProse || piece.IsSentence) || piece.IsTitleCase);

    // A label of a word or two may name who speaks.
    private static bool StandsApart(LayoutDraft draft, int i) =>
        draft.Pieces[i].Words >= MinWords && draft.Pieces[i].Ending != PieceEnd.Comma
        && (i > 0 && draft.Pieces[i - 1].IsProse || i + 1 < draft.Count && draft.Pieces[i + 1].IsProse);
}
