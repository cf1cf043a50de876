using System.Text;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads plain scalars: strings without quotation marks.</summary>
internal static class YamlPlain
{
    /// <summary>An indentation that no line has: the scalar ends with its line.</summary>
    public const int OneLine = int.MaxValue;

    /// <summary>Returns whether a character ends a plain scalar inside brackets.</summary>
    public static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';

    /// <summary>Returns whether a <c>:</c>, <c>-</c> or <c>?</c> before the character belongs to a plain scalar.</summary>
    public static bool IsSafe(char c, bool inFlow) => !YamlCursor.IsBlank(c) && !(inFlow && IsFlowIndicator(c));

    /// <summary>
    /// Reads the scalar that begins at the cursor, with its further lines folded. The cursor moves to what ends the scalar, on its last line: a <c>:</c>, a
    /// comment, a flow indicator, or the line end.
    /// </summary>
    /// <param name="cursor">The cursor, at the first code unit.</param>
    /// <param name="least">The minimum indentation of a further line.</param>
    /// <param name="inFlow">Whether the scalar is in brackets.</param>
    /// <param name="span">The span of the scalar.</param>
    /// <returns>The text; to be ignored after a failure.</returns>
    public static string Read(YamlCursor cursor, int least, bool inFlow, out TextSpan span)
    {
        var start = cursor.Position;
        span = new TextSpan(start, 0);
        if (!CanStart(cursor, inFlow))
        {
            FailStart(cursor);
            return "";
        }

        var end = ReadLine(cursor, inFlow);
        StringBuilder? folded = null;
        var from = start;
        while (least != OneLine && cursor.Current == '\n' && NextLine(cursor, least, inFlow, out var lineStart, out var breaks) is var next and >= 0)
        {
            folded ??= new StringBuilder();
            folded.Append(cursor.Text, from, end - from).Append(breaks == 1 ? ' ' : '\n', breaks == 1 ? 1 : breaks - 1);
            cursor.MoveTo(next, lineStart);
            from = next;
            end = ReadLine(cursor, inFlow);
        }

        span = TextSpan.FromBounds(start, end);
        return folded is null ? cursor.Text.Substring(start, span.Length) : folded.Append(cursor.Text, from, end - from).ToString();
    }

    /// <summary>Moves past the part of a plain scalar on this line, and returns the end of its text.</summary>
    public static int ReadLine(YamlCursor cursor, bool inFlow)
    {
        var start = cursor.Position;
        var end = start;
        var i = start;
        for (; cursor.At(i) != '\n'; i++)
        {
            var c = cursor.Text[i];
            if (c is ' ' or '\t')
            {
                continue;
            }

            if ((c == ':' && !IsSafe(cursor.At(i + 1), inFlow)) || (c == '#' && i > start && YamlCursor.IsBlank(cursor.Text[i - 1]))
                || (inFlow && IsFlowIndicator(c)))
            {
                break;
            }

            end = i + 1;
        }

        cursor.Position = i;
        return end;
    }

    private static bool CanStart(YamlCursor cursor, bool inFlow)
    {
        var c = cursor.Current;
        return c is '-' or '?' or ':' ? IsSafe(cursor.At(cursor.Position + 1), inFlow)
            : c is not (',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`');
    }

    private static void FailStart(YamlCursor cursor) =>
        cursor.Fail(cursor.Position, cursor.Current is '-' or '?' or ':'
            ? $"Unexpected '{cursor.Current}'"
            : $"A string cannot begin with '{cursor.Current}'; put it in quotation marks");

    // Returns the start of the text of the next line that continues the scalar, or -1; empty lines between are counted.
    private static int NextLine(YamlCursor cursor, int least, bool inFlow, out int lineStart, out int breaks)
    {
        lineStart = breaks = 0;
        for (var i = cursor.Position; i < cursor.End;)
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
                return -1;
            }

            var c = cursor.Text[i];
            if (c != '\n')
            {
                var ends = indent < least || c == '#' || (inFlow && IsFlowIndicator(c)) || (c == ':' && !IsSafe(cursor.At(i + 1), inFlow));
                return ends ? -1 : i;
            }
        }

        return -1;
    }
}
