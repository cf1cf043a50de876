using System.Collections.Generic;

namespace Dataset.Text.Layout;

/// <summary>Finds the byline among the leading lines, or between the deck and the story, and the day of publication next to it.</summary>
internal static class BylineReader
{
    // Lines that may be between headline and story: a deck of one or two lines, share buttons, a caption.
    private const int MaxLinesAfterLead = 16;
    private const int MaxProseAfterLead = 2;

    /// <summary>Returns the first and the last piece that names authors or a day of publication, each -1 if there is no such piece.</summary>
    public static (int First, int Last) Read(LayoutDraft draft, int lead)
    {
        var end = End(draft, lead);
        var authors = new List<TextSpan>();
        if (!ReadCued(draft, end, authors) && !ReadBare(draft, lead, end, authors))
        {
            ReadAfterDay(draft, end, authors);
        }

        draft.Authors = authors.ToArray();
        var first = -1;
        var last = -1;
        for (var i = 0; i < end; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            if (piece.Kind != BlockKind.Byline && (piece.Mark != PieceMark.Date || (i > lead && DayLineRule.IsHour(draft.AsSpan(piece)))))
            {
                // After the first sentence, a time of day alone heads an entry of a live report.
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            DayLineRule.Is(draft, piece, out var day);
            draft.Published ??= day;
        }

        return (first, last);
    }

    /// <summary>Marks only the lines that begin with <c>By</c>.</summary>
    public static void ReadSigned(LayoutDraft draft, int lead)
    {
        var authors = new List<TextSpan>();
        ReadCued(draft, End(draft, lead), authors);
        draft.Authors = authors.ToArray();
    }

    // The piece where the story has certainly begun: at a dateline, or at two adjacent paragraphs.
    private static int End(LayoutDraft draft, int lead)
    {
        var prose = 0;
        var i = lead;
        for (; i < draft.Count && i <= lead + MaxLinesAfterLead; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            if (piece.Start == draft.Dateline?.Span.Start)
            {
                return i;
            }

            if (piece.Mark == PieceMark.None && piece.IsProse)
            {
                prose++;
                var next = i + 1 < draft.Count ? i + 1 : i;
                if (prose > MaxProseAfterLead || (draft.Pieces[next].Mark == PieceMark.None && draft.Pieces[next].IsProse))
                {
                    return i;
                }
            }
        }

        return i;
    }

    // Names may be on lines of their own below "By", or below a comma or an "and", which may also be a line of its own.
    private static bool ReadCued(LayoutDraft draft, int end, List<TextSpan> authors)
    {
        var isByline = false;
        var isOpen = false;
        for (var i = 0; i < end; i++)
        {
            ref var piece = ref draft.Pieces[i];
            var isLink = isByline && piece.Mark == PieceMark.None && piece.Words <= 1 && IsOpenEnded(draft, piece);
            var names = piece.Mark == PieceMark.Byline ? BylineRule.ReadCued(draft, piece)
                : isByline && isOpen && !isLink && piece.Mark == PieceMark.None ? BylineRule.ReadContinued(draft, piece) : null;
            isByline = isLink || names is not null;
            if (isByline)
            {
                piece.Kind = BlockKind.Byline;
                authors.AddRange(names?.Names ?? []);
                isOpen = names is not { Names.Count: > 0 } || IsOpenEnded(draft, piece);
            }
            else if (authors.Count > 0)
            {
                return true;
            }
        }

        return authors.Count > 0;
    }

    private static bool IsOpenEnded(LayoutDraft draft, in Piece piece)
    {
        var line = draft.AsSpan(piece);
        return piece.Ending == PieceEnd.Comma || line[line.Length - 1] == '&' || TextScan.Is(line, "and")
            || (line.Length > 4 && TextScan.Is(line.Slice(line.Length - 4), " and"));
    }

    // A line of names without a cue counts after a possible headline, or right after the deck.
    private static bool ReadBare(LayoutDraft draft, int lead, int end, List<TextSpan> authors)
    {
        var hasHeadline = false;
        for (var i = 0; i < end; i++)
        {
            ref var piece = ref draft.Pieces[i];
            if (hasHeadline && piece.Mark is PieceMark.None or PieceMark.Date && BylineRule.ReadBare(draft, piece) is { } names)
            {
                piece.Kind = BlockKind.Byline;
                authors.AddRange(names.Names);
                return true;
            }

            if (i > lead && piece.Mark == PieceMark.None)
            {
                return false;
            }

            hasHeadline |= piece.Mark == PieceMark.None && piece.Words >= 3;
        }

        return false;
    }

    // "Published: March 4, 2031 By A": the cue is in the middle of the line.
    private static void ReadAfterDay(LayoutDraft draft, int end, List<TextSpan> authors)
    {
        for (var i = 0; i < end && authors.Count == 0; i++)
        {
            ref var piece = ref draft.Pieces[i];
            if (piece.Mark == PieceMark.Date && BylineRule.ReadAfterDay(draft, piece) is { } names)
            {
                piece.Kind = BlockKind.Byline;
                authors.AddRange(names.Names);
            }
        }
    }
}
