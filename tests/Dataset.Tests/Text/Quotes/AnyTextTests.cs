using System;
using System.Collections.Generic;
using Dataset.Tests.Fuzzing;
using Xunit;

namespace Dataset.Tests.Text.Quotes;

/// <summary>
/// Verifies for any text that quotations are inside their paragraphs, in order and without overlap, and have a speaker exactly if the attribution says so.
/// </summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "\u201C", "\u201D", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u201E", "``", "''", ",", ".", "?", "!", ":", ";", "\u2014", "(", ")", " ", " ",
        " ", "\n", "\n\n", "\"\n\n\"",
        "said", "saying", "called", "quoted", "as", "that", "who", "and", "to", "by", "according to", "was", "he", "the pilot", "Feld", "Ann Lee", "Feld's",
        "12", "the", "of", "statement", "WHO", "he's", "\uD800", "\u00E9",
    ];

    [Fact]
    public void Any_mixture_of_marks_and_words_is_read() => FuzzRun.ForAll(6000, FuzzText.Of(Pieces, 1, 40), Smaller.Texts, Check);

    private static void Check(string text)
    {
        var unbalanced = new List<int>();
        var end = 0;
        var groups = 0;
        foreach (var quote in QuoteReadings.Read(text, unbalanced))
        {
            Assert.True(quote.Span.Start >= end && quote.Span.Length > 0, text);
            Assert.Equal(quote.Attribution == Attribution.None, quote.Speaker is null);
            Assert.InRange(quote.Group, 0, groups);
            groups = Math.Max(groups, quote.Group + 1);
            end = quote.Span.End;
            Assert.True(end <= text.Length && (quote.Speaker?.End ?? 0) <= text.Length && (quote.Cue?.End ?? 0) <= text.Length, text);
        }

        Assert.All(unbalanced, position => Assert.InRange(position, 0, text.Length - 1));
    }
}
