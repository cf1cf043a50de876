using System;
using System.Globalization;
using System.Text;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>Writes string literals; no other class does. No text can end its literal or line.</summary>
internal static class Literal
{
    /// <summary>Returns an ordinary string literal; unpaired surrogates are preserved as escapes.</summary>
    public static string String(string value) => Quote(value, suffix: "");

    /// <summary>Returns a UTF-8 literal of bytes that are valid UTF-8.</summary>
    public static string Utf8(EquatableArray<byte> value) => Quote(Encoding.UTF8.GetString(value.AsSpan().ToArray()), suffix: "u8");

    private static string Quote(string value, string suffix)
    {
        // A quarter more, for the escapes in the numbers between the texts.
        var text = new StringBuilder(value.Length + (value.Length / 4) + 8);
        text.Append('"');

        // Characters without escapes are copied in one piece up to the next escape.
        var copied = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is not ('"' or '\\') && Plain.Contains(c))
            {
                continue;
            }

            text.Append(value, copied, i - copied);
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append("\\U").Append(char.ConvertToUtf32(c, value[++i]).ToString("X8", CultureInfo.InvariantCulture));
            }
            else
            {
                AppendEscape(text, c);
            }

            copied = i + 1;
        }

        return text.Append(value, copied, value.Length - copied).Append('"').Append(suffix).ToString();
    }

    private static void AppendEscape(StringBuilder text, char c)
    {
        switch (c)
        {
            case '"':
                text.Append("\\\"");
                break;
            case '\\':
                text.Append("\\\\");
                break;
            case '\0':
                // C# has no octal escapes: a digit after it remains a digit.
                text.Append("\\0");
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\a':
                text.Append("\\a");
                break;
            case '\b':
                text.Append("\\b");
                break;
            case '\f':
                text.Append("\\f");
                break;
            case '\v':
                text.Append("\\v");
                break;
            default:
                // Always four digits: \x would consume digits that follow.
                text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
