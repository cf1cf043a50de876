using System;
using System.Collections.Generic;
using Dataset.Text.Markdown;
using Xunit;

namespace Dataset.Tests.Text.Markdown;

public class TextProjectionTests
{
    [Theory]
    [InlineData("A **Hello.** B", "Hello.", "Hello.")]
    [InlineData("\"**Stop** it\"", "Stop it", "**Stop** it")]
    [InlineData("Do *not **stop***.", "stop", "stop")]
    [InlineData("*One. Two.*", "One.", "One.")]
    [InlineData("run `a b` now", "a b", "a b")]
    [InlineData("see [the report](url).", "the report", "the report")]
    [InlineData("see **[the report](url)**.", "the report", "the report")]
    [InlineData("One *two* three. Four *five*.", "Four five", "Four *five*")]
    [InlineData("Write to <jan@example.org>", "to jan@example.org", "to <jan@example.org>")]
    [InlineData("See *<https://example.org>*.", "See https://example.org", "See *<https://example.org>*")]
    [InlineData("See <https://example.org> today", "today", "today")]
    [InlineData("R&amp;D here", "&D", "&amp;D")]
    [InlineData("plain", "lai", "lai")]
    public void A_span_includes_the_markup_that_it_balances(string text, string words, string expected)
    {
        var projection = new TextProjection(text, InlineOracle.Spans(text, []));
        var span = projection.ToSource(new TextSpan(projection.Text.IndexOf(words, StringComparison.Ordinal), words.Length));
        Assert.Equal(expected, text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Opaque_pieces_become_one_lowercase_word_of_the_same_length()
    {
        const string text = "Call `Foo.Bar(\"x\")` at https://a.b/C?d=1 first. Then rest.";
        var projection = new TextProjection(text, InlineOracle.Spans(text, []));
        Assert.Equal("Call xxxxxxxxxxxx at xxxxxxxxxxxxxxxxx first. Then rest.", projection.Running);
        Assert.Equal(projection.Text.Length, projection.Running.Length);
        Assert.Equal(2, Dataset.TextAnalyzer.SplitSentences(projection.Running).Count);
        Assert.Empty(Dataset.TextAnalyzer.FindQuotes(projection.Running));
    }

    [Fact]
    public void Without_spans_the_projection_is_the_text_itself()
    {
        var projection = new TextProjection("words", []);
        Assert.Same(projection.Text, projection.Running);
        Assert.Equal(new TextSpan(1, 3), projection.ToSource(new TextSpan(1, 3)));
        Assert.Equal(5, projection.FromSource(5));
    }

    /// <summary>Asserts that positions of kept code units can be mapped to the projection and back, in order.</summary>
    internal static void Check(string text, List<InlineSpan> spans)
    {
        var projection = new TextProjection(text, spans);
        Assert.Equal(projection.Text.Length, projection.Running.Length);
        var last = -1;
        for (var i = 0; i < projection.Text.Length; i++)
        {
            var source = projection.ToSource(i);
            Assert.True(source >= last, text);
            last = source;
            var back = projection.FromSource(source);
            Assert.True(back == i || (back < i && text[source] == '&'), text);
            var span = projection.ToSource(new TextSpan(i, 1));
            Assert.True(span.Start <= source && span.End > source && span.End <= text.Length, text);
        }

        last = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var at = projection.FromSource(i);
            Assert.True(at >= last && at <= projection.Text.Length, text);
            last = at;
        }
    }
}
