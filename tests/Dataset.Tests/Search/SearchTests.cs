using System;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Search;

public class SearchTests
{
    private static readonly Corpus News = Corpus.Create("News",
    [
        new("bridge", "Bridge opens\n\nThe old bridge at Zürich opened on Monday. Crowds cheered the engineers.\n\nThe mayor's speech was short."),
        new("ferry", "Ferry stops\n\nThe ferry to the island stopped on Monday. Engineers blamed the storm.\n\nA North-South bridge is planned."),
        new("storm", "Storm warning\n\nA storm nears the coast. The storm may bring floods, and the storm may stay.\n\nThe mayors of both towns met at noon " +
            "to talk about it."),
        new("quiet", "Nothing happened today in the village. The cafe was open."),
    ]);

    private static string[] Keys(string query) => [.. News.Search(query).Select(hit => hit.Article.Key)];

    [Fact]
    public void A_word_is_found_regardless_of_case() => Assert.Equal(["bridge", "ferry"], Keys("MONDAY").Order());

    [Fact]
    public void All_words_must_match() => Assert.Equal(["ferry"], Keys("engineers storm"));

    [Fact]
    public void The_article_with_more_occurrences_of_a_word_comes_first() => Assert.Equal(["storm", "ferry"], Keys("storm"));

    [Fact]
    public void A_phrase_matches_consecutive_words()
    {
        Assert.Equal(["bridge"], Keys("\"old bridge\""));
        Assert.Empty(Keys("\"bridge old\""));
    }

    [Fact]
    public void A_phrase_does_not_cross_sentences() => Assert.Empty(Keys("\"Monday crowds\""));

    [Fact]
    public void A_phrase_may_begin_or_end_inside_a_compound()
    {
        Assert.Equal(["ferry"], Keys("\"South bridge\""));
        Assert.Equal(["ferry"], Keys("\"A North\""));
        Assert.Equal(["ferry"], Keys("\"North-South bridge\""));
        Assert.Equal(["ferry"], Keys("\"north south\""));
    }

    [Fact]
    public void A_prefix_finds_every_word_that_begins_with_it() => Assert.Equal(["bridge", "storm"], Keys("mayor*").Order());

    [Fact]
    public void The_last_word_of_a_phrase_may_be_a_prefix() => Assert.Equal(["bridge"], Keys("\"the engin*\""));

    [Fact]
    public void A_possessive_is_also_found_by_its_base_word()
    {
        Assert.Equal(["bridge"], Keys("mayor"));
        Assert.Equal(["bridge"], Keys("mayor's"));
        Assert.Equal(["bridge"], Keys("mayor\u2019s"));
    }

    [Fact]
    public void A_word_without_diacritics_finds_the_word_with_them_but_not_vice_versa()
    {
        Assert.Equal(["bridge"], Keys("zurich"));
        Assert.Equal(["bridge"], Keys("Zürich"));
        Assert.Equal(["quiet"], Keys("cafe"));
        Assert.Empty(Keys("café"));
    }

    [Fact]
    public void Excluded_items_leave_articles_out()
    {
        Assert.Equal(["storm"], Keys("storm -ferry"));
        Assert.Equal(["ferry"], Keys("bridge -\"old bridge\""));
        Assert.Equal(["quiet"], Keys("the -mon* -storm"));
    }

    [Fact]
    public void The_limit_keeps_the_best_hits() => Assert.Equal(["storm"], News.Search("storm", 1).Select(hit => hit.Article.Key));

    [Fact]
    public void The_best_sentence_has_the_rarest_items_and_its_highlights()
    {
        var hit = Assert.Single(News.Search("\"old bridge\" monday"));
        Assert.Equal("The old bridge at Zürich opened on Monday.", hit.Sentence?.Text);
        Assert.Equal(["old bridge", "Monday"], hit.Highlights.Select(span => hit.Article[span]));
    }

    [Fact]
    public void A_hit_in_a_headline_has_no_sentence()
    {
        var hit = Assert.Single(News.Search("warning"));
        Assert.Null(hit.Sentence);
        Assert.Equal(["warning"], hit.Highlights.Select(span => hit.Article[span]));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 0)]
    [InlineData("-storm", 0)]
    [InlineData("storm -", 6)]
    [InlineData("storm - ferry", 6)]
    [InlineData("a \"b c", 2)]
    [InlineData("storm !!", 6)]
    [InlineData("st*rm", 2)]
    [InlineData("*", 0)]
    [InlineData("\"\"", 1)]
    [InlineData("\"a* b\"", 2)]
    public void An_invalid_query_is_refused_with_its_position(string query, int position)
    {
        var thrown = Assert.Throws<ArgumentException>(() => News.Search(query));
        Assert.StartsWith($"Position {position}: ", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("query", thrown.ParamName);
    }

    [Fact]
    public void A_limit_below_one_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => News.Search("storm", 0));

    [Fact]
    public void An_empty_corpus_has_no_hits_and_no_terms()
    {
        var empty = Corpus.Create("Empty", []);
        Assert.Empty(empty.Search("storm"));
        Assert.Empty(empty.Terms);
        Assert.Empty(empty.Concordance("storm"));
    }
}
