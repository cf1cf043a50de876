using System;
using System.Collections.Generic;

namespace Dataset.Text.Markdown;

/// <summary>The seven kinds of HTML blocks of CommonMark: the start and end conditions of each.</summary>
internal static class HtmlBlocks
{
    /// <summary>The first of the kinds whose blocks end at a blank line.</summary>
    public const int FirstThatBlankLineEnds = 6;

    private const int CompleteTag = 7;

    private static readonly string[] RawTags = ["script", "pre", "style", "textarea"];

    private static readonly HashSet<string> BlockTags = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir",
        "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
        "html", "iframe",
        "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section", "summary",
        "table", "tbody",
        "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
    };

    /// <summary>Returns the kind, 1 to 7, of the block that begins at a position, or 0.</summary>
    public static int Begin(string text, int start, int end, bool isInParagraph)
    {
        if (start + 1 >= end || text[start] != '<')
        {
            return 0;
        }

        if (text[start + 1] == '!')
        {
            return Has(text, start, end, "<!--") ? 2
                : Has(text, start, end, "<![CDATA[") ? 5
                : start + 2 < end && IsLetter(text[start + 2]) ? 4 : 0;
        }

        if (text[start + 1] == '?')
        {
            return 3;
        }

        var nameStart = start + (text[start + 1] == '/' ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < end && (IsLetter(text[nameEnd]) || (nameEnd > nameStart && text[nameEnd] is >= '0' and <= '9')))
        {
            nameEnd++;
        }

        var name = AsciiText.Lower(text.Substring(nameStart, nameEnd - nameStart));
        var after = nameEnd < end ? text[nameEnd] : '\n';
        if (nameStart == start + 1 && IsRaw(name) && after is ' ' or '\t' or '>' or '\n')
        {
            return 1;
        }

        if (BlockTags.Contains(name) && (after is ' ' or '\t' or '>' or '\n' || Has(text, nameEnd, end, "/>")))
        {
            return 6;
        }

        if (isInParagraph || IsRaw(name))
        {
            return 0;
        }

        var tagEnd = HtmlTags.End(text, start, end);
        return tagEnd > 0 && SkipBlanks(text, tagEnd, end) == end ? CompleteTag : 0;
    }

    /// <summary>Returns whether a line contains the end of a block of that kind.</summary>
    public static bool Ends(int kind, string text, int start, int end) => kind switch
    {
        1 => HasEndTag(text, start, end),
        2 => Finds(text, start, end, "-->"),
        3 => Finds(text, start, end, "?>"),
        4 => Finds(text, start, end, ">"),
        5 => Finds(text, start, end, "]]>"),
        _ => false,
    };

    private static bool HasEndTag(string text, int start, int end)
    {
        foreach (var tag in RawTags)
        {
            if (AsciiText.IndexOf(text, start, end, "</" + tag + ">") >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRaw(string name)
    {
        foreach (var tag in RawTags)
        {
            if (tag == name)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Finds(string text, int start, int end, string wanted) => text.IndexOf(wanted, start, end - start, StringComparison.Ordinal) >= 0;

    private static bool Has(string text, int start, int end, string wanted) =>
        end - start >= wanted.Length && string.CompareOrdinal(text, start, wanted, 0, wanted.Length) == 0;

    private static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
