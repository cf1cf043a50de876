using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AngleSharp.Dom;

namespace Dataset.Tool.Imports;

/// <summary>Writes texts as Markdown, with everything escaped that Markdown would interpret.</summary>
internal static class MarkdownBlocks
{
    /// <summary>Returns the text with each run of whitespace folded to one space.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Escapes a paragraph on one line, so that its first characters do not begin another kind of block.</summary>
    public static string EscapeParagraph(string line)
    {
        var text = EscapeInline(line);
        if (line[0] is '#' or '>' or '+' or '=' or '|' or ':' or '{' or '~' || (line[0] == '-' && (line.Length == 1 || line[1] is ' ' or '-')))
        {
            return "\\" + text;
        }

        // "12. " and "12) " begin a list.
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] == ' ')
            ? line[..digits] + "\\" + EscapeInline(line[digits..])
            : text;
    }

    /// <summary>Escapes text inside a block, so that it contains no emphasis, code, link, tag or entity.</summary>
    public static string EscapeInline(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMark(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Returns a code block with a fence that is longer than any fence in the code.</summary>
    public static string WriteCode(string code)
    {
        var text = code.ReplaceLineEndings("\n").Trim('\n');
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return $"{fence}\n{text}\n{fence}";
    }

    /// <summary>Returns the blocks of a GitHub Flavored Markdown table, after its caption. A table without rows is left out.</summary>
    public static IEnumerable<string> WriteTable(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").Select(WriteCell).ToList())
            .Where(cells => cells.Any(cell => cell.Length > 0)).ToList();
        if (table.QuerySelector("caption") is { } caption && Fold(caption.TextContent) is { Length: > 0 } title)
        {
            yield return EscapeParagraph(title);
        }

        if (rows.Count > 0)
        {
            var width = rows.Max(cells => cells.Count);
            rows.ForEach(cells => cells.AddRange(Enumerable.Repeat("", width - cells.Count)));
            var lines = rows.Select(cells => $"| {string.Join(" | ", cells)} |").ToList();
            lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", width))}");
            yield return string.Join('\n', lines);
        }
    }

    private static string WriteCell(IElement cell) => EscapeInline(Fold(cell.TextContent)).Replace("|", "\\|", StringComparison.Ordinal);

    private static bool IsMark(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '[' or '<' => true,
        '_' => !(IsWord(text, i - 1) && IsWord(text, i + 1)),
        '&' => i + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[i + 1]) || text[i + 1] == '#'),
        '~' => i + 1 < text.Length && text[i + 1] == '~',
        _ => false,
    };

    private static bool IsWord(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);
}
