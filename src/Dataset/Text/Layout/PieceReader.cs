using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Joins lines into pieces: the lines of a hard-wrapped paragraph, or of a group between blank lines.</summary>
internal static class PieceReader
{
    // A wrapped line is full if the next word would not have fit; typists are not exact.
    private const int Slack = 4;
    private const int MaxHeadlineLines = 3;
    private const int LongestHour = 12;

    /// <summary>Returns the pieces of a text, measured.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static LayoutDraft Read(string text, CancellationToken cancellation)
    {
        var shape = LineShape.Of(text, cancellation);
        var pieces = new Piece[16];
        var count = 0;
        var previous = default(TextLine);
        var reader = new LineReader(text);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var line = reader.Current;
            var isHeadline = count == 1 && shape.IsWrapped && line.Indent <= shape.BaseIndent && pieces[0].Lines < MaxHeadlineLines;
            if (count > 0 && line.BlankBefore == 0 && (Joins(text, shape, previous, line) || (isHeadline && InCapitals(text, pieces[0].Start, line.End))))
            {
                pieces[count - 1].End = line.End;
                pieces[count - 1].Lines++;
            }
            else
            {
                Add(ref pieces, ref count, new Piece { Start = line.Start, End = line.End, Lines = 1 });
            }

            previous = line;
        }

        if (shape.IsWrapped && SignOff.Find(text, pieces[count - 1]) is var start and >= 0)
        {
            Add(ref pieces, ref count, new Piece { Start = start, End = pieces[count - 1].End, Lines = 1 });
            pieces[count - 2].End = TextScan.TrimEnd(text, pieces[count - 2].Start, start);
        }

        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            PieceMeasure.Measure(text, ref pieces[i]);
        }

        var draft = new LayoutDraft(text, pieces, count, shape.IsWrapped);
        draft = shape.HasBlankLines && !shape.IsWrapped ? LineGroups.SetApart(draft, cancellation) : draft;
        return HeadingMarks.SetApart(DatabaseLines.SetTitleApart(draft));
    }

    [MethodImpl(Jit.AtOnce)]
    private static void Add(ref Piece[] pieces, ref int count, Piece piece)
    {
        if (count == pieces.Length)
        {
            Array.Resize(ref pieces, count * 2);
        }

        pieces[count++] = piece;
    }

    // Wire copy breaks an uppercase headline over two lines.
    private static bool InCapitals(string text, int start, int end)
    {
        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            var kind = LetterKinds.Of(text[i]);
            capitals += kind == LetterKinds.Capital ? 1 : 0;
            if (kind == LetterKinds.Small)
            {
                return false;
            }
        }

        return capitals > 0;
    }

    private static bool Joins(string text, LineShape shape, TextLine previous, TextLine line)
    {
        if (!shape.IsWrapped)
        {
            return shape.HasBlankLines && !IsHour(text.AsSpan(previous.Start, previous.End - previous.Start));
        }

        if (line.Indent > shape.BaseIndent + 1)
        {
            return false;
        }

        var isFull = previous.Width + 1 + FirstWord(text, line) > shape.Width - Slack;
        var isOpen = PieceMeasure.Ending(text, previous.Start, previous.End) is PieceEnd.Open or PieceEnd.Comma;
        return Characters.IsLower(text[line.Start]) ? isOpen || isFull : isFull;
    }

    // "14:32", "6:05 pm": the heading of an entry in a live report does not begin its paragraph.
    private static bool IsHour(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon is 1 or 2 && line.Length is >= 4 and <= LongestHour && Characters.IsDigit(line[0]) && DayLineRule.IsHour(line);
    }

    private static int FirstWord(string text, TextLine line)
    {
        var i = line.Start;
        while (i < line.End && !LetterKinds.IsSpace(text[i]))
        {
            i++;
        }

        return i - line.Start;
    }
}
