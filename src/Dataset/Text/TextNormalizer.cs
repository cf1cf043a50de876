using System.Runtime.CompilerServices;
using System.Text;

namespace Dataset.Text;

/// <summary>
/// Converts a file's text to an article's text: removes a leading byte order mark, replaces CRLF and CR with LF, and replaces unpaired surrogates with
/// U+FFFD. Nothing else changes, and lines keep their numbers.
/// </summary>
internal static class TextNormalizer
{
    private const char ByteOrderMark = '\uFEFF';
    private const char Replacement = '\uFFFD';

    /// <summary>Returns the normalized text, or <paramref name="text"/> itself if nothing has to change.</summary>
    public static string Normalize(string text)
    {
        var start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        return Change(text, start, lines: true);
    }

    /// <summary>Returns the text with each unpaired surrogate replaced with U+FFFD, and nothing else changed.</summary>
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
