using System.Text;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads scalars in single or double quotation marks.</summary>
internal static class YamlQuoted
{
    /// <summary>Reads the scalar whose opening quotation mark is at the cursor, which moves past the closing one.</summary>
    /// <param name="cursor">The cursor, at the opening quotation mark.</param>
    /// <param name="least">The minimum indentation of a further line; <see cref="YamlPlain.OneLine"/> if no further line is allowed.</param>
    /// <param name="span">The span of the scalar, including its quotation marks.</param>
    /// <returns>The text; to be ignored after a failure.</returns>
    public static string Read(YamlCursor cursor, int least, out TextSpan span)
    {
        var start = cursor.Position;
        var mark = cursor.Current;
        var text = new StringBuilder();

        // The text before this index ends with an escape, so whitespace in it is not trimmed at a line end.
        var solid = 0;
        var shallowAt = -1;
        var i = start + 1;
        span = new TextSpan(start, 1);
        while (i < cursor.End)
        {
            var c = cursor.Text[i];
            if (c == mark && (c == '"' || cursor.At(i + 1) != '\''))
            {
                if (shallowAt >= 0)
                {
                    cursor.Report(new TextSpan(shallowAt, 1),
                        "The lines of a string in quotation marks must be indented more than its key; the value is accepted");
                }

                cursor.Position = i + 1;
                span = TextSpan.FromBounds(start, i + 1);
                return text.ToString();
            }

            if (c == '\n' || (c == '\\' && mark == '"' && cursor.At(i + 1) == '\n'))
            {
                if (c == '\n')
                {
                    TrimEnd(text, solid);
                }

                i = Fold(cursor, c == '\n' ? i : i + 1, least, ref shallowAt, out var lineStart, out var breaks);
                if (i < 0)
                {
                    break;
                }

                cursor.MoveTo(i, lineStart);
                text.Append('\n', breaks - 1).Append(' ', c == '\n' && breaks == 1 ? 1 : 0);
                solid = text.Length;
                continue;
            }

            if (c == '\\' && mark == '"')
            {
                i = YamlEscapes.Read(cursor, i, text);
                solid = text.Length;
                if (cursor.Failed)
                {
                    return "";
                }

                continue;
            }

            i += c == '\'' && mark == '\'' ? 2 : 1;
            text.Append(c);
        }

        var marks = mark == '"' ? "double" : "single";
        cursor.Fail(span, least == YamlPlain.OneLine ? $"A key in {marks} quotation marks must end on the same line"
            : $"A string in {marks} quotation marks is not closed");
        return "";
    }

    private static void TrimEnd(StringBuilder text, int solid)
    {
        var length = text.Length;
        while (length > solid && text[length - 1] is ' ' or '\t')
        {
            length--;
        }

        text.Length = length;
    }

    // Moves from a line break to the first text after it, or returns -1 if the scalar cannot continue there; the cursor is then on that line. Text with too few
    // spaces that cannot be an entry is recorded.
    private static int Fold(YamlCursor cursor, int lineEnd, int least, ref int shallowAt, out int lineStart, out int breaks)
    {
        breaks = 0;
        lineStart = cursor.LineStart;
        var i = lineEnd;
        while (i < cursor.End)
        {
            lineStart = ++i;
            breaks++;
            while (cursor.At(i) == ' ')
            {
                i++;
            }

            var indent = i - lineStart;
            while (cursor.At(i) is ' ' or '\t')
            {
                i++;
            }

            if (i >= cursor.End)
            {
                break;
            }

            if (cursor.Text[i] != '\n')
            {
                if (indent >= least)
                {
                    return i;
                }

                if (least != YamlPlain.OneLine && !cursor.LooksLikeEntry(i))
                {
                    shallowAt = shallowAt < 0 ? i : shallowAt;
                    return i;
                }

                cursor.MoveTo(lineStart, lineStart);
                return -1;
            }
        }

        cursor.MoveTo(cursor.End, lineStart);
        return -1;
    }
}
