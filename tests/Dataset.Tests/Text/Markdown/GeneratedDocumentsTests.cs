using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Dataset.Text.Markdown;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Text.Markdown;

/// <summary>Tests generated documents: nested blocks, garbage, and openings without an end.</summary>
public partial class GeneratedDocumentsTests
{
    private static readonly string[] Pieces =
    [
        "a b", "# head", "> ", "- ", "1. ", "\n", "\n\n", "    ", "\t", "```", "~~~", "---", "===", "***", "|", "|-|-|", "<div>", "</div>", "<!--", "-->",
        "<A ", "/>", "{", "}",
        "[a]: /u", "[^1]: ", "{% x %}", "{{<", ">}}", "import ", "export const a = ", "from 'x'", "`", "'", "\"", "\\", "(", ")", "[", "]",
        "\uD83D\uDE00", "\u0000", "\u00A0",
    ];

    private static readonly Gen<string[]> Leaf = Gen.Elements<string[]>(
        ["one line"], ["two", "lines of it"], ["# Head"], ["## Head ##"], ["Under", "==="], ["Under", "line", "---"], ["***"],
        ["```", "code", "", "- more", "```"],
        ["~~~ cs", "# none", "~~~"], ["    code", "", "      more"], ["<div>", "text", "</div>"], ["<!-- a", "", "b -->"],
        ["[label]: /url 'title'", "rest of it"], ["1986\\. A year"]);

    [Fact]
    public void Nested_blocks_are_read_the_way_Markdig_reads_them()
    {
        // Markdig reads some items that begin with a blank line differently from the specification; the examples cover them.
        var documents = Blocks(3).Select(x => string.Join('\n', x)).Where(x => !EmptyItem().IsMatch(x)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(documents, text =>
        {
            var (expected, actual) = (string.Join('\n', MarkdigBlocks.Expected(text)), string.Join('\n', MarkdigBlocks.Actual(text)));
            Assert.True(expected == actual, $"{text}\n--- Markdig\n{expected}\n--- here\n{actual}");
        }));
    }

    [GeneratedRegex(@"(?m)(?:[0-9]+[.)]|[-+*]) *$", RegexOptions.None)]
    private static partial Regex EmptyItem();

    [Fact]
    public void Any_text_has_blocks_in_order_without_overlap()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(x => string.Concat(x)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(texts, text =>
        {
            AssertSound(text, isMdx: false);
            AssertSound(text, isMdx: true);
        }));
    }

    // LinearTimeTests counts their cost.
    [Theory]
    [InlineData(">", 50_000)]
    [InlineData("* ", 20_000)]
    [InlineData("- ", 100_000)]
    [InlineData("`", 500_000)]
    [InlineData("[", 300_000)]
    [InlineData("[a\n", 100_000)]
    [InlineData("[a]: b '\n", 50_000)]
    [InlineData("[a]: b\n===\n", 30_000)]
    [InlineData("a|b\n-|-\n", 50_000)]
    [InlineData("{a\n", 50_000)]
    [InlineData("<a b='\n", 50_000)]
    [InlineData("export {\n\n", 50_000)]
    [InlineData("import {\n\n", 50_000)]
    [InlineData("<!--\n", 100_000)]
    public void Openings_without_an_end_are_read(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count)) + "a";
        AssertSound(text, isMdx: false);
        AssertSound(text, isMdx: true);
    }

    private static void AssertSound(string text, bool isMdx)
    {
        var end = 0;
        foreach (var block in MarkdownReader.Read(text, isMdx).Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.Length > 0 && block.Span.End <= text.Length);
            Assert.True(text[block.Span.Start] is not (' ' or '\t' or '\n') && text[block.Span.End - 1] is not (' ' or '\t' or '\n'));
            Assert.Equal(block.Kind is MarkdownKind.Paragraph or MarkdownKind.Heading, block.Lines.Count > 0);
            Assert.True(block.Lines.Count == 0 || (block.Lines[0].Start == block.Span.Start && block.Lines[^1].End == block.Span.End));
            end = block.Span.End;
        }
    }

    private static Gen<string[]> Blocks(int depth) =>
        Block(depth).ListOf().Select(blocks => blocks.Take(5).SelectMany((x, i) => i == 0 ? x : x.Prepend("")).ToArray());

    private static Gen<string[]> Block(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (4, Leaf),
        (1, Blocks(depth - 1).Select(x => x.Select(line => line.Length == 0 ? ">" : "> " + line).ToArray())),
        (1, Blocks(depth - 1).Select(x => Item("- ", x))),
        (1, Blocks(depth - 1).Select(x => Item("1. ", x))),
        (1, Blocks(depth - 1).Select(x => Item("12) ", x))));

    private static string[] Item(string mark, string[] lines) =>
        lines.Length == 0 ? [mark] : [.. lines.Select((line, i) => i == 0 ? mark + line : line.Length == 0 ? "" : new string(' ', mark.Length) + line)];
}
