using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Recognizes an email or news message by its head: only header lines from the first line to a blank line, including <c>From:</c> and a header that only
/// messages have.
/// </summary>
internal static class MessageHead
{
    private const int MaxUnknown = 3;

    /// <summary>Returns the end of the last line of the head, or 0 if the text is not a message.</summary>
    public static int Find(string text)
    {
        var from = false;
        var addressed = false;
        int known = 0, unknown = 0, end = 0;
        for (var line = TextScan.SkipSpaces(text, 0, text.Length); line < text.Length;)
        {
            var lineEnd = LineEnd(text, line);
            if (TextScan.SkipSpaces(text, line, lineEnd) == lineEnd)
            {
                break;
            }

            if (end == 0 || !LetterKinds.IsSpace(text[line]))
            {
                var header = IsEnvelope(text, line, lineEnd, end) ? MessageHeader.Other : MessageHeaders.Read(text, line, lineEnd, out _);
                from |= header == MessageHeader.From;
                addressed |= header is MessageHeader.Subject or MessageHeader.Address;
                known += header > MessageHeader.Unknown ? 1 : 0;
                unknown += header == MessageHeader.Unknown ? 1 : 0;
                if (header == MessageHeader.None || unknown > MaxUnknown)
                {
                    return 0;
                }
            }

            end = lineEnd;
            line = lineEnd + 1;
        }

        return from && addressed && known >= 2 ? end : 0;
    }

    /// <summary>Returns the end of the line that begins at an index, without its line end.</summary>
    public static int LineEnd(string text, int index)
    {
        var end = text.IndexOf('\n', index);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Returns whether the first line is the envelope line of a mailbox: <c>From ann@example.org Mon Jan 5 10:00:00 1998</c>.</summary>
    public static bool IsEnvelope(string text, int start, int end, int before) =>
        before == 0 && end - start > 8 && text.AsSpan(start, 5).SequenceEqual("From ".AsSpan()) && text.IndexOf('@', start, end - start) > 0;

    /// <summary>
    /// Returns the author in the value of <c>From:</c>: <c>ann@example.org (Ann Hale)</c>, <c>"Ann Hale" &lt;ann@example.org&gt;</c>; empty for an address
    /// only.
    /// </summary>
    public static TextSpan Author(string text, int start, int end)
    {
        var angle = text.IndexOf('<', start, end - start);
        if (angle < 0)
        {
            var open = text.IndexOf('(', start, end - start);
            var close = open < 0 ? -1 : text.IndexOf(')', open, end - open);
            (start, end) = close > 0 ? (open + 1, close) : (start, end);
        }
        else
        {
            end = angle;
        }

        while (start < end && (LetterKinds.IsSpace(text[start]) || text[start] is '"' or '\''))
        {
            start++;
        }

        while (end > start && (LetterKinds.IsSpace(text[end - 1]) || text[end - 1] is '"' or '\''))
        {
            end--;
        }

        var name = text.AsSpan(start, end - start);
        var tokens = new LineTokens().Read(text, start, end, isWrapped: false);
        return name.IndexOf('@') < 0 && !tokens.Has(tokens.NameEnd(0, int.MaxValue, out var words)) && words > 0 ? TextSpan.FromBounds(start, end) : default;
    }
}
