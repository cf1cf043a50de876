using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds subheadings: a short line of the story that is no sentence, with running text before and after it. At most two may stand
/// together; three short lines in a row are a list.
/// </summary>
internal static class SubheadingRule
{
    private const int MaxWords = 12;
    private const int MaxTogether = 2;
    private const int MaxQuestionWords = 10;

    public static void Mark(LayoutDraft draft)
    {
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
    }

    private static void MarkRun(LayoutDraft draft, int before, int first, int after)
    {
        if (before < 0 || after >= draft.Count || !CanPrecede(draft.Pieces[before]) || !CanFollow(draft.Pieces[after]))
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

    private static bool CanFollow(in Piece piece) => piece.IsSentence || piece.IsProse || (piece.Ending == PieceEnd.Comma && piece.Words >= 6);

    private static bool LooksLikeHeading(LayoutDraft draft, in Piece piece)
    {
        if (piece.Mark != PieceMark.None || piece.Words > MaxWords || piece.Lines > 1 || piece.IsSentence || piece.IsTurn
            || piece.Ending is PieceEnd.Comma or PieceEnd.Stop)
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
}
