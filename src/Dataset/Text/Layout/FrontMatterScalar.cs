using System.Collections.Generic;
using System.Text;

namespace Dataset.Text.Layout;

/// <summary>Reads values: bare, in quotation marks, or a list in brackets.</summary>
internal static class FrontMatterScalar
{
    /// <summary>The value without its quotation marks and with its escapes resolved.</summary>
    public static string Unquote(string text, TextSpan span)
    {
        if (span.Length < 2 || text[span.Start] is not ('"' or '\'') || text[span.End - 1] != text[span.Start])
        {
            return text.Substring(span.Start, span.Length);
        }

        var quote = text[span.Start];
        var result = new StringBuilder(span.Length);
        for (var i = span.Start + 1; i < span.End - 1; i++)
        {
            var hasNext = i + 1 < span.End - 1;
            if (quote == '"' && text[i] == '\\' && hasNext)
            {
                i++;
                result.Append(text[i] switch { 'n' => '\n', 't' => '\t', var c => c });
                continue;
            }

            // In single quotation marks a doubled one stands for one.
            i += quote == '\'' && text[i] == '\'' && hasNext && text[i + 1] == '\'' ? 1 : 0;
            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>The items of <c>[a, "b, c"]</c>, or null if the value is no list in brackets.</summary>
    public static List<string>? FlowItems(string text, TextSpan span) =>
        span.Length >= 2 && text[span.Start] == '[' && text[span.End - 1] == ']' ? Split(text, TextSpan.FromBounds(span.Start + 1, span.End - 1)) : null;

    /// <summary>The parts between commas that stand outside quotation marks; empty ones are left out.</summary>
    public static List<string> Split(string text, TextSpan span)
    {
        var items = new List<string>();
        var start = span.Start;
        var quote = '\0';
        for (var i = span.Start; i <= span.End; i++)
        {
            var isEnd = i == span.End || (text[i] == ',' && quote == '\0');
            if (!isEnd)
            {
                quote = text[i] is not ('"' or '\'') ? quote
                    : quote == text[i] ? '\0'
                    : quote == '\0' && IsOpening(text, start, i) ? text[i] : quote;
                continue;
            }

            var item = FrontMatterLine.Trim(text, start, i);
            if (!item.IsEmpty)
            {
                items.Add(Unquote(text, item));
            }

            start = i + 1;
        }

        return items;
    }

    // An apostrophe inside a word opens nothing.
    private static bool IsOpening(string text, int start, int i) => TextScan.SkipSpaces(text, start, i) == i;
}
