using System;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Search;

public class ConcordanceTests
{
    private static readonly Corpus News = Corpus.Create("News",
    [
        new("a", """
            The people of the valley say that on Monday the river rose
            again after a night of rain. Nobody on the other bank saw the
            river before the morning, when it had fallen.

            Rivers rise in spring.
            """),
        new("b", "The mayor said that a river \U0001F600\U0001F600 ran dry."),
    ]);

    [Fact]
    public void Lines_are_in_the_order_of_articles_and_text() =>
        Assert.Equal(
            [" Monday the [river] rose again ", "ank saw the [river] before the ", "said that a [river] \U0001F600\U0001F600 ran dr"],
            News.Concordance("river", 12).Select(line => line.ToString()));

    [Fact]
    public void A_prefix_finds_every_word_that_begins_with_it() =>
        Assert.Equal(["river", "river", "Rivers", "river"], News.Concordance("riv*").Select(line => line.Keyword));

    [Fact]
    public void A_phrase_across_a_line_end_is_one_line()
    {
        var line = Assert.Single(News.Concordance("\"rose again\""));
        Assert.Equal("rose again", line.Keyword);
        Assert.Equal("rose\nagain", line.Article[line.Span]);
        Assert.Equal(line.Article.Sentences[0], line.Sentence);
    }

    [Fact]
    public void Context_stays_in_its_paragraph()
    {
        var line = News.Concordance("spring", 1000).Single();
        Assert.Equal("Rivers rise in ", line.Left);
        Assert.Equal(".", line.Right);
    }

    [Fact]
    public void Truncation_never_splits_a_surrogate_pair()
    {
        var line = News.Concordance("river", 2).Last();
        Assert.Equal(" ", line.Right);
        Assert.Equal(" \U0001F600", News.Concordance("river", 3).Last().Right);
    }

    [Fact]
    public void A_width_of_zero_shows_only_the_keyword() =>
        Assert.Equal("[river]", News.Concordance("river", 0).First().ToString());

    [Fact]
    public void A_phrase_without_a_word_is_refused() => Assert.Throws<ArgumentException>(() => News.Concordance("?!"));

    [Fact]
    public void Lines_of_many_articles_are_in_the_order_of_the_articles()
    {
        // More than the first batch of lookups.
        var many = Corpus.Create(
            "Many", Enumerable.Range(0, 90).Select(i => new ArticleSource($"{i:00}", $"The stormy harbour opened. A storm-free day {i} came.")));
        var lines = many.Concordance("storm*").ToList();
        Assert.Equal(Enumerable.Range(0, 90).SelectMany(i => new[] { (i, "stormy"), (i, "storm-free") }), lines.Select(x => (x.Article.Index, x.Keyword)));
        Assert.Equal(Enumerable.Range(0, 90), many.Concordance("\"harbour opened\"").Select(line => line.Article.Index));
    }
}
