using System.Collections.Generic;
using System.Linq;
using Dataset.Text;
using Dataset.Text.Layout;
using Dataset.Text.Unicode;
using Xunit;

namespace Dataset.Tests.Fuzz;

/// <summary>Invariants of the reading of every text.</summary>
internal static class ReadingLaws
{
    public static void Check(ArticleReading reading)
    {
        AssertBlocks(reading.Text, reading.Layout);
        AssertFrame(reading);
        AssertSentences(reading);
        AssertQuotes(reading);
        AssertDates(reading);
        Assert.InRange(reading.WordCount, 0, reading.Text.Length);
        Assert.True(reading.DatelineDay is null or >= 0 and < 3_652_059);
    }

    private static void AssertBlocks(string text, LayoutReading layout)
    {
        var position = 0;
        foreach (var block in layout.Blocks)
        {
            Assert.Equal(position, block.Span.Start);
            Assert.True(block.Span.Length > 0);
            position = block.Span.End;
            AssertKeepsPairs(text, block.Span);
            if (block.Kind == BlockKind.Separator)
            {
                AssertBlank(text, block.Span.Start, block.Span.End);
            }
        }

        Assert.Equal(text.Length, position);
        Assert.Equal(SpansOf(layout, BlockKind.Paragraph), layout.Paragraphs.Select(x => x.Span));
        Assert.Equal(SpansOf(layout, BlockKind.Subheading), layout.Subheadings);
        Assert.Equal(SpansOf(layout, BlockKind.Boilerplate), layout.Boilerplate);
        Assert.All(layout.Paragraphs, x => Assert.InRange(x.Heading, -1, layout.Subheadings.Count - 1));
    }

    private static void AssertFrame(ArticleReading reading)
    {
        var layout = reading.Layout;
        AssertIsOneOf(layout.Headline, SpansOf(layout, BlockKind.Headline));
        AssertIsOneOf(layout.Section, SpansOf(layout, BlockKind.Section));
        AssertIsOneOf(layout.Credit, SpansOf(layout, BlockKind.Credit));
        foreach (var author in layout.Authors)
        {
            AssertInside(reading.Text, author);
        }

        if (layout.Dateline is { } dateline)
        {
            AssertInside(reading.Text, dateline.Span);
            AssertInside(dateline.Span, dateline.Place.IsEmpty ? dateline.Span : dateline.Place);
            AssertInside(dateline.Span, dateline.DateSpan ?? dateline.Span);
            AssertInside(dateline.Span, dateline.Agency ?? dateline.Span);
            Assert.Contains(layout.Paragraphs, x => x.Span.Contains(dateline.Span));
            Assert.Contains(reading.Sentences, x => x.Span.Contains(dateline.Span));
        }

        Assert.True(layout.Published is null or >= 0 and < 3_652_059);
    }

    private static void AssertSentences(ArticleReading reading)
    {
        var paragraph = 0;
        var position = 0;
        foreach (var sentence in reading.Sentences)
        {
            Assert.InRange(sentence.Paragraph, paragraph, reading.Layout.Paragraphs.Count - 1);
            for (; paragraph < sentence.Paragraph; paragraph++)
            {
                AssertBlankFrom(reading, paragraph, position);
            }

            var span = reading.Layout.Paragraphs[paragraph].Span;
            AssertInside(span, sentence.Span);
            AssertKeepsPairs(reading.Text, sentence.Span);
            AssertBlank(reading.Text, System.Math.Max(position, span.Start), sentence.Span.Start);
            position = sentence.Span.End;
        }

        for (; paragraph < reading.Layout.Paragraphs.Count; paragraph++)
        {
            AssertBlankFrom(reading, paragraph, position);
        }
    }

    private static void AssertQuotes(ArticleReading reading)
    {
        var groups = 0;
        var position = 0;
        foreach (var quote in reading.Quotes)
        {
            AssertInside(reading.Layout.Paragraphs[quote.Paragraph].Span, quote.Span);
            AssertKeepsPairs(reading.Text, quote.Span);
            Assert.True(quote.Span.Start >= position, "Quotations overlap or are not in order.");
            position = quote.Span.End;
            Assert.InRange(quote.Group, 0, groups);
            groups = System.Math.Max(groups, quote.Group + 1);
            Assert.Equal(quote.Attribution == Attribution.None, quote.Speaker is null);
            AssertInside(reading.Text, quote.Speaker ?? quote.Span);
            AssertInside(reading.Text, quote.Cue ?? quote.Span);
        }
    }

    private static void AssertDates(ArticleReading reading)
    {
        var position = 0;
        foreach (var date in reading.Dates)
        {
            AssertInside(reading.Text, date.Span);
            Assert.True(date.Span.Start >= position, "Dates overlap or are not in order.");
            position = date.Span.End;
            Assert.Equal(date.From is null, date.To is null);
            Assert.True(date.From is null || (date.From <= date.To && date.From >= 0 && date.To < 3_652_059));
        }
    }

    private static IEnumerable<TextSpan> SpansOf(LayoutReading layout, BlockKind kind) => layout.Blocks.Where(x => x.Kind == kind).Select(x => x.Span);

    private static void AssertIsOneOf(TextSpan? span, IEnumerable<TextSpan> blocks) =>
        Assert.Equal(blocks, span is null ? [] : [span.Value]);

    private static void AssertInside(string text, TextSpan span) => AssertInside(new TextSpan(0, text.Length), span);

    private static void AssertInside(TextSpan whole, TextSpan span) => Assert.True(span.Length > 0 && whole.Contains(span), $"{span} is not inside {whole}.");

    // A span that splits a surrogate pair does not contain valid text.
    private static void AssertKeepsPairs(string text, TextSpan span) => Assert.False(
        (span.Start < text.Length && char.IsLowSurrogate(text[span.Start])) || (span.End < text.Length && char.IsLowSurrogate(text[span.End])),
        $"{span} splits a surrogate pair.");

    private static void AssertBlankFrom(ArticleReading reading, int paragraph, int position)
    {
        var span = reading.Layout.Paragraphs[paragraph].Span;
        AssertBlank(reading.Text, System.Math.Max(position, span.Start), span.End);
    }

    // The markers of the lines that a message quotes are not part of any block either.
    private static void AssertBlank(string text, int start, int end)
    {
        if (text.IndexOf('>', start, end - start) >= 0)
        {
            text = QuotedLines.Blank(text);
        }

        for (var i = start; i < end; i++)
        {
            Assert.True(Characters.IsWhiteSpace(text[i]), $"The code unit {i} (U+{(int)text[i]:X4}) is in no part.");
        }
    }
}
