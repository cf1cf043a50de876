namespace Dataset.Text.Markdown;

/// <summary>
/// Finds the expressions in braces and the components of MDX that are on lines of their own. The Markdown between an opening and a closing tag is read like
/// any other.
/// </summary>
internal sealed class MdxBlocks
{
    private static readonly string[] Void = ["br", "img", "wbr"];

    private readonly string _text;
    private readonly MdxLookahead _lookahead;
    private readonly MdxStatements _statements;

    public MdxBlocks(string text)
    {
        _text = text;
        _lookahead = new(text);
        _statements = new(text, _lookahead);
    }

    /// <summary>Returns the end of the last line of the construct that begins at a position, or 0.</summary>
    public int End(int start, int end, bool isInParagraph, int containers)
    {
        if (!isInParagraph && containers == 0 && _statements.End(start, end) is > 0 and var statement)
        {
            return statement;
        }

        // In a paragraph, an expression is part of the paragraph, and so is a line break tag.
        if (isInParagraph && (start >= end || _text[start] != '<' || IsVoid(start)))
        {
            return 0;
        }

        // Tags and expressions, up to the end of the line where the last of them ends. In a container, a construct over several lines would contain its
        // markers.
        var limit = containers > 0 ? end : _lookahead.Limit(end);
        var position = start;
        while (position < limit && _text[position] is '<' or '{')
        {
            var next = MdxInlines.End(_text, position, limit);
            if (next <= 0)
            {
                _lookahead.Charge(end, -next);
                return 0;
            }

            position = MarkdownMarks.SkipBlanks(_text, next, limit);
        }

        if (position > start && (position == _text.Length || _text[position] == '\n'))
        {
            return position;
        }

        _lookahead.Charge(end, position);
        return 0;
    }

    private bool IsVoid(int start)
    {
        foreach (var name in Void)
        {
            if (string.CompareOrdinal(_text, start + 1, name, 0, name.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
