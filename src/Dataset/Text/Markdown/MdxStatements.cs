using System;

namespace Dataset.Text.Markdown;

/// <summary>Finds the imports and exports of MDX. A line that only begins with one of the two words is a paragraph.</summary>
internal sealed class MdxStatements(string text, MdxLookahead lookahead)
{
    private static readonly string[] Exports = ["const ", "let ", "var ", "function ", "function* ", "default ", "async ", "class ", "{", "*"];

    /// <summary>Returns the end of the last line of the statement that begins at a position, or 0.</summary>
    public int End(int start, int end) =>
        Has(start, "import ") ? ImportEnd(start, end)
        : Has(start, "export ") && IsExport(start + "export ".Length) ? ExportEnd(start, end)
        : 0;

    private bool IsExport(int start)
    {
        foreach (var word in Exports)
        {
            if (Has(start, word))
            {
                return true;
            }
        }

        return false;
    }

    private int ImportEnd(int start, int end)
    {
        var position = start + "import ".Length;
        if (TryReadImport(ref position, lookahead.Limit(end)))
        {
            return position;
        }

        lookahead.Charge(end, position);
        return 0;
    }

    // import 'a';  import A, { B as C } from "a";  import * as A from 'a'
    // Moves to the end of the statement, or to the position that the search reached.
    private bool TryReadImport(ref int position, int limit)
    {
        position = SkipSpace(position, limit);
        if (!IsQuote(position, limit))
        {
            if (!TryReadClause(ref position, limit))
            {
                return false;
            }

            position = SkipSpace(position, limit);
            if (!Has(position, "from"))
            {
                return false;
            }

            position = SkipSpace(position + "from".Length, limit);
            if (!IsQuote(position, limit))
            {
                return false;
            }
        }

        var open = position;
        var close = text.IndexOf(text[open], open + 1, limit - open - 1);
        position = close < 0 ? limit : close + 1;
        if (close < 0 || text.IndexOf('\n', open, close - open) >= 0)
        {
            return false;
        }

        position += position < limit && text[position] == ';' ? 1 : 0;
        position = MarkdownMarks.SkipBlanks(text, position, limit);
        return position == text.Length || text[position] == '\n';
    }

    // The imported names: a name, an asterisk with a name, a list in braces.
    private bool TryReadClause(ref int position, int limit)
    {
        while (true)
        {
            if (position < limit && text[position] == '{')
            {
                var last = Math.Min(limit, position + MdxInlines.MaxLength);
                var close = text.IndexOf('}', position, last - position);
                position = close < 0 ? last : close + 1;
                if (close < 0)
                {
                    return false;
                }
            }
            else if (position < limit && text[position] == '*')
            {
                position = SkipSpace(position + 1, limit);
                if (!Has(position, "as "))
                {
                    return false;
                }

                position = NameEnd(SkipSpace(position + "as ".Length, limit));
            }
            else if (NameEnd(position) is var end && end > position)
            {
                position = end;
            }
            else
            {
                return false;
            }

            var comma = SkipSpace(position, limit);
            if (comma >= limit || text[comma] != ',')
            {
                return true;
            }

            position = SkipSpace(comma + 1, limit);
        }
    }

    // Returns the end of the first line on which all brackets are closed and the statement does not clearly continue, or of the first line otherwise.
    private int ExportEnd(int start, int firstLineEnd)
    {
        if (lookahead.IsSpent)
        {
            return firstLineEnd;
        }

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
                case '\n' when depth <= 0 && !GoesOn(i):
                    return i;
                default:
                    i++;
                    break;
            }
        }

        if (depth <= 0 && limit == text.Length)
        {
            return text.Length;
        }

        lookahead.Charge(firstLineEnd, limit);
        return firstLineEnd;
    }

    // The line ends with an operator, or the next line is indented or begins with a character that cannot begin a line of text.
    private bool GoesOn(int lineEnd)
    {
        var last = lineEnd - 1;
        while (last > 0 && text[last] is ' ' or '\t')
        {
            last--;
        }

        var next = lineEnd + 1 < text.Length ? text[lineEnd + 1] : '\n';
        return next != '\n' && (text[last] is '=' or ',' or '+' or '&' or '|' or '?' or ':' or '>' || next is ' ' or '\t' or '.' or '}' or ')' or ']');
    }

    private int NameEnd(int start)
    {
        var i = start;
        while (i < text.Length && text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$')
        {
            i++;
        }

        return i;
    }

    private int SkipSpace(int position, int limit)
    {
        while (position < limit && text[position] is ' ' or '\t' or '\n')
        {
            position++;
        }

        return position;
    }

    private bool IsQuote(int position, int limit) => position < limit && text[position] is '"' or '\'';

    private bool Has(int start, string wanted) => string.CompareOrdinal(text, start, wanted, 0, wanted.Length) == 0;
}
