using System;
using System.Collections.Generic;
using Dataset.Tests.Counting;
using Dataset.Tests.Fuzzing;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>
/// Runs everything that reads text over texts that were designed to be slow, at two lengths. The work is counted, not timed, and must grow linearly with the
/// length, not quadratically.
/// </summary>
public class LinearTimeTests
{
    // In a long run, quadratic growth with a small factor shows, too.
    private static readonly int Short = FuzzRun.Budget == default ? 4000 : 50_000;

    private static readonly CountedAssemblies Library = new("Dataset");

    private static readonly Action<string>[] Readers =
    [
        SlowTexts.ReadArticle, SlowTexts.ReadSentence, SlowTexts.ReadFrontMatter, SlowTexts.ReadMarkdown, SlowTexts.SplitSentences, SlowTexts.FindQuotes,
        SlowTexts.FindDates, SlowTexts.CountWords, SlowTexts.Align,
    ];

    public static TheoryData<string> Pieces => SlowPieces.All;

    public static TheoryData<string> MarkdownPieces => SlowPieces.Markdown;

    [Theory]
    [MemberData(nameof(Pieces))]
    public void The_work_grows_linearly_with_the_text(string piece) => AssertLinear(piece, Readers);

    [Theory]
    [MemberData(nameof(MarkdownPieces))]
    public void The_work_grows_linearly_with_the_Markdown(string piece) => AssertLinear(piece, SlowTexts.ReadMarkdown, SlowTexts.ReadMdx);

    [Fact]
    public void A_line_of_a_million_characters_is_an_article()
    {
        var text = SlowTexts.Repeat("The harbour opened, she said. ", 1_000_000);
        var article = Corpus.Create("Long", [new("a", text)]).Articles[0];
        Assert.Equal(text, article.Text);
        Assert.InRange(article.Sentences.Count, 30_000, 40_000);
    }

    [Fact]
    public void A_hundred_thousand_line_ends_are_an_article()
    {
        var text = new string('\n', 100_000);
        Assert.Equal(text, Corpus.Create("Empty", [new("a", text)]).Articles[0].Text);
    }

    private static void AssertLinear(string piece, params Action<string>[] readers)
    {
        var squares = new List<string>();
        foreach (var reader in readers)
        {
            var growth = Growth.Of(length => Library.Count(reader, SlowTexts.Repeat(piece, length)), Short);
            if (!growth.IsLinear)
            {
                squares.Add($"{reader.Method.Name}: {growth}");
            }
        }

        Assert.True(squares.Count == 0, string.Join('\n', squares));
    }
}
