using System.Runtime.CompilerServices;
using System.Text;

namespace Dataset.Text;

/// <summary>
/// Turns a file's text into an article's text: a leading byte order mark goes, CRLF and CR become LF, a surrogate without
/// its partner becomes U+FFFD. Nothing else changes, and lines keep their numbers.
/// </summary>
internal static class TextNormalizer
{
    private const char ByteOrderMark = '\uFEFF';
    private const char Replacement = '\uFFFD';

    /// <summary>The normalised text: <paramref name="text"/> itself where nothing has to change.</summary>
    public static string Normalize(string text)
    {
        var start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        return Change(text, start, lines: true);
    }

    /// <summary>The text with U+FFFD for each surrogate without its partner, and nothing else changed: what a segment can hold of a name.</summary>
    public static string ReplaceUnpaired(string text) => Change(text, 0, lines: false);

    [MethodImpl(Jit.AtOnce)]
    private static string Change(string text, int start, bool lines)
    {
        var first = FirstChange(text, start, lines);
        if (first == text.Length)
        {
            return start == 0 ? text : text.Substring(start);
        }

        var result = new StringBuilder(text.Length);
        result.Append(text, start, first - start);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && lines)
            {
                result.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (IsPair(text, i))
            {
                result.Append(c).Append(text[++i]);
            }
            else
            {
                result.Append(char.IsSurrogate(c) ? Replacement : c);
            }
        }

        return result.ToString();
    }

    [MethodImpl(Jit.AtOnce)]
    private static int FirstChange(string text, int start, bool lines)
    {
        for (var i = AsciiText.SkipPrintable(text, start); i < text.Length; i = AsciiText.SkipPrintable(text, i + 1))
        {
            var c = text[i];
            if (c == '\r' && lines)
            {
                return i;
            }

            if (char.IsSurrogate(c))
            {
                if (!IsPair(text, i))
                {
                    return i;
                }

                i++;
            }
        }

        return text.Length;
    }

    private static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
