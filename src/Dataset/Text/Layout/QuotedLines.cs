using System.Text;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>The lines of a message that quote another: each begins with a mark, <c>&gt;</c>.</summary>
internal static class QuotedLines
{
    private const int MaxIndent = 3;

    /// <summary>Where the words of a line begin, after its marks, and how many marks there are.</summary>
    public static int Content(string text, int start, int end, out int depth)
    {
        depth = 0;
        var content = start;
        for (var i = start; i < end && (text[i] == '>' || (LetterKinds.IsSpace(text[i]) && i < content + MaxIndent)); i++)
        {
            if (text[i] == '>')
            {
                depth++;
                content = i + 1;
            }
        }

        return content;
    }

    /// <summary>The text of a message with a blank for each such mark, so that what reads sentences does not meet them; any other text as it is.</summary>
    public static string Blank(string text)
    {
        var line = MessageHead.Find(text);
        if (line == 0)
        {
            return text;
        }

        StringBuilder? blanked = null;
        while (line < text.Length)
        {
            var end = MessageHead.LineEnd(text, line);
            var content = Content(text, line, end, out var depth);
            for (var i = line; i < content && depth > 0; i++)
            {
                if (text[i] == '>')
                {
                    blanked ??= new StringBuilder(text);
                    blanked[i] = ' ';
                }
            }

            line = end + 1;
        }

        return blanked?.ToString() ?? text;
    }
}
