using System.Collections.Generic;

namespace Dataset.Text.Layout;

/// <summary>Finds the byline among the leading lines, or between a standfirst and the story, and the day of publication beside it.</summary>
internal static class BylineReader
{
    private const int MaxAfterLead = 8;

    public static void Read(LayoutDraft draft, int lead)
    {
        var end = HeadEnd(draft, lead);
        var authors = new List<TextSpan>();
        if (!ReadCued(draft, end, authors))
        {
            ReadBare(draft, lead, end, authors);
        }

        draft.Authors = authors.ToArray();
        for (var i = 0; i < end && draft.Published is null; i++)
        {
            if (draft.Pieces[i].Mark is PieceMark.Date or PieceMark.Byline || draft.Pieces[i].Kind == BlockKind.Byline)
            {
                DayLineRule.Is(draft, draft.Pieces[i], out var day);
                draft.Published = day;
            }
        }
    }

    // Behind the first paragraph there may be a byline while that paragraph can be a standfirst: up to the next prose.
    private static int HeadEnd(LayoutDraft draft, int lead)
    {
        var i = lead + 1;
        while (i < draft.Count && i <= lead + MaxAfterLead && !(draft.Pieces[i].Mark == PieceMark.None && draft.Pieces[i].IsSentence))
        {
            i++;
        }

        return i < draft.Count ? i : draft.Count;
    }

    private static bool ReadCued(LayoutDraft draft, int end, List<TextSpan> authors)
    {
        var found = -1;
        for (var i = end - 1; i >= 0; i--)
        {
            found = draft.Pieces[i].Mark == PieceMark.Byline ? i : found;
            if (found >= 0 && i < found - 3)
            {
                break;
            }
        }

        if (found < 0)
        {
            return false;
        }

        for (var i = found; i < end && draft.Pieces[i].Mark == PieceMark.Byline; i++)
        {
            BylineRule.TryReadCued(draft, draft.Pieces[i], out var names);
            draft.Pieces[i].Kind = BlockKind.Byline;
            authors.AddRange(names);
            if (names.Count == 0 || IsOpenEnded(draft, draft.Pieces[i]))
            {
                i = ReadContinued(draft, i + 1, end, authors) - 1;
            }
        }

        return true;
    }

    /// <summary>Names on lines of their own behind <c>By</c>, or behind a comma or an <c>and</c>; gives the first piece that is no such line.</summary>
    private static int ReadContinued(LayoutDraft draft, int i, int end, List<TextSpan> authors)
    {
        while (i < end && draft.Pieces[i].Mark == PieceMark.None && draft.Pieces[i].Words <= 12)
        {
            ref var piece = ref draft.Pieces[i];
            var names = NameList.Read(draft.Text, piece.Start, piece.End, out var rest);
            if (names.Count == 0 || rest > 0)
            {
                break;
            }

            authors.AddRange(names);
            piece.Kind = BlockKind.Byline;
            i++;
            if (!IsOpenEnded(draft, piece))
            {
                break;
            }
        }

        return i;
    }

    private static bool IsOpenEnded(LayoutDraft draft, in Piece piece)
    {
        var line = draft.AsSpan(piece);
        return piece.Ending == PieceEnd.Comma || (line.Length > 4 && TextScan.Is(line.Slice(line.Length - 4), " and")) || line[line.Length - 1] == '&';
    }

    // A line of names without a cue counts behind a line that can be the headline, and before the story goes on.
    private static void ReadBare(LayoutDraft draft, int lead, int end, List<TextSpan> authors)
    {
        var hasHeadline = false;
        for (var i = 0; i < end; i++)
        {
            ref var piece = ref draft.Pieces[i];
            if (piece.Mark != PieceMark.None)
            {
                continue;
            }

            if (hasHeadline && i != lead && BylineRule.TryReadBare(draft, piece, out var names))
            {
                piece.Kind = BlockKind.Byline;
                authors.AddRange(names);
                return;
            }

            hasHeadline |= piece.Words >= 4 || i == lead;
        }
    }
}
