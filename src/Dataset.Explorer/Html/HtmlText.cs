using System;
using System.IO;

namespace Dataset.Explorer.Html;

/// <summary>
/// Escapes text for HTML: a browser shows exactly these characters, and no element, attribute or script can begin in them. The result is valid both as text and
/// as an attribute value in double quotation marks.
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

    /// <summary>Returns the text with NUL replaced by its symbol, the same way as <see cref="Write"/>.</summary>
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

    // Browsers drop NUL and convert a bare carriage return to a line feed, so these are a symbol and a character reference. UTF-8 cannot encode lone
    // surrogates.
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
