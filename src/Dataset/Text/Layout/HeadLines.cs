using System;
using System.Collections.Generic;

namespace Dataset.Text.Layout;

/// <summary>
/// Sets the lines of a text's head apart where only blank lines part paragraphs: headline, day and byline often stand one below the other
/// (<c>By Ada Quill</c>, and on the next line <c>Updated 6 September 2024</c>).
/// </summary>
internal static class HeadLines
{
    private const int MaxPieces = 6;
    private const int MaxLines = 6;
    private const int MaxWords = 60;
    private const int MinBannerWords = 3;

    /// <summary>The draft with such pieces cut into their lines.</summary>
    public static LayoutDraft SetApart(LayoutDraft draft)
    {
        for (var i = 0; i < draft.Count && i < MaxPieces; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            if (piece.Lines is > 1 and <= MaxLines && piece.Words <= MaxWords && Lines(draft, piece) is { } lines)
            {
                return Cut(draft, i, lines);
            }
        }

        return draft;
    }

    // The lines if they are those of a head: none is a sentence of the story, and one is a day, a note for editors, a byline below another line, or the first
    // alone is in capitals.
    private static List<Piece>? Lines(LayoutDraft draft, in Piece piece)
    {
        var lines = new List<Piece>();
        var isHead = false;
        for (var start = piece.Start; start < piece.End;)
        {
            var end = draft.Text.IndexOf('\n', start, piece.End - start);
            end = end < 0 ? piece.End : end;
            var line = new Piece { Start = start, End = TextScan.TrimEnd(draft.Text, start, end), Lines = 1 };
            PieceMeasure.Measure(draft.Text, ref line);
            var isNote = WireNote.Is(draft.AsSpan(line), line);
            if (!isNote && (line.IsSentence || line.IsProse))
            {
                return null;
            }

            isHead |= isNote || (DayLineRule.Is(draft, line, out var day) && day is not null)
                || (lines.Count > 0 && BylineRule.ReadCued(draft, line) is not null)
                || (lines.Count == 1 && IsBanner(lines[0]) && !line.IsAllCapitals);
            lines.Add(line);
            start = TextScan.SkipSpaces(draft.Text, end, piece.End);
        }

        return isHead ? lines : null;
    }

    // A headline in capitals above its deck.
    private static bool IsBanner(in Piece line) => line.IsAllCapitals && line.Words >= MinBannerWords;

    /// <summary>The draft with the piece at <paramref name="index"/> cut into <paramref name="lines"/>.</summary>
    public static LayoutDraft Cut(LayoutDraft draft, int index, List<Piece> lines)
    {
        var pieces = new Piece[draft.Count + lines.Count - 1];
        Array.Copy(draft.Pieces, pieces, index);
        lines.CopyTo(pieces, index);
        Array.Copy(draft.Pieces, index + 1, pieces, index + lines.Count, draft.Count - index - 1);
        return new LayoutDraft(draft.Text, pieces, pieces.Length, draft.IsWrapped);
    }
}
