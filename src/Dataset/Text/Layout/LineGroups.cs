using System;
using System.Collections.Generic;
using System.Threading;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Splits groups of adjacent lines in texts whose paragraphs are separated by blank lines: headline, day and byline below one another, a subheading right
/// above its paragraph, a caption or a link between two lines, the items of a list. Lines that all run on, or that are all sentences, stay one paragraph.
/// </summary>
internal static class LineGroups
{
    private const string Ago = " ago";
    private const int MaxLines = 40;
    private const int MaxHeadLines = 6;
    private const int MaxHeadWords = 60;
    private const int MaxHeadPieces = 6;
    private const int MinBannerWords = 3;
    private const int MaxItemWords = 15;
    private const int MinItems = 3;
    private const int MaxHeadingWords = 12;
    private const int MaxLabel = 40;

    /// <summary>Returns the draft with such pieces split into their lines.</summary>
    public static LayoutDraft SetApart(LayoutDraft draft, CancellationToken cancellation)
    {
        List<Piece>? pieces = null;
        for (var i = 0; i < draft.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ref readonly var piece = ref draft.Pieces[i];
            if (piece.Lines is > 1 and <= MaxLines && Lines(draft, piece) is var lines && StandApart(draft, lines, i, piece.Words))
            {
                pieces ??= Before(draft, i);
                pieces.AddRange(lines);
            }
            else
            {
                pieces?.Add(piece);
            }
        }

        return pieces is null ? draft : new LayoutDraft(draft.Text, pieces.ToArray(), pieces.Count, draft.IsWrapped);
    }

    /// <summary>Returns the draft with the piece at <paramref name="index"/> split into <paramref name="lines"/>.</summary>
    public static LayoutDraft Cut(LayoutDraft draft, int index, List<Piece> lines)
    {
        var pieces = Before(draft, index);
        pieces.AddRange(lines);
        for (var i = index + 1; i < draft.Count; i++)
        {
            pieces.Add(draft.Pieces[i]);
        }

        return new LayoutDraft(draft.Text, pieces.ToArray(), pieces.Count, draft.IsWrapped);
    }

    private static List<Piece> Before(LayoutDraft draft, int end)
    {
        var pieces = new List<Piece>(draft.Count + 8);
        for (var i = 0; i < end; i++)
        {
            pieces.Add(draft.Pieces[i]);
        }

        return pieces;
    }

    private static List<Piece> Lines(LayoutDraft draft, in Piece piece)
    {
        var lines = new List<Piece>();
        for (var start = piece.Start; start < piece.End;)
        {
            var end = draft.Text.IndexOf('\n', start, piece.End - start);
            end = end < 0 ? piece.End : end;
            var line = new Piece { Start = start, End = TextScan.TrimEnd(draft.Text, start, end), Lines = 1 };
            PieceMeasure.Measure(draft.Text, ref line);
            lines.Add(line);
            start = TextScan.SkipSpaces(draft.Text, end, piece.End);
        }

        return lines;
    }

    private static bool StandApart(LayoutDraft draft, List<Piece> lines, int index, int words) =>
        !RunOn(draft, lines)
        && ((index < MaxHeadPieces && lines.Count <= MaxHeadLines && words <= MaxHeadWords && IsHead(draft, lines))
            || HasOther(draft, lines) || HasHeading(draft, lines) || IsList(draft, lines));

    // A line that continues in lowercase.
    private static bool RunOn(LayoutDraft draft, List<Piece> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].Ending is PieceEnd.Open or PieceEnd.Comma && Characters.IsLower(draft.Text[lines[i].Start]))
            {
                return true;
            }
        }

        return false;
    }

    // The first line is a day; or no line is a sentence of the story, and one is a day, a note to editors or a byline below another line, or only the first is
    // in uppercase.
    private static bool IsHead(LayoutDraft draft, List<Piece> lines)
    {
        // "Council votes for a ferry;", with its deck below.
        var isHead = lines[0].Ending == PieceEnd.Comma && draft.Text[lines[0].End - 1] == ';';
        var isByline = BylineRule.ReadCued(draft, lines[0]) is not null;
        for (var i = 0; i < lines.Count && !isHead; i++)
        {
            var line = lines[i];
            var isNote = WireNote.Is(draft.AsSpan(line), line);
            var isDay = DayLineRule.Is(draft, line, out var day);
            if (i == 0 && isDay && day is not null)
            {
                return true;
            }

            if (!isNote && (line.IsSentence || line.IsProse))
            {
                return false;
            }

            isHead |= isNote || (isDay && day is not null)
                || (i > 0 && draft.AsSpan(line).IndexOf(Ago.AsSpan(), StringComparison.Ordinal) > 0 && DayLineRule.IsDayOrAge(draft.AsSpan(line)))
                || (i > 0 && (BylineRule.ReadCued(draft, line) ?? (isByline ? null : BylineRule.ReadBare(draft, line))) is not null)
                || (i == 1 && lines[0].IsAllCapitals && lines[0].Words >= MinBannerWords && !line.IsAllCapitals);
        }

        return isHead;
    }

    // Boilerplate, a caption or a credit among other lines.
    private static bool HasOther(LayoutDraft draft, List<Piece> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            // A day may be a fact of the story ("Last seen: July 29"), and the lines below a byline may continue it.
            var mark = PieceRules.MarkOf(draft, lines[i]);
            if (mark is not (PieceMark.None or PieceMark.Rule or PieceMark.Date)
                && (mark != PieceMark.Byline || i > 0 || (i + 1 < lines.Count && lines[i + 1].IsProse)))
            {
                return true;
            }
        }

        return false;
    }

    // A short line right above a paragraph.
    private static bool HasHeading(LayoutDraft draft, List<Piece> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Words <= MaxHeadingWords && !line.IsSentence && !line.IsItem && line.Ending is PieceEnd.Open or PieceEnd.Question
                && lines[i + 1].IsProse && !(IsLabeled(draft, line) && IsLabeled(draft, lines[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsList(LayoutDraft draft, List<Piece> lines)
    {
        var items = 0;
        foreach (var line in lines)
        {
            if (line.IsSentence && !line.IsItem || line.Words > MaxItemWords && !line.IsItem || line.Ending == PieceEnd.Comma)
            {
                return false;
            }

            // "Record: 40-0": lines of facts about one subject stay together.
            if (!line.IsItem && IsLabeled(draft, line))
            {
                return false;
            }

            items += line.IsItem ? 1 : 0;
        }

        return lines.Count >= MinItems || items == lines.Count;
    }

    private static bool IsLabeled(LayoutDraft draft, in Piece line) =>
        draft.AsSpan(line).Slice(0, Math.Min(MaxLabel, line.Length)).IndexOf(": ".AsSpan(), StringComparison.Ordinal) > 0;
}
