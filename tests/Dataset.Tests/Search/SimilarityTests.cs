using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Search;

public class SimilarityTests
{
    private static readonly Corpus News = Corpus.Create("News",
    [
        new("a", "The council approved a new harbour bridge on Tuesday. Fishermen protested.\n\n\"The harbour bridge will bring work to our town,\" said Ada " +
            "Brown."),
        new("b", "On Tuesday the council approved the harbour bridge. Ships wait.\n\n\"This harbour bridge will bring jobs and work to our town,\" said Ada " +
            "Brown."),
        new("c", "Rain fell on the vineyards. Growers were glad."),
        new("d", ""),
    ]);

    [Fact]
    public void Similarity_is_one_for_the_article_itself_and_symmetric()
    {
        foreach (var x in News.Articles)
        {
            Assert.Equal(1, News.Similarity(x, x));
            foreach (var y in News.Articles)
            {
                Assert.Equal(News.Similarity(x, y), News.Similarity(y, x), 1e-12);
                Assert.InRange(News.Similarity(x, y), 0, 1);
            }
        }
    }

    [Fact]
    public void Similarity_is_the_cosine_of_the_term_weights()
    {
        Article x = News.Articles["a"], y = News.Articles["b"];
        var weightsX = News.Terms.Of(x).ToDictionary(t => t.Term.Text, t => t.TfIdf);
        var weightsY = News.Terms.Of(y).ToDictionary(t => t.Term.Text, t => t.TfIdf);
        var dot = weightsX.Sum(t => t.Value * weightsY.GetValueOrDefault(t.Key));
        var expected = dot / Math.Sqrt(weightsX.Values.Sum(w => w * w)) / Math.Sqrt(weightsY.Values.Sum(w => w * w));
        Assert.Equal(expected, News.Similarity(x, y), 1e-9);
    }

    [Fact]
    public void The_nearest_articles_agree_with_the_similarities()
    {
        var nearest = News.Nearest(News.Articles["a"], 3);
        Assert.Equal(["b", "c", "d"], nearest.Select(n => n.Article.Key));
        Assert.All(nearest, n => Assert.Equal(News.Similarity(News.Articles["a"], n.Article), n.Score, 1e-9));
    }

    [Fact]
    public void Similar_sentences_are_paired()
    {
        var pair = News.SimilarSentences(0.5).First();
        Assert.Equal("a", pair.First.Article.Key);
        Assert.Equal("b", pair.Second.Article.Key);
        Assert.Contains("council", pair.First.Text, StringComparison.Ordinal);
        Assert.Contains("council", pair.Second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Similar_quotations_are_paired() => Assert.Single(News.SimilarQuotes(0.1));

    [Fact]
    public void The_filter_loses_no_pair()
    {
        var sentences = News.Sentences;
        var all = News.SimilarSentences(1e-6).ToList();
        foreach (var minimum in new[] { 0.05, 0.2, 0.5, 0.8 })
        {
            Assert.Equal(
                all.Where(p => p.Score >= minimum).Select(p => (p.First, p.Second)),
                News.SimilarSentences(minimum).Select(p => (p.First, p.Second)));
        }

        Assert.All(all, p => Assert.NotEqual(p.First.Article, p.Second.Article));
    }

    [Fact]
    public void An_article_of_another_corpus_is_refused()
    {
        var other = Corpus.Create("Other", [new("a", "Text.")]).Articles[0];
        Assert.Throws<ArgumentException>(() => News.Similarity(other, News.Articles[0]));
        Assert.Throws<ArgumentException>(() => News.Nearest(other));
        Assert.Throws<ArgumentException>(() => News.Terms.Of(other));
    }
}
