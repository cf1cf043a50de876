using System;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>Verifies that each article of compiled corpora is found by the text that represents it in a row of a test.</summary>
public class RowNameTests
{
    [Fact]
    public void An_article_of_two_corpora_with_the_same_name_has_a_row_in_each()
    {
        var assembly = Loaded.Load(GeneratorRun.Start(
            TestProject.Of("using Dataset;\nnamespace North { [Corpus] public static partial class Rows { } }\nnamespace South { [Corpus] public static " +
                "partial class Rows { } }")
                .WithArticle("market.txt", Samples.Market, "North.Rows").WithArticle("market.txt", Samples.Market, "South.Rows")));
        foreach (var name in new[] { "North.Rows", "South.Rows" })
        {
            var article = Loaded.GetCorpus(assembly, name).Articles[0];
            Assert.Equal($"{name}/market", article.ToString(null, null));
            Assert.True(Article.TryParse($"{name}/market", null, out var found));
            Assert.Same(article, found);
        }

        // Both match equally, and the library does not guess.
        Assert.False(Article.TryParse("Rows/market", null, out _));
        var told = Assert.Throws<FormatException>(() => Article.Parse("Rows/market", null)).Message;
        Assert.Contains("several compiled corpora (North.Rows of ", told, StringComparison.Ordinal);
        Assert.Contains("South.Rows of ", told, StringComparison.Ordinal);
    }
}
