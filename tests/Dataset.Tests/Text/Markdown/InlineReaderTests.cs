using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text;
using Dataset.Text.Markdown;
using Xunit;

namespace Dataset.Tests.Text.Markdown;

public class InlineReaderTests
{
    [Fact]
    public void Visible_text_agrees_with_Markdig()
    {
        Assert.True(InlineExamples.All.Length >= 200);
        var different = InlineExamples.All
            .Where(x => InlineOracle.IsParagraph(x, InlineExamples.Definitions) && !InlineDeviations.OfMarkdig.ContainsKey(x))
            .Where(x => InlineOracle.Expected(x, InlineExamples.Definitions) != InlineOracle.Actual(x, "here", "the report"))
            .Select(x => $"{x}\n  Markdig: {InlineOracle.Expected(x, InlineExamples.Definitions)}\n  here:    {InlineOracle.Actual(x, "here", "the report")}");
        Assert.True(!different.Any(), string.Join('\n', different));
    }

    [Fact]
    public void The_specification_decides_if_Markdig_deviates_from_it() =>
        Assert.All(InlineDeviations.OfMarkdig, x => Assert.Equal(x.Value, InlineOracle.Actual(x.Key, "here", "the report")));

    [Theory]
    [InlineData("a note[^1] here", "a note here")]
    [InlineData("a {{ site.title }} b {% include x %} c {{< ref \"d\" >}} e", "a  b  c  e")]
    [InlineData("an unknown &nosuch; name", "an unknown &nosuch; name")]
    [InlineData("write to jane.doe@example.com.", "write to jane.doe@example.com.")]
    public void Notes_and_templates_are_not_shown(string text, string expected) => Assert.Equal(expected, InlineOracle.Actual(text));

    [Theory]
    [InlineData("a {b + {c}} d <Chart.Bar data={x} /> e", "a  d  e")]
    [InlineData("a {b", "a {b")]
    [InlineData("a <>b</> c", "a b c")]
    public void Expressions_and_tags_of_MDX_are_not_shown(string text, string expected) =>
        Assert.Equal(expected, new TextProjection(text, InlineOracle.Spans(text, [], isMdx: true)).Text);

    [Theory]
    [InlineData("at https://example.com/a_b.", "https://example.com/a_b")]
    [InlineData("(see www.example.com/a_(b))", "www.example.com/a_(b)")]
    [InlineData("write to jane_doe@example.com.", "jane_doe@example.com")]
    [InlineData("<https://example.com>", "https://example.com")]
    [InlineData("a `b c` d", "b c")]
    public void Addresses_and_code_are_opaque(string text, string opaque)
    {
        var span = Assert.Single(InlineOracle.Spans(text, []), x => x.Kind == InlineKind.Opaque).Span;
        Assert.Equal(opaque, text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Container_markers_between_lines_are_markup()
    {
        const string text = "> one *two\n> three* four";
        var spans = new List<InlineSpan>();
        InlineReader.Read(text, new EquatableArray<TextSpan>(new[] { new TextSpan(2, 8), new TextSpan(13, 11) }), new HashSet<string>(), isMdx: false, spans);
        Assert.Equal(["*", "> ", "*"], spans.Select(x => text.Substring(x.Span.Start, x.Span.Length)));
    }

    [Fact]
    public void Random_text_has_ordered_spans_inside_the_text()
    {
        var random = new Random(14);
        string[] parts = ["*", "**", "_", "~~", "`", "``", "[", "![", "]", "](a)", "](", ")", "[here]", "<", ">", "<a b='", "<!--", "-->", "&amp;", "&",
            "\\", "\n", "  \n",
            " ", "a", "Word", "{", "}", "{{", "}}", "{%", "@", "a@b.c", "https://a.b", "www.", "\"", "'", "\uD83D", "\uDE00", "é", "[^1]", "."];
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => parts[random.Next(parts.Length)]));
            var spans = InlineOracle.Spans(text, ["here"], isMdx: round % 2 == 0);
            var end = 0;
            foreach (var span in spans)
            {
                Assert.True(span.Span.Start >= end && span.Span.Length > 0 && span.Span.End <= text.Length, text);
                end = span.Span.End;
            }

            TextProjectionTests.Check(text, spans);
        }
    }

    [Fact]
    public void Hostile_paragraphs_are_read()
    {
        string[] units = ["*", "[", "![[[[", "<a <a <a ", "&&&&", "[a](b", "*a_ ", "**a *b", "[a](<b", "![a](", "<!-- ", "{{ ", "{", "a@", "www.", "](",
            "~~a ", "[[a]", "<a b='", "`a``b"];
        var sources = units.Select(x => string.Concat(Enumerable.Repeat(x, 50_000))).Append(string.Concat(Enumerable.Range(1,
            600).Select(x => new string('`', x) + " ")))
            .Append(string.Concat(Enumerable.Repeat("![a", 20_000)) + string.Concat(Enumerable.Repeat("](b)", 20_000)));
        foreach (var source in sources)
        {
            var spans = InlineOracle.Spans(source, ["here"], isMdx: true);
            Assert.All(spans, span => Assert.InRange(span.Span.End, 1, source.Length));
        }
    }
}
