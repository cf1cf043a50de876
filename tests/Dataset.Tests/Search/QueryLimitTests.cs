using System;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Search;

/// <summary>Tests queries that no reader would type: they are answered or refused, and never scan all texts again and again.</summary>
public class QueryLimitTests
{
    private static readonly Corpus News = Corpus.Create("News",
    [
        new("a", "The old bridge opened on Monday. Crowds came to cheer."),
        new("b", "The ferry stopped on Monday. Crews blamed the storm."),
    ]);

    [Fact]
    public void Repeated_items_count_once()
    {
        Assert.Equal(News.Search("monday"), News.Search("monday Monday MONDAY"), (x, y) => x.Article == y.Article && x.Score == y.Score);
        Assert.Equal(News.Search("\"on monday\" c*"), News.Search("c* \"on Monday\" c* \"on monday\""), (x, y) => x.Article == y.Article);
        Assert.Equal(["a"], News.Search("monday -storm -storm -storm").Select(hit => hit.Article.Key));
    }

    [Fact]
    public void An_item_repeated_a_thousand_times_is_one_item() =>
        Assert.Equal(2, News.Search(string.Concat(Enumerable.Repeat("c* ", 1000))).Count);

    [Fact]
    public void The_length_of_a_query_is_limited()
    {
        Assert.Empty(News.Search(new string('x', 4000)));
        var thrown = Assert.Throws<ArgumentException>(() => News.Search(new string('x', 4001)));
        Assert.StartsWith("Position 4000: a query can have at most 4000 characters", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => News.Concordance(new string('x', 4001)));
    }

    [Fact]
    public void The_number_of_different_items_in_a_query_is_limited()
    {
        var words = Enumerable.Range(0, 17).Select(i => $"w{i}").ToList();
        Assert.Empty(News.Search(string.Join(' ', words.Take(16))));
        var thrown = Assert.Throws<ArgumentException>(() => News.Search(string.Join(' ', words)));
        Assert.StartsWith("Position 54: a query can have at most 16 different words and phrases", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("query", thrown.ParamName);
    }

    [Fact]
    public void The_number_of_words_in_a_phrase_is_limited()
    {
        Assert.Empty(News.Search($"\"{string.Join(' ', Enumerable.Repeat("the", 64))}\""));
        var thrown = Assert.Throws<ArgumentException>(() => News.Concordance(string.Join(' ', Enumerable.Repeat("the", 65))));
        Assert.StartsWith("Position 256: a phrase can have at most 64 words", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("phrase", thrown.ParamName);
    }
}
