using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text.Markdown;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dataset.Tests.Text.Markdown;

/// <summary>The leaf blocks of a document as Markdig and as the library read them, both as lines that can be compared.</summary>
internal static class MarkdigBlocks
{
    private static readonly MarkdownPipeline Plain = CreatePlain();
    private static readonly MarkdownPipeline WithTables = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    /// <summary>Returns Markdig's reading: kind, level, first and last line, and the text of paragraphs and headings. Definitions are left out.</summary>
    public static string[] Expected(string text, bool withTables = false)
    {
        var document = Markdig.Markdown.Parse(text, withTables ? WithTables : Plain);
        return [.. document.Descendants<Markdig.Syntax.Block>().Where(x => x is LeafBlock or Table && x is not LinkReferenceDefinition
            && !IsInTable(x)).OrderBy(x => x.Span.Start)
            .Select(x => Describe(x, text, !withTables)).OfType<string>()];
    }

    public static string[] ExpectedLabels(string text) => [.. Markdig.Markdown.Parse(text, Plain).Descendants<LinkReferenceDefinition>()
        .OrderBy(x => x.Span.Start).Select(x => LinkDefinitions.FoldLabel(x.Label!, 0, x.Label!.Length))];

    /// <summary>Returns the library's reading, in the same form.</summary>
    public static string[] Actual(string text, bool withTables = false) =>
        [.. MarkdownReader.Read(text, isMdx: false).Blocks.Where(x => x.Kind != MarkdownKind.Markup || text[x.Span.Start] != '[')
            .Select(x => Describe(x.Kind.ToString(), x.Level, LineOf(text, x.Span.Start), LineOf(text, x.Span.End - 1),
                withTables ? "" : string.Join('\n', x.Lines.Select(line => text.Substring(line.Start, line.Length)))))];

    private static MarkdownPipeline CreatePlain()
    {
        // Inline markup stays text, so the text of a paragraph is the content of its lines.
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.InlineParsers.RemoveAll(x => x is not LineBreakInlineParser);
        return builder.Build();
    }

    private static bool IsInTable(Markdig.Syntax.Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is Table)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Describe(Markdig.Syntax.Block block, string text, bool hasContent)
    {
        var content = hasContent && block is LeafBlock leaf ? Content(leaf) : "";
        var (kind, level) = block switch
        {
            // The library reads a heading without content as markup.
            HeadingBlock heading => IsEmpty(heading) ? ("Markup", 0) : ("Heading", heading.Level),
            CodeBlock => ("Code", 0),
            Table => ("Table", 0),
            ParagraphBlock => ("Paragraph", 0),
            _ => ("Markup", 0),
        };
        var (first, last) = Lines(block, text);
        if (kind is "Paragraph" or "Heading" && block is LeafBlock { Inline.FirstChild: { } inline } && hasContent)
        {
            // The span of a paragraph includes the definitions that were removed from it, and the span of a heading its underline.
            first = LineOf(text, inline.Span.Start);
            last = first + content.Count(x => x == '\n');
        }

        return Describe(kind, level, first, last, kind is "Paragraph" or "Heading" ? content : "");
    }

    private static (int First, int Last) Lines(Markdig.Syntax.Block block, string text)
    {
        if (block is FencedCodeBlock { ClosingFencedCharCount: 0 } fence)
        {
            // The span of an unclosed fence is its first line.
            var lines = fence.Lines.Lines?.Take(fence.Lines.Count).Where(x => !x.Slice.IsEmptyOrWhitespace()).ToList() ?? [];
            var first = LineOf(text, block.Span.Start);
            return (first, lines.Count > 0 ? lines[^1].Line + 1 : first);
        }

        var end = Math.Min(block.Span.End + 1, text.Length);
        end = block.Span.Start + text[block.Span.Start..end].TrimEnd(block is CodeBlock and not FencedCodeBlock ? [' ', '\t', '\n', '>']
            : [' ', '\t', '\n']).Length;
        return (LineOf(text, block.Span.Start), LineOf(text, end - 1));
    }

    private static string Describe(string kind, int level, int first, int last, string content) =>
        $"{kind}{(level > 0 ? level : "")} {first}-{last} {content.Replace("\n", " / ", StringComparison.Ordinal)}".TrimEnd();

    private static bool IsEmpty(HeadingBlock heading) => heading.Inline?.FirstChild is null;

    private static string Content(LeafBlock leaf) => leaf.Inline is null ? "" : string.Join('\n', string.Concat(leaf.Inline.Descendants().Select(x => x switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline { IsBackslash: true } => "\\\n",
        LineBreakInline => "\n",
        _ => "",
    })).Split('\n').Select(x => x.TrimEnd(' ', '\t')));

    private static int LineOf(string text, int position) => text.AsSpan(0, Math.Max(position, 0)).Count('\n') + 1;
}
