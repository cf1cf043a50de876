using System;

namespace Dataset.Text.Markdown;

/// <summary>A tag of a template language on a line of its own.</summary>
/// <param name="Name">The name, preceded by a slash for a closing tag in Hugo.</param>
/// <param name="CodeEnd">The name of the tag that ends the code that this tag begins; empty if it begins no code.</param>
internal readonly record struct TemplateTag(string Name, string CodeEnd);

/// <summary>
/// Reads tags of Liquid (<c>{% include figure.html %}</c>) and of Hugo (<c>{{&lt; figure &gt;}}</c>, <c>{{% note %}}</c>), attribute lists of Kramdown, and
/// the lines that open and close a box (<c>:::note[Title]</c>, <c>:::</c>), which sites put between paragraphs. CommonMark does not define them. On a line
/// of their own they are markup, and the text between <c>highlight</c> tags is code. The text between <c>raw</c> tags is ordinary Markdown: Liquid leaves it
/// unchanged, but the site's Markdown reader does not.
/// </summary>
internal static class TemplateTags
{
    private const int MaxLength = 1000;

    private static readonly (string Open, string Close)[] Marks = [("{%", "%}"), ("{{<", ">}}"), ("{{%", "%}}")];

    /// <summary>Returns the tag that makes up a whole line, or null.</summary>
    public static TemplateTag? Read(string text, int start, int end)
    {
        if (start + 2 < end && text[start] == ':' && IsBox(text, start, MarkdownMarks.TrimEnd(text, start, end)))
        {
            return new(":::", "");
        }

        if (start + 1 >= end || text[start] != '{' || text[start + 1] is not ('%' or '{' or ':'))
        {
            return null;
        }

        // An attribute list of Kramdown: "{: .lead}".
        if (text[start + 1] == ':')
        {
            return text.IndexOf('}', start, end - start) is > 0 and var brace && MarkdownMarks.SkipBlanks(text, brace + 1, end) == end ? new(":", "") : null;
        }

        end = MarkdownMarks.TrimEnd(text, start, end);
        foreach (var (open, close) in Marks)
        {
            if (end - start >= open.Length + close.Length && string.CompareOrdinal(text, start, open, 0, open.Length) == 0
                && text.IndexOf(close, start, end - start, StringComparison.Ordinal) == end - close.Length)
            {
                return Describe(NameOf(text, start + open.Length, end - close.Length), open);
            }
        }

        return null;
    }

    /// <summary>Returns the position just past the tag that begins at a position inside a line, or 0. Such a tag contains no line end.</summary>
    public static int InlineEnd(string text, int start)
    {
        if (start + 1 >= text.Length || text[start + 1] is not ('%' or '{'))
        {
            return 0;
        }

        var close = text[start + 1] == '%' ? "%}" : "}}";
        var limit = Math.Min(text.Length, start + MaxLength);
        var lineEnd = text.IndexOf('\n', start, limit - start);
        limit = lineEnd < 0 ? limit : lineEnd;
        var end = text.IndexOf(close, start + 2, limit - start - 2, StringComparison.Ordinal);
        return end < 0 ? 0 : end + 2;
    }

    // Three or more colons, alone or before a name in lowercase letters, which may be followed by a title or attributes in brackets, or by the words of a
    // title.
    private static bool IsBox(string text, int start, int end)
    {
        var colons = start;
        while (colons < end && text[colons] == ':')
        {
            colons++;
        }

        var name = MarkdownMarks.SkipBlanks(text, colons, end);
        var last = name;
        while (last < end && text[last] is (>= 'a' and <= 'z') or '-')
        {
            last++;
        }

        return colons - start >= 3 && (name == end || (last > name && (last == end || text[last] is ' ' or '\t' or '[' or '{')));
    }

    private static TemplateTag Describe(string name, string open) =>
        new(name, name != "highlight" ? "" : open == "{%" ? "endhighlight" : "/highlight");

    private static string NameOf(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '-')
        {
            start++;
        }

        var last = start;
        while (last < end && text[last] is not (' ' or '\t'))
        {
            last++;
        }

        return text.Substring(start, last - start);
    }
}
