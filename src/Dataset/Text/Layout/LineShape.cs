using System;
using System.Threading;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>The shape of a text's lines: whether they are wrapped at a fixed width, and what separates its paragraphs.</summary>
/// <param name="IsWrapped">Whether sentences continue across line ends.</param>
/// <param name="Width">The width at which lines are wrapped; 0 if they are not wrapped.</param>
/// <param name="BaseIndent">The indentation of lines that continue a paragraph.</param>
/// <param name="HasBlankLines">Whether most lines are separated by blank lines, so that adjacent lines belong together.</param>
internal readonly record struct LineShape(bool IsWrapped, int Width, int BaseIndent, bool HasBlankLines)
{
    // Typewriters, teleprinters, mail and terminals wrap at 60 to 80 columns; a few lines may be longer.
    private const int MaxWrapWidth = 100;
    private const int MinWrapWidth = 40;

    /// <summary>Returns the shape of all lines of a text.</summary>
    public static LineShape Of(string text, CancellationToken cancellation)
    {
        var reader = new LineReader(text);
        var lines = 0;
        var tooLong = 0;
        var together = 0;
        var continued = 0;
        Span<int> widths = stackalloc int[MaxWrapWidth + 1];
        Span<int> indents = stackalloc int[MaxWrapWidth + 1];
        widths.Clear();
        indents.Clear();
        var previous = default(TextLine);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var line = reader.Current;
            var width = line.Width;
            if (width > MaxWrapWidth)
            {
                tooLong++;
            }
            else
            {
                widths[width]++;
            }

            if (lines++ > 0 && line.BlankBefore == 0)
            {
                together++;
                if (Continues(text, previous, line))
                {
                    continued++;
                    indents[Math.Min(line.Indent, MaxWrapWidth)]++;
                }
            }

            previous = line;
        }

        var isWrapped = tooLong * 20 <= lines && continued * 6 >= together && continued > 0;
        return new LineShape(isWrapped, isWrapped ? WrapWidth(widths, lines) : 0, isWrapped ? Commonest(indents) : 0, together * 2 <= lines - 1);
    }

    // A line that continues in lowercase after a line of some width that did not end a sentence: the result of wrapping.
    private static bool Continues(string text, TextLine previous, TextLine line) =>
        previous.Width is >= MinWrapWidth and <= MaxWrapWidth
        && Characters.IsLower(text[line.Start])
        && PieceMeasure.Ending(text, previous.Start, previous.End) is PieceEnd.Open or PieceEnd.Comma;

    // Returns the width that nineteen of twenty lines keep to, instead of the width of the widest line, which may exceed the column.
    private static int WrapWidth(ReadOnlySpan<int> widths, int lines)
    {
        var beyond = lines / 20;
        var width = widths.Length - 1;
        while (width > MinWrapWidth && beyond >= widths[width])
        {
            beyond -= widths[width];
            width--;
        }

        return width;
    }

    private static int Commonest(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return best;
    }
}
