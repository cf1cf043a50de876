using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Text.Quotes;

public class MarkTests
{
    [Theory]
    [InlineData("He said, \u201CThe pier is lost.\u201D", "The pier is lost.")]
    [InlineData("He said, \u00ABThe pier is lost.\u00BB", "The pier is lost.")]
    [InlineData("He said, \u201EThe pier is lost.\u201C", "The pier is lost.")]
    [InlineData("He said, ``The pier is lost.''", "The pier is lost.")]
    [InlineData("'The pier is lost,' he said.", "The pier is lost,")]
    [InlineData("\u2018It\u2019s the pilots\u2019 pier,\u2019 he said.", "It\u2019s the pilots\u2019 pier,")]
    [InlineData("\"He called it 'the old pier' again,\" she said.", "He called it 'the old pier' again,")]
    [InlineData("'He called it \"the old pier\" again,' she said.", "He called it \"the old pier\" again,")]
    [InlineData("\"The pier is lost,\u201D he said.", "The pier is lost,")]
    [InlineData("\"The pier is lost, \"he said.", "The pier is lost,")]
    [InlineData("\"The pier\nis lost,\" he\nsaid.", "The pier\nis lost,")]
    public void Any_style_of_quotation_marks_is_read(string text, string expected)
    {
        var quote = Assert.Single(QuoteReadings.Read(text).AsSpan().ToArray());
        Assert.Equal(expected, text.Substring(quote.Span.Start, quote.Span.Length));
    }

    [Theory]
    [InlineData("The plank is 12\" wide and 6' 2\" long.")]
    [InlineData("In the '80s the pilots' pier wasn't theirs, 'twas the town's.")]
    [InlineData("The town\"s pier wasn\"t mended by the town\"s pilots.")]
    [InlineData("The boat lies at 54\u00B0 20' 12\" north.")]
    public void Apostrophes_inches_and_minutes_are_not_quotation_marks(string text)
    {
        var unbalanced = new List<int>();
        Assert.Empty(QuoteReadings.Read(text, unbalanced).AsSpan().ToArray());
        Assert.Empty(unbalanced);
    }

    [Fact]
    public void A_quotation_across_paragraphs_is_one_utterance() => Assert.Equal(
        ["Direct Continued Feld/said 0: The pier is old.", "Direct Explicit Feld/said 0: It will fall,"],
        QuoteReadings.Lines("\u201CThe pier is old.\n\n\u201CIt will fall,\u201D Feld said."));

    [Fact]
    public void A_quotation_can_continue_on_the_next_line_of_a_paragraph() => Assert.Equal(
        ["Direct Continued Feld/said 0: The pier is old.", "Direct Explicit Feld/said 0: It will fall,"],
        QuoteReadings.Lines("\u201CThe pier is old.\n\u201CIt will fall,\u201D Feld said."));

    [Fact]
    public void Quotations_in_single_quotation_marks_can_continue_in_the_next_paragraph() => Assert.Equal(
        ["Direct Explicit Feld/said 0: The pier is old,", "Direct Continued Feld/said 0: It will fall.", "Direct Continued Feld/said 0: It fell."],
        QuoteReadings.Lines("\u2018The pier is old,\u2019 Feld said. \u2018It will fall.\n\n\u2018It fell.\u2019"));

    [Fact]
    public void Of_two_opening_quotation_marks_the_later_one_counts() => Assert.EndsWith(
        ": We can\u2019t.",
        Assert.Single(QuoteReadings.Lines("\u201CWe won\u2019t, she said. \u201CWe can\u2019t.\u201D")));

    [Theory]
    [InlineData("\"\"We went,\"\" she said.")]
    [InlineData("She said,\"We went,\"and left.")]
    [InlineData("She said ,\"We went,\" and left.")]
    [InlineData("\u00BBWe went,\u00AB she said.")]
    public void Misplaced_quotation_marks_are_read(string text) => Assert.EndsWith(": We went,", Assert.Single(QuoteReadings.Lines(text)));

    [Fact]
    public void A_missing_quotation_mark_does_not_affect_later_paragraphs()
    {
        var text = "Feld said the pier\" was old.\n\n\"It will fall,\" Feld said.";
        var unbalanced = new List<int>();
        var quote = Assert.Single(QuoteReadings.Read(text, unbalanced).AsSpan().ToArray());
        Assert.Equal("It will fall,", text.Substring(quote.Span.Start, quote.Span.Length));
        Assert.Equal([text.IndexOf('"', System.StringComparison.Ordinal)], unbalanced);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\'')]
    [InlineData('\u201C')]
    [InlineData('\u201D')]
    [InlineData('.')]
    public void A_run_of_one_character_is_read_to_its_end(char c) =>
        Assert.True(QuoteReadings.Read(new string(c, 100_000)).Count <= 1);

    [Fact]
    public void Quotations_are_inside_their_paragraphs_and_in_order()
    {
        var text = string.Concat(Enumerable.Repeat("\"a\" 'b' \u201Cc\u201D said \"\n\n", 200));
        var end = 0;
        foreach (var quote in QuoteReadings.Read(text))
        {
            Assert.True(quote.Span.Start >= end && quote.Span.Length > 0);
            end = quote.Span.End;
        }
    }
}
