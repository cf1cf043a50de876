using System;
using System.IO;

namespace Dataset.Explorer.Html;

/// <summary>
/// Text as HTML: whatever it is, a browser shows these characters and no element, attribute or script begins in it. It serves text and attribute values in
/// double quotes alike.
/// </summary>
internal static class HtmlText
{
    private const string Special = "&<>\"'\0\r";

    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var plain = IndexOfSpecial(text);
            if (plain < 0)
            {
                output.Write(text);
                return;
            }

            output.Write(text[..plain]);
            output.Write(Escape(text[plain]));
            text = text[(plain + 1)..];
        }
    }

    /// <summary>The text with the picture of NUL in its place, as <see cref="Write"/> has it.</summary>
    public static string Visible(string text) => text.Replace('\0', '\u2400');

    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c <= '>' ? Special.Contains(c) : IsLone(text, i))
            {
                return i;
            }

            if (char.IsHighSurrogate(c))
            {
                i++;
            }
        }

        return -1;
    }

    private static bool IsLone(ReadOnlySpan<char> text, int index) =>
        char.IsLowSurrogate(text[index]) || (char.IsHighSurrogate(text[index]) && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])));

    // A browser drops NUL and makes a line feed of a bare return: the picture of the one, a reference to the other. No UTF-8 has a lone surrogate.
    private static string Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\0' => "\u2400",
        '\r' => "&#13;",
        _ => "\uFFFD",
    };
}
