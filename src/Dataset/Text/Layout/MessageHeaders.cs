using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Specifies the meaning of a header line of a message.</summary>
internal enum MessageHeader : byte
{
    /// <summary>The line is not a header.</summary>
    None = 0,

    /// <summary>A header that is not in the table.</summary>
    Unknown,

    /// <summary>A header of the table that provides nothing about the article.</summary>
    Other,

    /// <summary>The recipients or the identifier of the message: email and news have them, other texts do not.</summary>
    Address,

    /// <summary>The author.</summary>
    From,

    /// <summary>The headline.</summary>
    Subject,

    /// <summary>The day on which the message was sent.</summary>
    Date,
}

/// <summary>The header lines of email and news (RFC 5322, RFC 5536), and those that mail programs add.</summary>
internal static class MessageHeaders
{
    private const int LongestName = 40;

    private static readonly PhraseSet Others = new(
        "organization", "organisation", "lines", "reply-to", "followup-to", "distribution", "keywords", "summary", "sender", "approved", "expires",
        "supersedes", "control", "article-i.d.", "mime-version", "content-type", "content-transfer-encoding", "user-agent", "importance", "sensitivity",
        "received", "return-path", "delivered-to", "originator", "nf-id", "nf-from", "news-software", "posted", "sent", "attachments", "priority", "precedence",
        "status", "comments", "disclaimer", "mail-to-news-gateway", "archive-name");

    private static readonly PhraseSet Addresses =
        new("to", "cc", "bcc", "newsgroups", "newsgroup", "message-id", "path", "references", "in-reply-to", "xref", "list-id");

    /// <summary>
    /// Returns the header on the line from <paramref name="start"/> to <paramref name="end"/>, and the position where its value begins.
    /// </summary>
    public static MessageHeader Read(string text, int start, int end, out int value)
    {
        value = start;
        while (value < end && value < start + LongestName && (Characters.IsLetterOrDigit(text[value]) || text[value] is '-' or '_' or '.'))
        {
            value++;
        }

        if (value == start || value >= end || text[value] != ':' || !Characters.IsLetter(text[start]))
        {
            return MessageHeader.None;
        }

        var name = text.AsSpan(start, value - start);
        value = TextScan.SkipSpaces(text, value + 1, end);
        return TextScan.Is(name, "from") ? MessageHeader.From
            : TextScan.Is(name, "subject") ? MessageHeader.Subject
            : TextScan.Is(name, "date") ? MessageHeader.Date
            : Addresses.IsWhole(name) ? MessageHeader.Address
            : Others.IsWhole(name) || IsPrefixed(name) ? MessageHeader.Other : MessageHeader.Unknown;
    }

    // X-Mailer, NNTP-Posting-Host.
    private static bool IsPrefixed(ReadOnlySpan<char> name) =>
        (name.Length > 2 && TextScan.Is(name.Slice(0, 2), "x-")) || (name.Length > 5 && TextScan.Is(name.Slice(0, 5), "nntp-"));
}
