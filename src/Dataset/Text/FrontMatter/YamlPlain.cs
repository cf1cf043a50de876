using System.Text;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads plain scalars: texts without quotation marks.</summary>
internal static class YamlPlain
{
    /// <summary>The indentation that no line has: the scalar ends with its line.</summary>
    public const int OneLine = int.MaxValue;

    /// <summary>Whether it ends a plain scalar inside brackets.</summary>
    public static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';

    /// <summary>Whether a <c>:</c>, <c>-</c> or <c>?</c> before it belongs to a plain scalar.</summary>
    public static bool IsSafe(char c, bool inFlow) => !YamlCursor.IsBlank(c) && !(inFlow && IsFlowIndicator(c));

    /// <summary>
    /// Reads the scalar that begins here, its further lines folded. The cursor then stands on what ends it, on its last line: a <c>:</c>, a comment,
    /// a flow indicator, or the line end.
    /// </summary>
    /// <param name="cursor">Stands on its first code unit.</param>
    /// <param name="least">How many spaces a further line must begin with.</param>
    /// <param name="inFlow">Whether it stands in brackets.</param>
    /// <param name="span">Where it stands.</param>
    /// <returns>The text; what is returned after a failure counts for nothing.</returns>
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

    /// <summary>Moves over the part of a plain scalar that is on this line, and returns where its text ends.</summary>
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

    // The start of the text of the next line that continues the scalar, or -1; empty lines between are counted.
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
