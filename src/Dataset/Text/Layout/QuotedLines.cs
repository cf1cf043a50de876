using System.Text;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>The lines quoted from another message: each begins with a quotation marker, <c>&gt;</c>.</summary>
internal static class QuotedLines
{
    private const int MaxIndent = 3;

    /// <summary>Returns where the text of a line begins after its quotation markers, and the number of markers.</summary>
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

    /// <summary>
    /// Returns the text of a message with a space in place of each quotation marker, so that sentences are read without them; any other text unchanged.
    /// </summary>
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
