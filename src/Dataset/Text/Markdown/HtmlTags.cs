using System;

namespace Dataset.Text.Markdown;

/// <summary>Finds tags, comments and other constructs as CommonMark defines raw HTML.</summary>
internal static class HtmlTags
{
    /// <summary>Returns the position just past the open or closing tag that begins at a position, or 0.</summary>
    public static int End(string text, int start, int end)
    {
        if (start + 2 >= end || text[start] != '<')
        {
            return 0;
        }

        return text[start + 1] == '/' ? ClosingEnd(text, start + 2, end) : OpenEnd(text, start + 1, end);
    }

    /// <summary>
    /// Returns the position just past the comment, processing instruction, declaration or CDATA section that begins at a position; 0 if nothing begins there,
    /// or -1 if it is never closed.
    /// </summary>
    public static int SpecialEnd(string text, int start, int end)
    {
        if (start + 2 >= end)
        {
            return 0;
        }

        if (text[start + 1] == '?')
        {
            return Past(text, start + 2, end, "?>");
        }

        if (text[start + 1] != '!')
        {
            return 0;
        }

        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0)
        {
            // <!--> and <!---> are also comments.
            var dash = start + 4;
            return dash < end && text[dash] == '>' ? dash + 1
                : dash + 1 < end && text[dash] == '-' && text[dash + 1] == '>' ? dash + 2
                : Past(text, dash, end, "-->");
        }

        return string.CompareOrdinal(text, start, "<![CDATA[", 0, 9) == 0 ? Past(text, start + 9, end, "]]>")
            : IsLetter(text[start + 2]) ? Past(text, start + 2, end, ">") : 0;
    }

    private static int Past(string text, int start, int end, string close)
    {
        var at = start <= end ? text.IndexOf(close, start, end - start, StringComparison.Ordinal) : -1;
        return at < 0 ? -1 : at + close.Length;
    }

    private static int ClosingEnd(string text, int start, int end)
    {
        var i = NameEnd(text, start, end);
        if (i == start)
        {
            return 0;
        }

        i = SkipSpace(text, i, end);
        return i < end && text[i] == '>' ? i + 1 : 0;
    }

    private static int OpenEnd(string text, int start, int end)
    {
        var i = NameEnd(text, start, end);
        if (i == start)
        {
            return 0;
        }

        while (true)
        {
            var next = SkipSpace(text, i, end);
            if (next < end && text[next] == '>')
            {
                return next + 1;
            }

            if (next + 1 < end && text[next] == '/' && text[next + 1] == '>')
            {
                return next + 2;
            }

            // An attribute is preceded by whitespace.
            i = next > i ? AttributeEnd(text, next, end) : 0;
            if (i == 0)
            {
                return 0;
            }
        }
    }

    private static int AttributeEnd(string text, int start, int end)
    {
        if (start >= end || !(IsLetter(text[start]) || text[start] is '_' or ':'))
        {
            return 0;
        }

        var i = start + 1;
        while (i < end && (IsLetter(text[i]) || text[i] is (>= '0' and <= '9') or '_' or '.' or ':' or '-'))
        {
            i++;
        }

        var equals = SkipSpace(text, i, end);
        if (equals >= end || text[equals] != '=')
        {
            return i;
        }

        var value = SkipSpace(text, equals + 1, end);
        if (value >= end)
        {
            return 0;
        }

        if (text[value] is '"' or '\'')
        {
            var close = text.IndexOf(text[value], value + 1, end - value - 1);
            return close < 0 ? 0 : close + 1;
        }

        var bare = value;
        while (bare < end && text[bare] is not (' ' or '\t' or '\n' or '"' or '\'' or '=' or '<' or '>' or '`'))
        {
            bare++;
        }

        return bare > value ? bare : 0;
    }

    private static int NameEnd(string text, int start, int end)
    {
        var i = start;
        while (i < end && (IsLetter(text[i]) || (i > start && text[i] is (>= '0' and <= '9') or '-')))
        {
            i++;
        }

        return i;
    }

    private static int SkipSpace(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t' or '\n')
        {
            position++;
        }

        return position;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
