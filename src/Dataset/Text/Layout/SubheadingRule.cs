using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds subheadings: short lines of the story that are not sentences, with running text before and after them. At most two may be adjacent; three
/// consecutive short lines are a list.
/// </summary>
internal static class SubheadingRule
{
    private const int MaxWords = 12;
    private const int MaxTogether = 2;
    private const int MaxQuestionWords = 10;
    private const int MinOthers = 3;
    private const int MinOddWords = 6;
    private const int MinNumbered = 2;
    private const int MaxNumberedSentence = 9;

    public static void Mark(LayoutDraft draft)
    {
        MarkNumbered(draft);
        var before = -1;
        var i = draft.StoryStart;
        while (i < draft.Count)
        {
            if (draft.Pieces[i].Kind != BlockKind.Paragraph)
            {
                i++;
                continue;
            }

            if (!LooksLikeHeading(draft, draft.Pieces[i]))
            {
                before = i++;
                continue;
            }

            var first = i;
            while (i < draft.Count && (draft.Pieces[i].Kind != BlockKind.Paragraph || LooksLikeHeading(draft, draft.Pieces[i])))
            {
                i++;
            }

            MarkRun(draft, before, first, i);
        }

        MarkOdd(draft);
    }

    // Among subheadings in sentence case, a single long one in title case is a link to another story.
    private static void MarkOdd(LayoutDraft draft)
    {
        var odd = -1;
        var titles = 0;
        var others = 0;
        for (var i = draft.StoryStart; i < draft.Count; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            if (piece.Kind == BlockKind.Subheading && !piece.IsAllCapitals && piece.LongWords > 0)
            {
                odd = piece.IsTitleCase ? i : odd;
                titles += piece.IsTitleCase ? 1 : 0;
                others += piece.IsTitleCase ? 0 : 1;
            }
        }

        if (titles == 1 && others >= MinOthers && draft.Pieces[odd].Words >= MinOddWords && draft.Pieces[odd].Ending == PieceEnd.Open)
        {
            draft.Pieces[odd].Kind = BlockKind.Boilerplate;
        }
    }

    // "1. Get up early" above its paragraph, and "2. ..." further down: the headings of a list of texts.
    private static void MarkNumbered(LayoutDraft draft)
    {
        var numbered = 0;
        for (var i = draft.StoryStart; i < draft.Count; i++)
        {
            numbered += IsNumbered(draft, i) ? 1 : 0;
        }

        for (var i = draft.StoryStart; i < draft.Count && numbered >= MinNumbered; i++)
        {
            draft.Pieces[i].Kind = IsNumbered(draft, i) ? BlockKind.Subheading : draft.Pieces[i].Kind;
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsNumbered(LayoutDraft draft, int i)
    {
        ref readonly var piece = ref draft.Pieces[i];
        if (piece.Kind is not (BlockKind.Paragraph or BlockKind.Subheading) || piece.Mark != PieceMark.None || !piece.IsItem || piece.Lines > 1
            || !Characters.IsDigit(draft.Text[piece.Start]) || piece.Words > (piece.Ending == PieceEnd.Stop ? MaxNumberedSentence : MaxWords))
        {
            return false;
        }

        var next = i + 1;
        while (next < draft.Count && draft.Pieces[next].Kind == BlockKind.Boilerplate)
        {
            next++;
        }

        return next < draft.Count && draft.Pieces[next] is { Kind: BlockKind.Paragraph, IsItem: false }
            && (draft.Pieces[next].IsProse || draft.Pieces[next].IsSentence);
    }

    private static void MarkRun(LayoutDraft draft, int before, int first, int after)
    {
        if (before < 0 || after >= draft.Count || !CanPrecede(draft.Pieces[before]) || !CanFollow(draft, draft.Pieces[after]))
        {
            return;
        }

        var together = 0;
        for (var i = first; i < after; i++)
        {
            together += draft.Pieces[i].Kind == BlockKind.Paragraph ? 1 : 0;
        }

        for (var i = first; i < after && together <= MaxTogether; i++)
        {
            if (draft.Pieces[i].Kind == BlockKind.Paragraph)
            {
                draft.Pieces[i].Kind = BlockKind.Subheading;
            }
        }
    }

    private static bool CanPrecede(in Piece piece) => piece.Ending is PieceEnd.Stop or PieceEnd.Question && piece.Words >= 3;

    // A line that begins with a lowercase letter continues the line above.
    private static bool CanFollow(LayoutDraft draft, in Piece piece) =>
        (piece.IsSentence || piece.IsProse || (piece.Ending == PieceEnd.Comma && piece.Words >= 6))
        && !(Characters.IsLower(draft.Text[piece.Start]) && !Characters.IsUpper(draft.Text[piece.Start + 1]));

    [MethodImpl(Jit.AtOnce)]
    private static bool LooksLikeHeading(LayoutDraft draft, in Piece piece)
    {
        if (piece.Mark != PieceMark.None || piece.Words > MaxWords || piece.Lines > 1 || piece.IsSentence || piece.IsTurn
            || piece.Ending is PieceEnd.Comma || (piece.Ending == PieceEnd.Stop && !IsTrailing(draft.AsSpan(piece), piece)))
        {
            return false;
        }

        var first = draft.Text[piece.Start];
        if (first is '$' or '\u00A3' or '\u20AC' || piece.Words > MaxQuestionWords && piece.Ending == PieceEnd.Question)
        {
            return false;
        }

        if (piece.Ending == PieceEnd.Question && (first is '"' or '\u201C' || draft.Text[piece.End - 1] != '?'))
        {
            return false;
        }

        return !Characters.IsLower(first) && first is not ('-' or '\u2022' or '\u25CF' or '\u00B7' or '*' or '\u2013' or '\u2014' or '(' or '[');
    }

    // "Down to the Harbour..."
    private static bool IsTrailing(ReadOnlySpan<char> line, in Piece piece) =>
        piece.IsTitleCase && (line[line.Length - 1] == '\u2026' || line.EndsWith("...".AsSpan(), StringComparison.Ordinal));
}
