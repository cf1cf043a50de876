using System;
using System.Collections.Generic;
using System.Threading;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Reads an email or news message: its subject is the headline, its sender the author; the other header lines are boilerplate.</summary>
internal static class MessageReader
{
    /// <summary>Returns the layout, or null if the text is not such a message.</summary>
    public static LayoutReading? TryRead(string text, CancellationToken cancellation)
    {
        var end = MessageHead.Find(text);
        if (end == 0)
        {
            return null;
        }

        var pieces = new List<Piece>();
        var head = ReadHead(text, end, pieces);
        new MessageBody(text, pieces).Read(end + 1, cancellation);
        var draft = new LayoutDraft(text, [.. pieces], pieces.Count, isWrapped: true)
        {
            Headline = head.Headline,
            Authors = head.Author.IsEmpty ? [] : [head.Author],
            Published = head.Published,
        };
        return BlockWriter.Write(draft);
    }

    private static (int Headline, TextSpan Author, int? Published) ReadHead(string text, int end, List<Piece> into)
    {
        var headline = -1;
        var author = default(TextSpan);
        int? published = null;
        for (var line = TextScan.SkipSpaces(text, 0, end); line < end;)
        {
            // Indented lines continue the header above them.
            var lineEnd = MessageHead.LineEnd(text, line);
            while (lineEnd + 1 < end && LetterKinds.IsSpace(text[lineEnd + 1]))
            {
                lineEnd = MessageHead.LineEnd(text, lineEnd + 1);
            }

            var trimmed = TextScan.TrimEnd(text, line, lineEnd);
            var kind = BlockKind.Boilerplate;
            switch (MessageHeaders.Read(text, line, trimmed, out var value))
            {
                case MessageHeader.Subject when headline < 0 && value < trimmed:
                    into.Add(new Piece { Start = line, End = TextScan.TrimEnd(text, line, value), Kind = BlockKind.Boilerplate });
                    headline = into.Count;
                    line = value;
                    kind = BlockKind.Headline;
                    break;
                case MessageHeader.From when author.IsEmpty:
                    author = MessageHead.Author(text, value, trimmed);
                    kind = author.IsEmpty ? kind : BlockKind.Byline;
                    break;
                case MessageHeader.Date:
                    published ??= Day(text, value, trimmed);
                    break;
            }

            into.Add(new Piece { Start = line, End = trimmed, Lines = 1, Kind = kind });
            line = lineEnd + 1;
        }

        return (headline, author, published);
    }

    private static int? Day(string text, int start, int end)
    {
        var parts = new DayParts();
        var tokens = new DayTokens(text.AsSpan(start, end - start));
        while (tokens.Next())
        {
            parts.Take(tokens.Current);
        }

        return parts.Day;
    }
}
