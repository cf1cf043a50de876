using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds lines that occur several times in a text: lines that a site puts between the paragraphs of each story, and the repeated title. Lines of a story are
/// repeated only in verse, tables and conversations.
/// </summary>
internal static class RepeatRule
{
    private const int MinWords = 3;
    private const int MaxWords = 24;
    private const int MaxTailedWords = 60;

    public static void Mark(LayoutDraft draft)
    {
        var first = 0;
        while (first < draft.Count && draft.Pieces[first].Mark != PieceMark.None)
        {
            first++;
        }

        MarkTails(draft, first);
        if (FindPrevious(draft) is not { } previous)
        {
            return;
        }

        var hasProse = false;
        for (var i = 0; i < draft.Count; i++)
        {
            var before = previous[i];
            var isPair = before > first + 1 && previous[i - 1] == before - 1;
            if (before < 0)
            {
                hasProse |= draft.Pieces[i].IsProse && !draft.Pieces[i].IsTitleCase;
            }
            else if (hasProse && (before == first || (IsTitle(draft.Pieces[i]) && (StandsApart(draft, i) || StandsApart(draft, before)))))
            {
                MarkLine(draft, i);
                MarkLine(draft, before == first ? i : before);
            }
            else if (isPair && (!hasProse || draft.BoilerplateLines > 0))
            {
                // Two lines that recur together are not a title and, between the paragraphs of a page, not verse.
                MarkLine(draft, i);
                MarkLine(draft, i - 1);
                MarkLine(draft, before);
                MarkLine(draft, before - 1);
            }
        }
    }

    // A caption, followed by the title of the story that its picture belongs to.
    private static void MarkTails(LayoutDraft draft, int first)
    {
        if (first == draft.Count || draft.Pieces[first].Words is < 2 or > MaxWords || draft.Pieces[first].Ending != PieceEnd.Open)
        {
            return;
        }

        var title = draft.AsSpan(draft.Pieces[first]);
        for (var i = first + 1; i < draft.Count; i++)
        {
            ref var piece = ref draft.Pieces[i];
            var rest = piece.Length - title.Length - 2;
            if (piece.Mark == PieceMark.None && rest > 0 && piece.Words <= MaxTailedWords && draft.AsSpan(piece).EndsWith(title)
                && draft.Text[piece.Start + rest] is '.' or '!' or '?' && draft.Text[piece.Start + rest + 1] == ' ')
            {
                piece.Mark = PieceMark.Caption;
            }
        }
    }

    private static void MarkLine(LayoutDraft draft, int i) =>
        draft.Pieces[i].Mark = draft.Pieces[i].Mark == PieceMark.None ? PieceMark.Boilerplate : draft.Pieces[i].Mark;

    // Returns, for each line, the index of its last previous occurrence, or -1; null if no line is repeated.
    [MethodImpl(Jit.AtOnce)]
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

    [MethodImpl(Jit.AtOnce)]
    private static bool IsLine(in Piece piece) =>
        piece.Mark == PieceMark.None && piece.Words is > 0 and <= MaxWords && !piece.IsItem && !piece.IsTurn && (!piece.IsProse || piece.IsTitleCase);

    private static bool IsTitle(in Piece piece) => !piece.IsSentence || piece.IsTitleCase;

    // A label of one or two words may name a speaker.
    private static bool StandsApart(LayoutDraft draft, int i) =>
        draft.Pieces[i].Words >= MinWords && draft.Pieces[i].Ending != PieceEnd.Comma
        && (i > 0 && draft.Pieces[i - 1].IsProse || i + 1 < draft.Count && draft.Pieces[i + 1].IsProse);
}
