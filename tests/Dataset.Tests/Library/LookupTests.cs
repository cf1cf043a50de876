using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that the compiled lookups return the same groups as LINQ queries.</summary>
public class LookupTests
{
    public static TheoryData<string> Corpora => Samples.Names;

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Articles_by_entity(string name)
    {
        var corpus = Samples.All[name];
        AssertSame(Group(corpus.Entities, e => corpus.Articles.Where(a => a.Entities.Contains(e))), corpus.ArticlesByEntity);
        Assert.All(corpus.Entities, e => Assert.Equal(corpus.Articles.Where(a => a.Entities.Contains(e)), e.Articles));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Mentions_by_entity(string name)
    {
        var corpus = Samples.All[name];
        AssertSame(Group(corpus.Entities, e => corpus.Mentions.Where(m => m.Entity == e)), corpus.MentionsByEntity);
        Assert.All(corpus.Entities, e => Assert.Equal(corpus.Mentions.Where(m => m.Entity == e), e.Mentions));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Quotations_by_speaker(string name)
    {
        var corpus = Samples.All[name];
        AssertSame(Group(corpus.Entities, e => corpus.Quotes.Where(q => q.Speaker == e)), corpus.QuotesBySpeaker);
        Assert.All(corpus.Entities, e => Assert.Equal(corpus.Quotes.Where(q => q.Speaker == e), e.Quotes));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Utterances_by_speaker(string name)
    {
        var corpus = Samples.All[name];
        AssertSame(Group(corpus.Entities, e => corpus.Utterances.Where(u => u.Speaker == e)), corpus.UtterancesBySpeaker);
        Assert.All(corpus.Entities, e => Assert.Equal(corpus.Utterances.Where(u => u.Speaker == e), e.Utterances));
        Assert.All(corpus.Entities, e => Assert.Equal(e.Utterances, corpus.Articles.SelectMany(e.UtterancesIn)));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Articles_by_author_tag_and_day(string name)
    {
        var articles = Samples.All[name].Articles;
        var authors = articles.SelectMany(a => a.Authors).Distinct().Order(StringComparer.Ordinal).ToArray();
        AssertSame(Group(authors, author => articles.Where(a => a.Authors.Contains(author))), Samples.All[name].ArticlesByAuthor);
        var tags = articles.SelectMany(a => a.Tags).Distinct().Order(StringComparer.Ordinal).ToArray();
        AssertSame(Group(tags, tag => articles.Where(a => a.Tags.Contains(tag))), Samples.All[name].ArticlesByTag);
        var days = articles.Select(a => a.Published).OfType<DateOnly>().Distinct().Order().ToArray();
        AssertSame(Group(days, day => articles.Where(a => a.Published == day)), Samples.All[name].ArticlesByPublished);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Lists_over_all_articles_concatenate_the_lists_of_the_articles(string name)
    {
        var corpus = Samples.All[name];
        AssertSame(corpus.Articles.SelectMany(a => a.Paragraphs), corpus.Paragraphs);
        AssertSame(corpus.Articles.SelectMany(a => a.Sentences), corpus.Sentences);
        AssertSame(corpus.Articles.SelectMany(a => a.Quotes), corpus.Quotes);
        AssertSame(corpus.Articles.SelectMany(a => a.Mentions), corpus.Mentions);
        AssertSame(corpus.Articles.SelectMany(a => a.Dates), corpus.Dates);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Claims_and_their_articles_reference_each_other(string name)
    {
        var corpus = Samples.All[name];
        Assert.All(corpus.Claims, c => Assert.Equal(corpus.Articles.Where(a => c.Evidence.Any(e => e.Article == a)), c.Articles));
        Assert.All(corpus.Articles, a => Assert.Equal(corpus.Claims.Where(c => c.Articles.Contains(a)), a.Claims));
        Assert.All(corpus.Claims, c => Assert.All(c.Disputes, other => Assert.Contains(c, other.Disputes)));
    }

    [Fact]
    public void The_first_result_of_a_group_reads_no_other_article()
    {
        var corpus = Samples.CreateFerry();
        var okafor = corpus.People["Okafor"];
        Assert.Equal("ferry/opening", corpus.QuotesBySpeaker[okafor].First().Article.Key);
        Assert.Equal("ferry/opening", okafor.Mentions[0].Article.Key);
        Assert.True(okafor.Mentions.Count > 2);
    }

    [Fact]
    public void An_author_is_found_regardless_of_the_spacing_in_the_byline()
    {
        var corpus = Corpus.Create("Spaced",
            [new("a", "Council votes on parks\n\nBy Mara  Quill and Tom\tVane\n\nThe council voted on Monday. It took an hour.")]);
        Assert.Equal(["Mara Quill", "Tom Vane"], corpus.Articles[0].Authors);
        Assert.Equal(corpus.Articles, corpus.ArticlesByAuthor["Tom Vane"]);
    }

    [Fact]
    public void An_unknown_key_has_an_empty_group()
    {
        var corpus = Samples.Ferry;
        var stranger = Samples.CreateFerry().People[0];
        Assert.Empty(corpus.ArticlesByEntity[stranger]);
        Assert.False(corpus.ArticlesByEntity.Contains(stranger));
        Assert.Empty(corpus.QuotesBySpeaker[null!]);
        Assert.Empty(corpus.UtterancesBySpeaker[stranger]);
        Assert.Throws<ArgumentException>(() => stranger.UtterancesIn(corpus.Articles[0]));
        Assert.Empty(corpus.ArticlesByAuthor["nobody"]);
        Assert.Empty(corpus.ArticlesByTag[null!]);
        Assert.Empty(corpus.ArticlesByPublished[DateOnly.MaxValue]);
        Assert.Empty(corpus.MentionsByEntity[corpus.People["Nora Unseen"]]);
        Assert.False(corpus.MentionsByEntity.Contains(corpus.People["Nora Unseen"]));
    }

    private static IEnumerable<(TKey Key, T[] Items)> Group<TKey, T>(IEnumerable<TKey> keys, Func<TKey, IEnumerable<T>> items) =>
        keys.Select(key => (key, items(key).ToArray())).Where(group => group.Item2.Length > 0);

    private static void AssertSame<TKey, T>(IEnumerable<(TKey Key, T[] Items)> expected, ILookup<TKey, T> lookup)
    {
        var groups = expected.ToArray();
        Assert.Equal(groups.Length, lookup.Count);
        Assert.Equal(groups.Select(g => g.Key), lookup.Select(g => g.Key));
        Assert.All(groups.Zip(lookup), pair => Assert.Equal(pair.First.Items, pair.Second));
        Assert.All(groups, group =>
        {
            Assert.True(lookup.Contains(group.Key));
            Assert.Equal(group.Items, lookup[group.Key]);
            Assert.Equal(group.Items[0], lookup[group.Key].First());
            Assert.Equal(group.Items[^1], lookup[group.Key].Last());
            Assert.Equal(group.Items.Length, lookup[group.Key].Count());
        });
    }

    private static void AssertSame<T>(IEnumerable<T> expected, IReadOnlyList<T> list)
    {
        var items = expected.ToArray();
        Assert.Equal(items.Length, list.Count);
        Assert.Equal(items, list);
        Assert.Equal(items, Enumerable.Range(0, list.Count).Select(i => list[i]));
        Assert.Equal(items.Reverse(), list.Reverse());
    }
}
