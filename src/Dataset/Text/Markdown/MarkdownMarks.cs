namespace Dataset.Text.Markdown;

/// <summary>Recognizes the beginnings of single lines of Markdown. Start positions are those of the first character that is not whitespace.</summary>
internal static class MarkdownMarks
{
    private const int MaxLevel = 6;
    private const int MinFence = 3;
    private const int MaxDigits = 9;

    /// <summary>Returns the level of an ATX heading, or 0.</summary>
    public static int HeadingLevel(string text, int start, int end)
    {
        var level = 0;
        while (start + level < end && level <= MaxLevel && text[start + level] == '#')
        {
            level++;
        }

        var isHeading = level is > 0 and <= MaxLevel && (start + level == end || text[start + level] is ' ' or '\t');
        return isHeading ? level : 0;
    }

    /// <summary>Returns the content of an ATX heading, without its number signs at either end.</summary>
    public static TextSpan HeadingContent(string text, int start, int end, int level)
    {
        var first = SkipBlanks(text, start + level, end);
        var last = TrimEnd(text, first, end);
        var close = last;
        while (close > first && text[close - 1] == '#')
        {
            close--;
        }

        // The closing number signs are preceded by whitespace, or are the whole content.
        if (close < last && (close == first || text[close - 1] is ' ' or '\t'))
        {
            last = TrimEnd(text, first, close);
        }

        return TextSpan.FromBounds(first, last);
    }

    /// <summary>
    /// Returns the length of a code fence at the beginning of the line, or 0. After a fence of backticks, the line must not contain another backtick.
    /// </summary>
    public static int FenceLength(string text, int start, int end)
    {
        var mark = start < end ? text[start] : '\0';
        if (mark is not ('`' or '~'))
        {
            return 0;
        }

        var length = RunLength(text, start, end);
        return length >= MinFence && (mark == '~' || text.IndexOf('`', start + length, end - start - length) < 0) ? length : 0;
    }

    /// <summary>Returns whether a line closes a fence of that character and length.</summary>
    public static bool ClosesFence(string text, int start, int end, char mark, int length)
    {
        var run = start < end && text[start] == mark ? RunLength(text, start, end) : 0;
        return run >= length && SkipBlanks(text, start + run, end) == end;
    }

    /// <summary>Returns the level, 1 or 2, of the heading that a Setext underline forms, or 0.</summary>
    public static int UnderlineLevel(string text, int start, int end)
    {
        var mark = start < end ? text[start] : '\0';
        return mark is '=' or '-' && SkipBlanks(text, start + RunLength(text, start, end), end) == end ? mark == '=' ? 1 : 2 : 0;
    }

    /// <summary>Returns whether a line is a thematic break: three or more of <c>*</c>, <c>-</c> or <c>_</c>, optionally separated by spaces.</summary>
    public static bool IsThematicBreak(string text, int start, int end)
    {
        var mark = start < end ? text[start] : '\0';
        if (mark is not ('*' or '-' or '_'))
        {
            return false;
        }

        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] == mark)
            {
                count++;
            }
            else if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return count >= MinFence;
    }

    /// <summary>Returns the length of the list item marker at the beginning of the line, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first character of the line that is not whitespace.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="canInterrupt">Whether the item can interrupt a paragraph: it is not empty and, if numbered, begins with 1.</param>
    public static int ItemLength(string text, int start, int end, out bool canInterrupt)
    {
        canInterrupt = false;
        if (start >= end)
        {
            return 0;
        }

        var length = 0;
        var isFirst = true;
        if (text[start] is '-' or '+' or '*')
        {
            length = 1;
        }
        else
        {
            while (start + length < end && length < MaxDigits && text[start + length] is >= '0' and <= '9')
            {
                length++;
            }

            if (length == 0 || start + length >= end || text[start + length] is not ('.' or ')'))
            {
                return 0;
            }

            isFirst = IsOne(text, start, length);
            length++;
        }

        if (start + length < end && text[start + length] is not (' ' or '\t'))
        {
            return 0;
        }

        canInterrupt = isFirst && SkipBlanks(text, start + length, end) < end;
        return length;
    }

    /// <summary>Returns the number of cells in a table's delimiter row, or 0.</summary>
    public static int DelimiterCells(string text, int start, int end)
    {
        end = TrimEnd(text, start, end);
        var cells = 0;
        var hasPipe = false;
        var i = start;
        if (i < end && text[i] == '|')
        {
            hasPipe = true;
            i++;
        }

        while (i < end)
        {
            i = SkipBlanks(text, i, end);
            i += i < end && text[i] == ':' ? 1 : 0;
            var dashes = i;
            while (i < end && text[i] == '-')
            {
                i++;
            }

            if (i == dashes)
            {
                return 0;
            }

            i += i < end && text[i] == ':' ? 1 : 0;
            i = SkipBlanks(text, i, end);
            cells++;
            if (i < end && text[i] != '|')
            {
                return 0;
            }

            hasPipe |= i < end;
            i++;
        }

        return hasPipe ? cells : 0;
    }

    /// <summary>Returns the number of cells in a row of a table.</summary>
    public static int Cells(string text, int start, int end)
    {
        end = TrimEnd(text, start, end);
        var i = start < end && text[start] == '|' ? start + 1 : start;
        var cells = 1;
        for (; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|' && i + 1 < end)
            {
                cells++;
            }
        }

        return cells;
    }

    /// <summary>Returns whether a character is ASCII punctuation, which a backslash escapes.</summary>
    public static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    public static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    private static bool IsOne(string text, int start, int length)
    {
        var number = 0L;
        for (var i = start; i < start + length; i++)
        {
            number = (number * 10) + text[i] - '0';
        }

        return number == 1;
    }

    private static int RunLength(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == text[start])
        {
            i++;
        }

        return i - start;
    }
}
