using System;
using System.Collections.Generic;

namespace Dataset.Tool.Imports;

/// <summary>
/// How deep the elements of a page may nest. Readers of HTML take time by the square of the depth, and no page that people wrote is that deep.
/// </summary>
internal static class PageDepth
{
    /// <summary>The most elements in one another.</summary>
    public const int Most = 10_000;

    // What has no end tag, or whose end tag pages leave out; and the shapes of drawings, of which a page may have thousands without end tags.
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "colgroup", "optgroup",
        "path", "circle", "ellipse", "line", "polygon", "polyline", "rect", "use", "stop", "image", "animate",
    };

    /// <summary>Whether the tags of a page nest deeper, by its bytes: tags are ASCII in every encoding that pages have.</summary>
    public static bool IsTooDeep(ReadOnlySpan<byte> page)
    {
        var depth = 0;
        while (page.IndexOf((byte)'<') is >= 0 and var start)
        {
            page = page[(start + 1)..];
            var isEnd = page.Length > 0 && page[0] == '/';
            var name = page[(isEnd ? 1 : 0)..];
            var length = 0;
            while (length < name.Length && length < 10 && char.IsAsciiLetterOrDigit((char)name[length]))
            {
                length++;
            }

            if (length == 0 || char.IsAsciiDigit((char)name[0]) || Unclosed.Contains(System.Text.Encoding.ASCII.GetString(name[..length])))
            {
                continue;
            }

            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Most)
            {
                return true;
            }
        }

        return false;
    }
}
