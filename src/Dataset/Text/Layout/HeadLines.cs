using System;

namespace Dataset.Text.Layout;

/// <summary>
/// Sets the day of publication apart from the lines above it, where only blank lines part paragraphs: <c>By Ada Quill</c>, and on the next line <c>Updated 6 September 2024</c>.
/// </summary>
internal static class HeadLines
{
    private const int MaxPieces = 8;
    private const int MaxLines = 4;
    private const int MaxWords = 40;

    /// <summary>The draft with such pieces cut in two.</summary>
    public static LayoutDraft SetApart(LayoutDraft draft)
    {
        for (var i = 0; i < draft.Count && i < MaxPieces; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            var cut = piece.Lines is > 1 and <= MaxLines && piece.Words <= MaxWords ? FindDay(draft, piece) : -1;
            if (cut > 0)
            {
                return Cut(draft, i, cut);
            }
        }

        return draft;
    }

    // Where the line begins that is a day of publication, -1 if there is none behind the first line.
    private static int FindDay(LayoutDraft draft, in Piece piece)
    {
        for (var i = piece.Start; i < piece.End; i++)
        {
            if (draft.Text[i] != '\n')
            {
                continue;
            }

            var start = TextScan.SkipSpaces(draft.Text, i, piece.End);
            var end = draft.Text.IndexOf('\n', start, piece.End - start);
            var line = Measured(draft.Text, start, end < 0 ? piece.End : end, 1);
            if (DayLineRule.Is(draft, line, out var day) && day is not null)
            {
                return start;
            }
        }

        return -1;
    }

    private static LayoutDraft Cut(LayoutDraft draft, int index, int position)
    {
        var pieces = new Piece[draft.Count + 1];
        Array.Copy(draft.Pieces, pieces, index);
        Array.Copy(draft.Pieces, index, pieces, index + 1, draft.Count - index);
        ref readonly var whole = ref draft.Pieces[index];
        var end = TextScan.TrimEnd(draft.Text, whole.Start, position);
        var above = LinesIn(draft.Text, whole.Start, end);
        pieces[index] = Measured(draft.Text, whole.Start, end, above);
        pieces[index + 1] = Measured(draft.Text, position, whole.End, whole.Lines - above);
        return new LayoutDraft(draft.Text, pieces, draft.Count + 1, draft.IsWrapped);
    }

    private static int LinesIn(string text, int start, int end)
    {
        var lines = 1;
        for (var i = start; i < end; i++)
        {
            lines += text[i] == '\n' ? 1 : 0;
        }

        return lines;
    }

    private static Piece Measured(string text, int start, int end, int lines)
    {
        var piece = new Piece { Start = start, End = TextScan.TrimEnd(text, start, end), Lines = lines };
        PieceMeasure.Measure(text, ref piece);
        return piece;
    }
}
