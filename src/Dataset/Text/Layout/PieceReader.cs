using System;

namespace Dataset.Text.Layout;

/// <summary>Joins lines to pieces: the lines of a hard-wrapped paragraph, or of a group that blank lines set apart.</summary>
internal static class PieceReader
{
    // A wrapped line was full when the next word would not have fitted; typists are a little generous.
    private const int Slack = 4;

    /// <summary>The pieces of a text, measured.</summary>
    public static LayoutDraft Read(string text)
    {
        var shape = LineShape.Of(text);
        var pieces = new Piece[16];
        var count = 0;
        var previous = default(TextLine);
        var reader = new LineReader(text);
        while (reader.Read())
        {
            var line = reader.Current;
            if (count > 0 && line.BlankBefore == 0 && Joins(text, shape, previous, line))
            {
                pieces[count - 1].End = line.End;
                pieces[count - 1].Lines++;
            }
            else
            {
                if (count == pieces.Length)
                {
                    Array.Resize(ref pieces, count * 2);
                }

                pieces[count++] = new Piece { Start = line.Start, End = line.End, Lines = 1, BlankBefore = line.BlankBefore };
            }

            previous = line;
        }

        for (var i = 0; i < count; i++)
        {
            PieceMeasure.Measure(text, ref pieces[i]);
        }

        return new LayoutDraft(text, pieces, count, shape.IsWrapped);
    }

    private static bool Joins(string text, LineShape shape, TextLine previous, TextLine line)
    {
        if (!shape.IsWrapped)
        {
            return shape.HasBlankLines && !StandsApart(text, previous, line);
        }

        if (line.Indent > shape.BaseIndent + 1)
        {
            return false;
        }

        var isFull = previous.Width + 1 + FirstWord(text, line) > shape.Width - Slack;
        var isOpen = PieceMeasure.Ending(text, previous.Start, previous.End) is PieceEnd.Open or PieceEnd.Comma;
        return Characters.IsLower(text[line.Start]) ? isOpen || isFull : isFull;
    }

    private static bool StandsApart(string text, TextLine previous, TextLine line) => false;

    private static int FirstWord(string text, TextLine line)
    {
        var i = line.Start;
        while (i < line.End && !Characters.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i - line.Start;
    }
}
