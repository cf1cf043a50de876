using System.Collections.Generic;
using System.Linq;
using Dataset.Text;
using Dataset.Text.Sentences;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Text.Sentences;

public class SentenceSpanTests
{
    [Fact]
    public void A_sentence_is_inside_its_paragraph()
    {
        const string Text = "Before. It rained. \n It stopped. After.";
        var spans = new List<TextSpan>();
        SentenceSplitter.Split(Text, TextSpan.FromBounds(8, 32), 8, spans);
        Assert.Equal([TextSpan.FromBounds(8, 18), TextSpan.FromBounds(21, 32)], spans);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void An_empty_paragraph_has_no_sentences(string text) => Assert.Empty(Split.Spans(text));

    [Fact]
    public void Any_paragraph_is_covered_except_for_whitespace()
    {
        var pieces = Gen.Elements(
            "a", "The", "Mr", "U.S", "I", "No", "Inc", "p.m", "1", "23", ".", ".", ".", "...", "…", ". . .", "?", "!", "\"", "“", "”", "'", "’", "(", ")", "[",
            "]", "-", "—", ",", " ", " ", " ",
            "\n", "\u00A0", "•", "\uD83D", "😀", "@", "/", "'s", "said", "``", "''");
        Prop.ForAll(Gen.ArrayOf(pieces).Select(string.Concat).ToArbitrary(), text =>
        {
            var position = 0;
            foreach (var span in Split.Spans(text))
            {
                Assert.True(span.Length > 0 && span.Start >= position);
                Assert.True(string.IsNullOrWhiteSpace(text[position..span.Start]));
                Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]));
                position = span.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[position..]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData(".\"")]
    [InlineData(". \"")]
    [InlineData("\n")]
    [InlineData("a")]
    [InlineData("A.")]
    [InlineData("A. ")]
    [InlineData("U.S. ")]
    [InlineData("?\u201D A ")]
    [InlineData("?\u201D Abc Def Ghi ")]
    [InlineData(".(")]
    [InlineData(".\u201D (")]
    [InlineData("1. A ")]
    [InlineData("• ")]
    [InlineData("a In the ")]
    [InlineData("a Photo: A ")]
    [InlineData("a. ")]
    [InlineData("''")]
    [InlineData(".                                 ")]
    public void Many_repetitions_of_anything_are_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var spans = Split.Spans(text);
        Assert.InRange(spans.Count, 0, text.Length);
        Assert.True(spans.Count == 0 || spans[^1].End <= text.Length);
    }
}
