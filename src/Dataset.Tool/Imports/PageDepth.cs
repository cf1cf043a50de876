using System;
using System.Collections.Generic;

namespace Dataset.Tool.Imports;

/// <summary>
/// Limits how deeply the elements of a page can be nested. HTML readers take time proportional to the square of the depth, and no page written by people is
/// that deep.
/// </summary>
internal static class PageDepth
{
    /// <summary>The maximum nesting depth.</summary>
    public const int Most = 10_000;

    // Elements without an end tag, or whose end tag pages leave out, and the shapes of drawings, of which a page can have thousands without end tags.
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "colgroup", "optgroup",
        "path", "circle", "ellipse", "line", "polygon", "polyline", "rect", "use", "stop", "image", "animate",
    };

    /// <summary>
    /// Returns whether the tags of a page nest too deeply. The check works on bytes, because tags are ASCII in every encoding that pages use.
    /// </summary>
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
