using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dataset.Tests.Docs;

/// <summary>A page of the documentation: its fenced blocks, links and anchors, and a method that replaces the output below a piece of code.</summary>
internal sealed class MarkdownPage
{
    // Tables and anchors are parsed the way GitHub does it.
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private readonly MarkdownDocument _document;
    private string _text;

    public MarkdownPage(string path)
    {
        Path = path;
        _text = File.ReadAllText(Repository.GetPath(path)).ReplaceLineEndings("\n");
        _document = Markdown.Parse(_text, Pipeline);
        Blocks = [.. _document.Descendants<FencedCodeBlock>()];
    }

    public string Path { get; }

    public IReadOnlyList<FencedCodeBlock> Blocks { get; }

    /// <summary>The targets of all links, images included.</summary>
    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url ?? "");

    /// <summary>The anchors of the headings.</summary>
    public IEnumerable<string> Anchors => _document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id ?? "");

    /// <summary>The pages of the repository, by path.</summary>
    public static IEnumerable<string> All =>
        new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "skills/dataset/SKILL.md" }.Concat(Directory
            .EnumerateFiles(Repository.GetPath("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    /// <summary>The lines between the fences.</summary>
    public static string[] GetLines(FencedCodeBlock block) => block.Lines.ToString().Split('\n');

    /// <summary>The path and line of a block, in the form that editors use.</summary>
    public string GetPlace(FencedCodeBlock block) => $"{Path}({block.Line + 1})";

    /// <summary>The output that the page shows right below a piece of code, or null.</summary>
    public static FencedCodeBlock? GetOutput(FencedCodeBlock code)
    {
        var siblings = code.Parent!;
        var next = siblings.IndexOf(code) + 1;
        return next < siblings.Count && siblings[next] is FencedCodeBlock { Info: "text" } output ? output : null;
    }

    /// <summary>Writes the page with different output. This shifts the lines below it, so replace outputs from the last to the first.</summary>
    public void Replace(FencedCodeBlock output, string text)
    {
        _text = $"{_text[..output.Span.Start]}```text\n{text.TrimEnd('\n')}\n```{_text[(output.Span.End + 1)..]}";
        File.WriteAllText(Repository.GetPath(Path), _text);
    }
}
