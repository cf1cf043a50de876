using System;
using System.Text;

namespace Dataset.Analysis;

/// <summary>Folds hard-wrapped text into one line.</summary>
internal static class TextFolding
{
    private const string Blanks = " \t\n";

    /// <summary>
    /// Replaces each line end, including the whitespace on both sides of it, with one space. If every line begins with a quotation marker (<c>&gt;</c>), the
    /// markers are also removed. A text in one line is returned unchanged.
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

    // A character that begins only some of the lines is part of the text.
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
