using System;
using System.Text;

namespace Dataset;

/// <summary>Makes one line of hard-wrapped text.</summary>
internal static class TextFolding
{
    /// <summary>Each line end, with the blanks on both sides of it and the marks of quoted lines (<c>&gt;</c>) behind it, becomes one space; a text in one line is returned as it is.</summary>
    public static string FoldLines(string text) => text.Contains('\n') ? Fold(text) : text;

    /// <inheritdoc cref="FoldLines(string)"/>
    public static string FoldLines(ReadOnlySpan<char> text) => text.Contains('\n') ? Fold(text) : text.ToString();

    private static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        while (true)
        {
            var end = text.IndexOf('\n');
            if (end < 0)
            {
                return folded.Append(text).ToString();
            }

            folded.Append(text[..end].TrimEnd(" \t\n")).Append(' ');
            text = text[end..].TrimStart(" \t\n>");
        }
    }
}
