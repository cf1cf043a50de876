using System;

namespace Dataset.Text.Markdown;

/// <summary>
/// Finds what MDX has between paragraphs: imports and exports, expressions in braces, and components, whose tags stand on lines of their own. The Markdown between an
/// opening and a closing tag is read as any other.
/// </summary>
internal static class MdxBlocks
{
    private static readonly string[] Exports = ["const ", "let ", "var ", "function ", "default ", "async ", "class ", "{", "*"];

    /// <summary>The end of the last line of the construct that begins at a position; 0 if none does.</summary>
    public static int End(string text, int start, int end, bool isInParagraph, int containers)
    {
        if (isInParagraph)
        {
            return 0;
        }

        if (containers == 0 && IsModule(text, start, end))
        {
            return ModuleEnd(text, end);
        }

        // Tags and expressions, up to the end of the line on which the last of them ends.
        var position = start;
        while (position < text.Length && text[position] is '<' or '{')
        {
            position = MdxInlines.End(text, position, text.Length);
            if (position <= 0)
            {
                return 0;
            }

            position = MarkdownMarks.SkipBlanks(text, position, text.Length);
        }

        return position > start && (position == text.Length || text[position] == '\n') ? position : 0;
    }

    private static bool IsModule(string text, int start, int end)
    {
        if (Has(text, start, end, "import "))
        {
            var line = text.Substring(start, end - start);
            return line[7] is '"' or '\'' or '{' or '*' || line.IndexOf(" from \"", StringComparison.Ordinal) > 0 || line.IndexOf(" from '", StringComparison.Ordinal) > 0;
        }

        if (!Has(text, start, end, "export "))
        {
            return false;
        }

        foreach (var word in Exports)
        {
            if (Has(text, start + 7, end, word))
            {
                return true;
            }
        }

        return false;
    }

    // To the blank line before which all braces are closed; to any blank line, if they never are.
    private static int ModuleEnd(string text, int firstLineEnd)
    {
        var depth = 0;
        var firstBlank = -1;
        var lineStart = text.LastIndexOf('\n', Math.Max(0, firstLineEnd - 1)) + 1;
        for (var i = lineStart; i < text.Length && i - lineStart < MdxInlines.MaxLength; i++)
        {
            depth += text[i] is '{' or '(' or '[' ? 1 : text[i] is '}' or ')' or ']' ? -1 : 0;
            if (text[i] == '\n' && IsBlankLine(text, i + 1))
            {
                if (depth <= 0)
                {
                    return i;
                }

                firstBlank = firstBlank < 0 ? i : firstBlank;
            }
        }

        return firstBlank >= 0 ? firstBlank : depth <= 0 || text.Length - lineStart < MdxInlines.MaxLength ? text.Length : firstLineEnd;
    }

    private static bool IsBlankLine(string text, int start)
    {
        var first = MarkdownMarks.SkipBlanks(text, start, text.Length);
        return first < text.Length && text[first] == '\n';
    }

    private static bool Has(string text, int start, int end, string wanted) =>
        end - start > wanted.Length - 1 && string.CompareOrdinal(text, start, wanted, 0, wanted.Length) == 0;
}
