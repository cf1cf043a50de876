using System;
using System.Text;

namespace Dataset.Analysis;

/// <summary>Makes one line of hard-wrapped text.</summary>
internal static class TextFolding
{
    private const string Blanks = " \t\n";

    /// <summary>
    /// Each line end, with the blanks on both sides of it, becomes one space; and with the marks of quoted lines (<c>&gt;</c>) where each line has them. A text
    /// in one line is returned as it is.
    /// </summary>
    public static string FoldLines(string text) => text.Contains('\n') ? Fold(text) : text;

    /// <inheritdoc cref="FoldLines(string)"/>
    public static string FoldLines(ReadOnlySpan<char> text) => text.Contains('\n') ? Fold(text) : text.ToString();

    private static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var between = IsQuoted(text) ? Blanks + ">" : Blanks;
        while (true)
        {
            var end = text.IndexOf('\n');
            if (end < 0)
            {
                return folded.Append(text).ToString();
            }

            folded.Append(text[..end].TrimEnd(Blanks)).Append(' ');
            text = text[end..].TrimStart(between);
        }
    }

    // A sign that only some lines begin with is the text's.
    private static bool IsQuoted(ReadOnlySpan<char> text)
    {
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n'))
        {
            text = text[end..].TrimStart(Blanks);
            if (text.IsEmpty || text[0] != '>')
            {
                return false;
            }
        }

        return true;
    }
}
