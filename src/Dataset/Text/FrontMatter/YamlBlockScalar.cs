using System.Text;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads literal (<c>|</c>) and folded (<c>&gt;</c>) block scalars.</summary>
internal static class YamlBlockScalar
{
    /// <summary>Reads the scalar whose indicator is at the cursor, which moves to the start of the line after the scalar, or to the end.</summary>
    /// <param name="cursor">The cursor, at the indicator.</param>
    /// <param name="parent">The indentation of the containing list or map; -1 for the outermost value.</param>
    /// <param name="span">The span from the indicator to the end of the last nonempty line.</param>
    /// <returns>The text; to be ignored after a failure.</returns>
    public static string Read(YamlCursor cursor, int parent, out TextSpan span)
    {
        var start = cursor.Position;
        span = new TextSpan(start, 1);
        var isFolded = cursor.Current == '>';
        if (!ReadHeader(cursor, out var chomping, out var indicator))
        {
            return "";
        }

        var headerEnd = cursor.Position;
        cursor.Position = cursor.LineEnd(headerEnd);
        if (cursor.AtEnd)
        {
            span = TextSpan.FromBounds(start, headerEnd);
            return "";
        }

        var indent = indicator > 0 ? (parent < 0 ? 0 : parent) + indicator : FindIndent(cursor, parent);
        if (cursor.Failed)
        {
            return "";
        }

        var text = new StringBuilder();
        var end = ReadLines(cursor, indent, isFolded, text, out var breaks, out var hasText);
        span = TextSpan.FromBounds(start, end < 0 ? headerEnd : end);

        // "breaks" counts the line ends after the last line with text or, without text, the empty lines.
        text.Append('\n', chomping == '+' ? breaks : chomping == '-' || !hasText ? 0 : 1);
        return text.ToString();
    }

    // "|", "|2", "|-", "|+2" and a comment.
    private static bool ReadHeader(YamlCursor cursor, out char chomping, out int indicator)
    {
        chomping = '\0';
        indicator = 0;
        var i = cursor.Position + 1;
        for (; !YamlCursor.IsBlank(cursor.At(i)); i++)
        {
            var c = cursor.Text[i];
            if (c is '+' or '-' && chomping == '\0')
            {
                chomping = c;
            }
            else if (c is >= '1' and <= '9' && indicator == 0)
            {
                indicator = c - '0';
            }
            else
            {
                cursor.Fail(i, $"Unexpected '{c}' after '{cursor.Current}': a block scalar can have one digit from 1 to 9 and one '+' or '-'");
                return false;
            }
        }

        cursor.Position = i;
        cursor.SkipSpaces();
        if (cursor.Current != '\n' && cursor.Current != '#')
        {
            cursor.Fail(cursor.Position, "The text of a block scalar must begin on the line after its '|' or '>'");
            return false;
        }

        cursor.Position = i;
        return true;
    }

    // Returns the indentation of the first nonempty line; the line end before it is at the cursor.
    private static int FindIndent(YamlCursor cursor, int parent)
    {
        var widest = 0;
        var widestLine = 0;
        for (var line = cursor.Position + 1; line < cursor.End; line = cursor.LineEnd(line) + 1)
        {
            var i = line;
            while (cursor.At(i) == ' ')
            {
                i++;
            }

            if (cursor.At(i) != '\n')
            {
                if (i - line <= parent)
                {
                    break;
                }

                if (widest > i - line)
                {
                    cursor.Fail(widestLine, "An empty line at the start of a block scalar has more spaces than its first line of text");
                }

                return i - line;
            }

            if (i - line > widest)
            {
                widest = i - line;
                widestLine = line;
            }
        }

        // No line has text: the longest line determines the indentation.
        return widest > parent ? widest : parent + 1;
    }

    // Whitespace with a tab is neither an empty line of the scalar nor its end.
    private static void FailTab(YamlCursor cursor, int start, int lineEnd)
    {
        var i = start;
        while (i < lineEnd && cursor.Text[i] is ' ' or '\t')
        {
            i++;
        }

        if (i == lineEnd)
        {
            cursor.Fail(start, YamlMessages.TabIndentation);
        }
    }

    // Returns the end of the last line with text, or -1. The cursor is at the line end of the header.
    private static int ReadLines(YamlCursor cursor, int indent, bool isFolded, StringBuilder text, out int breaks, out bool hasText)
    {
        breaks = 0;
        hasText = false;
        var end = -1;
        var wasSpaced = false;
        var line = cursor.Position + 1;
        while (line < cursor.End)
        {
            var i = line;
            while (i - line < indent && cursor.At(i) == ' ')
            {
                i++;
            }

            var lineEnd = cursor.LineEnd(i);
            if (i == lineEnd)
            {
                breaks++;
                line = lineEnd + 1;
                continue;
            }

            if (i - line < indent)
            {
                FailTab(cursor, i, lineEnd);
                break;
            }

            var isSpaced = cursor.Text[i] is ' ' or '\t';
            if (isFolded && hasText && !wasSpaced && !isSpaced)
            {
                text.Append(breaks == 1 ? ' ' : '\n', breaks == 1 ? 1 : breaks - 1);
            }
            else
            {
                text.Append('\n', breaks);
            }

            text.Append(cursor.Text, i, lineEnd - i);
            (hasText, wasSpaced, breaks, end) = (true, isSpaced, 1, lineEnd);
            line = lineEnd + 1;
        }

        cursor.MoveTo(line < cursor.End ? line : cursor.End, line < cursor.End ? line : cursor.End);
        return end;
    }
}
