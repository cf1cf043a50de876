namespace Dataset.Text.Markdown;

/// <summary>
/// Finds the expressions in braces and the components of MDX that stand on lines of their own. The Markdown between an opening and a closing tag is read as
/// any other.
/// </summary>
internal static class MdxBlocks
{
    private static readonly string[] Void = ["br", "img", "wbr"];

    /// <summary>The end of the last line of the construct that begins at a position; 0 if none does.</summary>
    public static int End(string text, int start, int end, bool isInParagraph, int containers)
    {
        if (!isInParagraph && containers == 0 && MdxStatements.End(text, start, end) is > 0 and var statement)
        {
            return statement;
        }

        // In a paragraph an expression is part of it, and so is a line break.
        if (isInParagraph && (start >= end || text[start] != '<' || IsVoid(text, start)))
        {
            return 0;
        }

        // Tags and expressions, up to the end of the line on which the last of them ends. What goes over lines in a container has the container's marks in it.
        var limit = containers > 0 ? end : text.Length;
        var position = start;
        while (position < limit && text[position] is '<' or '{')
        {
            position = MdxInlines.End(text, position, limit);
            if (position <= 0)
            {
                return 0;
            }

            position = MarkdownMarks.SkipBlanks(text, position, limit);
        }

        return position > start && (position == text.Length || text[position] == '\n') ? position : 0;
    }

    private static bool IsVoid(string text, int start)
    {
        foreach (var name in Void)
        {
            if (string.CompareOrdinal(text, start + 1, name, 0, name.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
