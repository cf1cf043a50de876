using System;
using System.Linq;
using System.Globalization;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that an article survives conversion to text and back, as rows of tests require.</summary>
public class ParsingTests
{
    public static TheoryData<Article> Articles => [.. SeoulSummit.Articles];

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_typed_row_is_the_same_object_as_the_article_of_the_corpus(Article article) => Assert.Same(SeoulSummit.Articles[article.Key], article);

    [Fact]
    public void An_article_is_parsed_from_its_own_text()
    {
        var article = SeoulSummit.Articles[2];
        var text = article.ToString(null, CultureInfo.InvariantCulture);
        Assert.Equal($"SeoulSummit/{article.Key}", text);
        Assert.Same(article, Article.Parse(text, null));
        Assert.True(Article.TryParse(text, null, out var parsed));
        Assert.Same(article, parsed);
        Assert.Equal(text, $"{article:G}");
        Assert.Throws<FormatException>(() => article.ToString("X", null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("SeoulSummit")]
    [InlineData("SeoulSummit/")]
    [InlineData("SeoulSummit/no-such-key")]
    [InlineData("NoSuchCorpus/004_efefa24558c9a063")]
    public void Text_that_identifies_no_article_is_not_parsed(string? text)
    {
        Assert.False(Article.TryParse(text, null, out var article));
        Assert.Null(article);
        if (text is not null)
        {
            Assert.Throws<FormatException>(() => Article.Parse(text, null));
        }
    }

    [Fact]
    public void Articles_of_a_corpus_created_at_run_time_cannot_be_parsed() =>
        Assert.False(Article.TryParse(Samples.Ferry.Articles[0].ToString(null, null), null, out _));

    [Fact]
    public void Corpora_with_the_same_name_are_distinguished_by_their_namespaces()
    {
        Article first = Docs.News.Articles[0], second = Docs.Readme.News.Articles[0];
        Assert.Equal(first.Corpus.Name, second.Corpus.Name);
        Assert.Equal($"Dataset.Tests.Docs.News/{first.Key}", $"{first:G}");
        Assert.Equal($"Dataset.Tests.Docs.Readme.News/{second.Key}", $"{second:G}");
        Assert.Same(first, Article.Parse($"{first:G}", null));
        Assert.Same(second, Article.Parse($"{second:G}", null));

        // Only one of them has an article with this key.
        var only = Docs.News.Articles.First(article => !Docs.Readme.News.Articles.Contains(article.Key) && !Docs.Typed.News.Articles.Contains(article.Key));
        Assert.Same(only, Article.Parse($"News/{only.Key}", null));
    }

    [Theory]
    [InlineData("SeoulSummit", "'SeoulSummit' does not name an article; the form is corpus/key.")]
    [InlineData("SeoulSumit/x", "'SeoulSumit/x' does not name an article: there is no compiled corpus 'SeoulSumit'; the nearest is 'SeoulSummit'.")]
    [InlineData(
        "SeoulSummit/004_efefa24558c9a064",
        "'SeoulSummit/004_efefa24558c9a064' does not name an article: the corpus 'SeoulSummit' has no article '004_efefa24558c9a064'; the nearest is " +
        "'004_efefa24558c9a063'.")]
    public void The_exception_says_why_text_cannot_be_parsed(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Article.Parse(text, null)).Message);
}
