using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Search;

public class TermTests
{
    private static readonly Corpus News = Corpus.Create("News",
    [
        new("a", "Kim's plan and Kim's map. The Korea-Japan plan."),
        new("b", "The plan failed."),
    ]);

    [Fact]
    public void Terms_have_counts_by_corpus_and_article()
    {
        Assert.Equal((3, 2), (News.Terms["plan"].Count, News.Terms["plan"].ArticleCount));
        Assert.Equal((2, 1), (News.Terms["KIM"].Count, News.Terms["Kim"].ArticleCount));
        Assert.Equal(2, News.Terms["kim\u2019s"].Count);
        Assert.Equal(1, News.Terms["japan"].Count);
        Assert.Equal(1, News.Terms["korea-japan"].Count);
    }

    [Theory]
    [InlineData("u.k.", 2)]
    [InlineData("U.K.’s", 1)]
    [InlineData("inc", 2)]
    [InlineData("ph.d", 2)]
    [InlineData("ph.d.", 0)]
    public void An_abbreviation_is_also_found_by_its_possessive(string term, int count)
    {
        var news = Corpus.Create("News", [new("a", "The U.K. and the U.K.'s plan. Norvane Inc. and Norvane Inc.'s plan. Her Ph.D. and her Ph.D.'s worth.")]);
        Assert.Equal(count, news.Terms.TryGetValue(term, out var found) ? found.Count : 0);
    }

    [Fact]
    public void A_capital_I_with_a_dot_is_found_without_its_dot()
    {
        var news = Corpus.Create("News", [new("a", "The ferry to \u0130stanbul sails.")]);
        Assert.Equal(1, news.Terms["istanbul"].Count);
        Assert.Contains("istanbul", news.Terms.Of(news.Articles["a"]).Select(term => term.Term.Text));
        Assert.Single(news.Search("Istanbul"));
    }

    [Fact]
    public void Terms_are_in_code_point_order()
    {
        var texts = News.Terms.Select(t => t.Text).ToList();
        Assert.Equal(texts.Order(System.StringComparer.Ordinal), texts);
        Assert.Equal(texts.Distinct(), texts);
        Assert.Equal(Enumerable.Range(0, News.Terms.Count), News.Terms.Select(t => t.Index));
    }

    [Fact]
    public void Terms_that_begin_with_a_prefix_are_a_range() =>
        Assert.Equal(["korea", "korea-japan"], News.Terms.StartingWith("Kor").Select(t => t.Text));

    [Fact]
    public void Every_term_is_found_by_its_text() =>
        Assert.All(News.Terms, t => Assert.Equal(t, News.Terms[t.Text]));

    [Fact]
    public void A_term_has_its_articles() => Assert.Equal(["a", "b"], News.Terms["plan"].Articles.Select(a => a.Key));

    [Fact]
    public void The_articles_of_a_term_agree_with_the_terms_of_the_articles()
    {
        Assert.All(News.Terms, t => Assert.Equal(News.Articles.SelectMany(a => News.Terms.Of(a)).Where(x => x.Term == t), News.Terms.Of(t)));
        Assert.Throws<ArgumentException>(() => News.Terms.Of(Corpus.Create("Other", [new("a", "A plan.")]).Terms["plan"]));
    }

    [Fact]
    public void The_message_for_an_unknown_term_suggests_the_nearest()
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => News.Terms["plann"]);
        Assert.Contains("'plan'", thrown.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_terms_of_an_article_are_ordered_by_weight()
    {
        var terms = News.Terms.Of(News.Articles["a"]);
        Assert.Equal(0, terms.Single(t => t.Term.Text == "plan").TfIdf);
        Assert.Equal(terms.OrderByDescending(t => t.TfIdf).Select(t => t.TfIdf), terms.Select(t => t.TfIdf));
        Assert.Equal(2, terms.Single(t => t.Term.Text == "kim").Count);
    }

    [Fact]
    public void Many_terms_fill_many_blocks_and_partitions()
    {
        var words = Enumerable.Range(0, 60_000).Select(i => $"w{i * 7919 % 1_000_003:x}").ToList();
        var corpus = Corpus.Create("Many", [new("a", $"They said {string.Join(' ', words)} on Monday."), new("b", "They said w1 and wzz on Monday.")]);
        Assert.Equal(words.Concat(["they", "said", "on", "monday", "and", "w1", "wzz"]).Distinct().Count(), corpus.Terms.Count);
        Assert.All(words.Where((_, i) => i % 97 == 0), w => Assert.True(corpus.Terms.Contains(w)));
        Assert.Equal(corpus.Terms.Count, corpus.Terms.Select(t => t.Text).Distinct().Count());
        Assert.False(corpus.Terms.Contains("w"));
    }
}
