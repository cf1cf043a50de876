namespace Dataset.Text.Markdown;

/// <summary>Finds the ends of the destinations and titles of links.</summary>
internal static class LinkParts
{
    private const int MaxParentheses = 32;

    /// <summary>
    /// Returns the position just past the destination that begins at a position, or 0. It may be empty in angle brackets; without them, only in an inline link.
    /// </summary>
    public static int DestinationEnd(string text, int start, int end, bool isInline)
    {
        if (start < end && text[start] == '<')
        {
            for (var i = start + 1; i < end && text[i] is not ('\n' or '<'); i++)
            {
                if (text[i] == '>')
                {
                    return i + 1;
                }

                i += text[i] == '\\' ? 1 : 0;
            }

            return 0;
        }

        var depth = 0;
        var position = start;
        for (; position < end && text[position] > ' ' && text[position] != '\x7F'; position++)
        {
            var c = text[position];
            if (c == '\\' && position + 1 < end && MarkdownMarks.IsPunctuation(text[position + 1]))
            {
                position++;
            }
            else if (c == '(' && ++depth > MaxParentheses)
            {
                return 0;
            }
            else if (c == ')' && --depth < 0)
            {
                break;
            }
        }

        // The parenthesis that closes a link is not part of the destination.
        return depth > 0 || (depth < 0 && !isInline) || (position == start && !isInline) ? 0 : position;
    }

    /// <summary>
    /// Returns the position just past the title in quotation marks or parentheses that begins at a position, or 0. The text contains no blank line.
    /// </summary>
    public static int TitleEnd(string text, int start, int end)
    {
        var open = start < end ? text[start] : '\0';
        if (open is not ('"' or '\'' or '('))
        {
            return 0;
        }

        var close = open == '(' ? ')' : open;
        for (var i = start + 1; i < end; i++)
        {
            if (text[i] == close)
            {
                return i + 1;
            }

            if (text[i] == '(' && open == '(')
            {
                return 0;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return 0;
    }
}
