using System;
using System.Linq;
using System.Text;
using Dataset.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Text.Layout;

public class BlockCoverageTests
{
    private static readonly string[] Bits =
    [
        "\n", "\n\n", "\n\n\n", " ", "    ", "\t", "\u00A0", "-", "---", "* * *", "By ", "by", "and", ", ", ".", "?", "SEOUL", "Seoul", " – ", "(Reuters) -",
        "Sept 6", "2024", "Related Articles", "Leave a Reply", "Advertisement", "Views: 0", "Photo: A/Getty Images", "Source: X", "Reuter", "“", "”", "(", ")",
        "&", "|", "@", "\uFFFD", "é", "한국", "A Reed and B Lake", "The council approved the plan on Monday after a long debate that lasted well into the night.",
        "Quiet harbour towns", "x",
    ];

    [Fact]
    public void Blocks_cover_any_text_without_gaps_or_overlaps()
    {
        var texts = Gen.Elements(Bits).ArrayOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), Covers).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Blocks_cover_any_characters() =>
        Prop.ForAll<string>(text => Covers(TextNormalizer.Normalize(text ?? ""))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("word ")]
    [InlineData("a\n")]
    [InlineData("Related Articles\n")]
    [InlineData("    By A,\n")]
    [InlineData("SEOUL - ")]
    [InlineData("(")]
    [InlineData("a, ")]
    [InlineData("Comments\n")]
    [InlineData("Read more:\nabc def ghi\n")]
    public void A_million_repetitions_of_a_piece_are_read(string bit)
    {
        var text = new StringBuilder().Insert(0, bit, 1_000_000 / bit.Length).ToString();

        Assert.True(Covers(text));
    }

    [Fact]
    public void Much_boilerplate_before_many_labels_is_read()
    {
        var text = new StringBuilder().Insert(0, "Share\n", 60_000).Append(new StringBuilder().Insert(0, "four small words here\n", 30_000))
            .Append(Layouts.Lead).ToString();

        Assert.True(Covers(text));
    }

    [Fact]
    public void The_empty_text_has_no_blocks() => Assert.Empty(LayoutReader.Read("").Blocks);

    [Fact]
    public void Whitespace_alone_is_a_separator()
    {
        var block = Assert.Single(LayoutReader.Read(" \n\n ").Blocks);

        Assert.Equal(new BlockReading(BlockKind.Separator, new TextSpan(0, 4)), block);
    }

    private static bool Covers(string text)
    {
        var reading = LayoutReader.Read(text);
        var position = 0;
        foreach (var block in reading.Blocks)
        {
            if (block.Span.Start != position || block.Span.IsEmpty)
            {
                return false;
            }

            position = block.Span.End;
        }

        return position == text.Length
            && Same(reading, BlockKind.Paragraph, reading.Paragraphs.Select(p => p.Span).ToArray())
            && Same(reading, BlockKind.Subheading, reading.Subheadings.ToArray())
            && Same(reading, BlockKind.Boilerplate, reading.Boilerplate.ToArray())
            && reading.Paragraphs.All(p => p.Heading >= -1 && p.Heading < reading.Subheadings.Count);
    }

    private static bool Same(LayoutReading reading, BlockKind kind, TextSpan[] spans) =>
        reading.Blocks.Where(block => block.Kind == kind).Select(block => block.Span).SequenceEqual(spans);
}
