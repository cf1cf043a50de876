using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.Explorer;

/// <summary>Verifies that the same corpus always produces the same bytes.</summary>
public class DeterminismTests
{
    [Fact]
    public void A_page_that_is_written_twice_is_the_same() => Assert.Equal(Html.Write(SeoulSummit.Corpus), Html.Write(SeoulSummit.Corpus));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void The_culture_makes_no_difference(string culture)
    {
        var expected = Html.Write(SeoulSummit.Corpus);
        var article = SeoulSummit.Corpus.Articles[0].ToHtml();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Html.Write(SeoulSummit.Corpus));
            Assert.Equal(article, SeoulSummit.Corpus.Articles[0].ToHtml());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_compiled_corpus_has_the_same_page_as_a_saved_one()
    {
        using var stream = new MemoryStream();
        SeoulSummit.Corpus.Save(stream);
        stream.Position = 0;
        Assert.Equal(Html.Write(SeoulSummit.Corpus), Html.Write(Corpus.Open(stream)));
    }

    [Fact]
    public void The_order_in_which_articles_are_passed_makes_no_difference()
    {
        var sources = SeoulSummit.Corpus.Articles.Select(article => new ArticleSource(article.Key, article.Text)).ToList();
        Assert.Equal(Html.Write(Corpus.Create("Same", sources)), Html.Write(Corpus.Create("Same", Enumerable.Reverse(sources))));
    }

    [Fact]
    public void A_corpus_read_at_run_time_has_the_same_articles_as_the_compiled_one()
    {
        // The declarations of the compiled corpus as options, so the corpora differ only in what options cannot declare.
        var compiled = SeoulSummit.Corpus;
        var read = Corpus.Load(Repository.GetPath("seeds"), new() { ReferenceDate = compiled.ReferenceDate });
        Assert.Equal(compiled.Articles.Select(article => article.Text), read.Articles.Select(article => article.Text));
        var (first, second) = (Html.Parse(compiled), Html.Parse(read));
        Assert.Equal(first.GetElementById("data")!.TextContent.Split("\"terms\"")[1], second.GetElementById("data")!.TextContent.Split("\"terms\"")[1]);
        Assert.Equal(
            compiled.Paragraphs.Select(paragraph => Html.TextOf(first.GetElementById(Dataset.Explorer.Pages.PageIds.Of(paragraph))!)),
            read.Paragraphs.Select(paragraph => Html.TextOf(second.GetElementById(Dataset.Explorer.Pages.PageIds.Of(paragraph))!)));
    }
}
