using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AngleSharp.Dom;

namespace Dataset.Tool.Imports;

/// <summary>
/// Writes the elements of a story as Markdown blocks: paragraphs, headings, block quotes, lists, tables, code. Links and emphasis are reduced to their words.
/// Pictures with their captions, and interactive elements, are left out.
/// </summary>
internal sealed class MarkdownText
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase)
    {
        "figure", "figcaption", "img", "picture", "video", "audio", "iframe", "script", "style", "noscript", "button", "form", "input", "select", "svg", "hr",
        "template",
    };

    private static readonly HashSet<string> BlockTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "main",
        "nav", "ol", "p", "pre", "section", "summary", "table", "ul",
    };

    private readonly List<string> _blocks = [];
    private readonly StringBuilder _line = new();
    private readonly string? _title;

    private MarkdownText(string? title) => _title = title;

    /// <summary>Returns the story as Markdown.</summary>
    /// <param name="story">The element of the story.</param>
    /// <param name="title">The title; headings of the story that repeat it are left out.</param>
    public static string Write(IElement story, string? title) => string.Join("\n\n", WriteBlocks(story, title));

    private static List<string> WriteBlocks(INode node, string? title)
    {
        var text = new MarkdownText(title);
        text.WriteChildren(node);
        text.EndParagraph();
        return text._blocks;
    }

    private void WriteChildren(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                _line.Append(words.Data.Replace('\n', ' '));
            }
            else if (child is IElement element && !LeftOut.Contains(element.LocalName))
            {
                WriteElement(element);
            }
        }
    }

    private void WriteElement(IElement element)
    {
        if (element.LocalName == "br")
        {
            // Two line breaks in a row separate paragraphs; a single one is a space.
            _line.Append('\n');
            return;
        }

        if (!BlockTags.Contains(element.LocalName))
        {
            // A date on its own belongs to the page, not to the story; the front matter states it.
            if (element.LocalName == "time" && element.ParentElement?.TextContent.Trim() == element.TextContent.Trim())
            {
                return;
            }

            WriteChildren(element);
            return;
        }

        EndParagraph();
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                WriteHeading(element);
                break;
            case "blockquote":
                Add(WriteBlocks(element, title: null), "> ", "> ", ">");
                break;
            case "ul" or "ol":
                WriteList(element);
                break;
            case "pre":
                _blocks.Add(MarkdownBlocks.WriteCode(element.TextContent));
                break;
            case "table":
                _blocks.AddRange(MarkdownBlocks.WriteTable(element));
                break;
            default:
                WriteChildren(element);
                EndParagraph();
                break;
        }
    }

    private void WriteHeading(IElement element)
    {
        var text = MarkdownBlocks.Fold(element.TextContent);
        if (text.Length > 0 && text != _title)
        {
            // The first level is reserved for the title, which is in the front matter.
            var level = Math.Max(2, element.LocalName[1] - '0');
            _blocks.Add(new string('#', level) + " " + MarkdownBlocks.EscapeInline(text));
        }
    }

    private void WriteList(IElement list)
    {
        var number = 1;
        var items = new List<string>();
        foreach (var item in list.Children.Where(child => !LeftOut.Contains(child.LocalName)))
        {
            var mark = list.LocalName == "ol" ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "- ";
            var blocks = WriteBlocks(item, title: null);
            if (blocks.Count > 0)
            {
                items.Add(Indent(blocks, mark, new string(' ', mark.Length), ""));
            }
        }

        if (items.Count > 0)
        {
            _blocks.Add(string.Join('\n', items));
        }
    }

    private void Add(List<string> blocks, string first, string other, string blank)
    {
        if (blocks.Count > 0)
        {
            _blocks.Add(Indent(blocks, first, other, blank));
        }
    }

    private static string Indent(List<string> blocks, string first, string other, string blank)
    {
        var lines = string.Join("\n\n", blocks).Split('\n');
        return string.Join('\n', lines.Select((line, i) => i == 0 ? first + line : line.Length == 0 ? blank : other + line));
    }

    private void EndParagraph()
    {
        var text = _line.ToString();
        _line.Clear();
        var lines = text.Split('\n').Select(MarkdownBlocks.Fold);
        var paragraph = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length > 0)
            {
                paragraph.Add(line);
            }
            else if (paragraph.Count > 0)
            {
                _blocks.Add(MarkdownBlocks.EscapeParagraph(string.Join(' ', paragraph)));
                paragraph.Clear();
            }
        }
    }
}
