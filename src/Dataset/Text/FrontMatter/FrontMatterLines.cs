using System;
using Dataset.Text.Layout;
using Dataset.Text.Unicode;

namespace Dataset.Text.FrontMatter;

/// <summary>
/// Distinguishes front matter from a text that only begins with a line of dashes, for blocks that are malformed or never closed, where the readers of the
/// formats cannot. The test is whether its lines begin like entries.
/// </summary>
internal static class FrontMatterLines
{
    private const int MaxKey = 60;

    // Names of entries that static-site generators define: a block that begins with one of them was meant to be front matter.
    private static readonly string[] Known =
    [
        "title", "date", "author", "authors", "tags", "publisher", "url", "description", "deck", "layout", "draft", "slug", "categories", "permalink",
        "published",
        "pubdate", "lang", "image",
    ];

    /// <summary>
    /// Returns whether the line at <paramref name="position"/> is a fence; <paramref name="next"/> is the start of the next line in any case.
    /// </summary>
    public static bool IsFence(string text, int position, string fence, out int next)
    {
        var lineEnd = position < text.Length ? text.IndexOf('\n', position) : -1;
        next = lineEnd < 0 ? text.Length : lineEnd + 1;
        return string.CompareOrdinal(text, position, fence, 0, fence.Length) == 0
            && TextScan.SkipSpaces(text, position + fence.Length, next) == next;
    }

    /// <summary>Returns whether most of the lines of a malformed block are entries, or the first line is an entry with a known name.</summary>
    public static bool LookLikeEntries(string text, TextSpan lines, char separator)
    {
        var entries = 0;
        var others = 0;
        for (var position = lines.Start; position < lines.End;)
        {
            var end = text.IndexOf('\n', position, lines.End - position);
            end = end < 0 ? lines.End : end;
            var key = KeyOf(text, position, end, separator);
            if (key.Length > 0)
            {
                if (entries + others == 0 && IsKnown(key))
                {
                    return true;
                }

                entries++;
            }
            else if (!IsPartOfAnEntry(text, position, end))
            {
                others++;
            }

            position = end + 1;
        }

        return entries > 0 && entries >= others;
    }

    /// <summary>Returns the lines from a position to the first blank line.</summary>
    public static TextSpan ToBlankLine(string text, int start)
    {
        var blank = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        return TextSpan.FromBounds(start, blank < 0 ? text.Length : blank);
    }

    // Returns the text before the separator, if it can be a key.
    private static ReadOnlySpan<char> KeyOf(string text, int start, int end, char separator)
    {
        var at = text.IndexOf(separator, start, Math.Min(end - start, MaxKey));
        if (at <= start || !(Characters.IsLetter(text[start]) || text[start] is '"' or '\'' or '_'))
        {
            return default;
        }

        return separator == ':' && at + 1 < end && !Characters.IsWhiteSpace(text[at + 1])
            ? default
            : text.AsSpan(start, at - start).TrimEnd(" \t\"'".AsSpan()).TrimStart("\"'".AsSpan());
    }

    // Blank and indented lines, comments, items, the ends of lists over several lines, TOML tables.
    private static bool IsPartOfAnEntry(string text, int start, int end) =>
        start == end || Characters.IsWhiteSpace(text[start]) || text[start] is '#' or '[' or ']' or '{' or '}'
        || (text[start] == '-' && (start + 1 == end || Characters.IsWhiteSpace(text[start + 1])));

    private static bool IsKnown(ReadOnlySpan<char> key)
    {
        foreach (var name in Known)
        {
            if (TextScan.Is(key, name))
            {
                return true;
            }
        }

        return false;
    }
}
