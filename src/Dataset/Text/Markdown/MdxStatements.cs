using System;

namespace Dataset.Text.Markdown;

/// <summary>Finds the imports and exports of MDX. What only begins with one of the two words is a paragraph.</summary>
internal static class MdxStatements
{
    private static readonly string[] Exports = ["const ", "let ", "var ", "function ", "function* ", "default ", "async ", "class ", "{", "*"];

    /// <summary>The end of the last line of the statement that begins at a position; 0 if none does.</summary>
    public static int End(string text, int start, int end) =>
        Has(text, start, "import ") ? ImportEnd(text, start)
        : Has(text, start, "export ") && IsExport(text, start + "export ".Length) ? ExportEnd(text, start, end)
        : 0;

    private static bool IsExport(string text, int start)
    {
        foreach (var word in Exports)
        {
            if (Has(text, start, word))
            {
                return true;
            }
        }

        return false;
    }

    // import 'a';  import A, { B as C } from "a";  import * as A from 'a'
    private static int ImportEnd(string text, int start)
    {
        var position = SkipSpace(text, start + "import ".Length);
        if (!IsQuote(text, position))
        {
            position = ClauseEnd(text, position);
            position = position > 0 ? SkipSpace(text, position) : 0;
            if (position == 0 || !Has(text, position, "from"))
            {
                return 0;
            }

            position = SkipSpace(text, position + "from".Length);
        }

        var close = IsQuote(text, position) ? text.IndexOf(text[position], position + 1) : -1;
        if (close < 0 || text.IndexOf('\n', position, close - position) >= 0)
        {
            return 0;
        }

        var after = close + 1 < text.Length && text[close + 1] == ';' ? close + 2 : close + 1;
        after = MarkdownMarks.SkipBlanks(text, after, text.Length);
        return after == text.Length || text[after] == '\n' ? after : 0;
    }

    // What is imported: names, a star with a name, a list in braces.
    private static int ClauseEnd(string text, int position)
    {
        while (true)
        {
            var start = position;
            if (position < text.Length && text[position] == '{')
            {
                var limit = Math.Min(text.Length, position + MdxInlines.MaxLength);
                position = text.IndexOf('}', position, limit - position) + 1;
                if (position == 0)
                {
                    return 0;
                }
            }
            else if (position < text.Length && text[position] == '*')
            {
                position = SkipSpace(text, position + 1);
                position = Has(text, position, "as ") ? NameEnd(text, SkipSpace(text, position + 3)) : 0;
            }
            else
            {
                position = NameEnd(text, position);
            }

            if (position <= start)
            {
                return 0;
            }

            var comma = SkipSpace(text, position);
            if (comma >= text.Length || text[comma] != ',')
            {
                return position;
            }

            position = SkipSpace(text, comma + 1);
        }
    }

    // To the end of the first line on which all brackets are closed and the statement does not plainly go on; where they never are, to the first line's.
    private static int ExportEnd(string text, int start, int firstLineEnd)
    {
        var depth = 0;
        var limit = Math.Min(text.Length, start + MdxInlines.MaxLength);
        for (var i = start; i < limit;)
        {
            switch (text[i])
            {
                case '{' or '(' or '[':
                    depth++;
                    i++;
                    break;
                case '}' or ')' or ']':
                    depth--;
                    i++;
                    break;
                case '"' or '\'' or '`':
                    var close = text.IndexOf(text[i], i + 1, limit - i - 1);
                    i = close < 0 ? i + 1 : close + 1;
                    break;
                case '\n' when depth <= 0 && !GoesOn(text, i):
                    return i;
                default:
                    i++;
                    break;
            }
        }

        return depth <= 0 && limit == text.Length ? text.Length : firstLineEnd;
    }

    // The line ends with an operator, or the next is indented or begins with what cannot begin a line of text.
    private static bool GoesOn(string text, int lineEnd)
    {
        var last = lineEnd - 1;
        while (last > 0 && text[last] is ' ' or '\t')
        {
            last--;
        }

        var next = lineEnd + 1 < text.Length ? text[lineEnd + 1] : '\n';
        return next != '\n' && (text[last] is '=' or ',' or '+' or '&' or '|' or '?' or ':' or '>' || next is ' ' or '\t' or '.' or '}' or ')' or ']');
    }

    private static int NameEnd(string text, int start)
    {
        var i = start;
        while (i < text.Length && text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$')
        {
            i++;
        }

        return i;
    }

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\n')
        {
            position++;
        }

        return position;
    }

    private static bool IsQuote(string text, int position) => position < text.Length && text[position] is '"' or '\'';

    private static bool Has(string text, int start, string wanted) => string.CompareOrdinal(text, start, wanted, 0, wanted.Length) == 0;
}
