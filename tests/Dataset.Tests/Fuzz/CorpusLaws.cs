using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Image;
using Xunit;

namespace Dataset.Tests.Fuzz;

/// <summary>Invariants of every corpus: its lookups agree with its parts.</summary>
internal static class CorpusLaws
{
    public static void Check(Corpus corpus)
    {
        Assert.Equal(corpus.Articles.Select(x => x.Key).Order(StringComparer.Ordinal), corpus.Articles.Keys);
        Assert.Equal(corpus.Articles.Count, corpus.Articles.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(corpus.Articles, article => Assert.Same(article, corpus.Articles[article.Key]));
        AssertNames(corpus.People);
        AssertNames(corpus.Organizations);
        AssertNames(corpus.Places);
        AssertNames(corpus.Events);
        Assert.All(corpus.Claims, claim => Assert.Same(claim, corpus.Claims[claim.Id]));
        Assert.All(corpus.Entities, entity => AssertEntity(corpus, entity));
        Assert.All(corpus.Claims, AssertClaim);
        Assert.All(corpus.Articles, AssertArticle);
        AssertTables(corpus);
        AssertGroups(corpus.ArticlesByAuthor, corpus.Articles, article => article.Authors);
        AssertGroups(corpus.ArticlesByTag, corpus.Articles, article => article.Tags);
        AssertGroups(corpus.ArticlesByPublished, corpus.Articles, article => article.Published is { } day ? [day] : Array.Empty<DateOnly>());
    }

    private static void AssertNames<T>(EntityList<T> entities)
        where T : Entity
    {
        Assert.Equal(entities.Count, entities.Select(x => x.Id).Distinct().Count());
        foreach (var entity in entities)
        {
            // A name that several entities share finds none of them, unless it is the full name of exactly one.
            Assert.True(!entities.TryGetValue(entity.Name, out var found) || found == entity || Sharing(entities, entity.Name) > 1, entity.Name);
            Assert.True(found is not null || Sharing(entities, entity.Name) > 1, entity.Name);
        }
    }

    // Names are compared in folded form, so "A b" and "A-B" are the same name.
    private static int Sharing<T>(EntityList<T> entities, string name)
        where T : Entity
    {
        var folded = NameFolding.Fold(name);
        return entities.Count(x => x.Aliases.Prepend(x.Name).Any(alias => NameFolding.Fold(alias) == folded));
    }

    private static void AssertEntity(Corpus corpus, Entity entity)
    {
        Assert.Equal(corpus.Mentions.Where(x => x.Entity == entity), entity.Mentions);
        Assert.Equal(corpus.Quotes.Where(x => x.Speaker == entity), entity.Quotes);
        Assert.Equal(corpus.Articles.Where(x => x.Entities.Contains(entity)), entity.Articles);
        Assert.Equal(entity.Articles, entity.Mentions.Select(x => x.Article).Concat(entity.Quotes.Select(x => x.Article)).Distinct().OrderBy(x => x.Index));
        Assert.Equal(entity.Articles, corpus.ArticlesByEntity[entity]);
        Assert.Equal(entity.Mentions, corpus.MentionsByEntity[entity]);
        Assert.Equal(entity.Quotes, corpus.QuotesBySpeaker[entity]);
        Assert.Equal(corpus.Utterances.Where(x => x.Speaker == entity), entity.Utterances);
        Assert.Equal(entity.Utterances, corpus.UtterancesBySpeaker[entity]);
    }

    private static void AssertTables(Corpus corpus)
    {
        Assert.Equal(
            corpus.Dates.Where(x => x.Range is not null).GroupBy(x => x.Range).OrderBy(x => x.Key?.From).ThenBy(x => x.Key?.To).SelectMany(x => x),
            corpus.Timeline.SelectMany(x => x.Mentions));
        Assert.Equal(corpus.Claims.Select(x => x.Articles), corpus.Coverage.Rows.Select(x => x.Where(cell => (cell.Coverage & Coverage.Asserts) != 0)
            .Select(cell => cell.Article)));
        Assert.Equal(corpus.Claims.Select(x => x.Disputes.SelectMany(other => other.Articles).Distinct().OrderBy(a => a.Index)),
            corpus.Coverage.Rows.Select(x => x.Where(cell => (cell.Coverage & Coverage.Disputes) != 0).Select(cell => cell.Article)));
    }

    private static void AssertArticle(Article article)
    {
        Assert.Equal(article.Entities, article.Entities.Distinct());
        Assert.Equal(article.Entities.OfType<Person>(), article.People);
        Assert.Equal(article.Sentences, article.Paragraphs.SelectMany(x => x.Sentences));
        Assert.Equal(article.Quotes, article.Paragraphs.SelectMany(x => x.Quotes));
        Assert.Equal(article.Text, string.Concat(article.Blocks.Select(x => x.Text)));
        Assert.All(article.Sentences, x => Assert.Equal(article.Quotes.Where(quote => quote.Span.Overlaps(x.Span)), x.Quotes));
        Assert.Equal(article.Mentions.Where(x => x.Sentence is not null), article.Sentences.SelectMany(x => x.Mentions));
        Assert.Equal(article.Dates.Where(x => x.Sentence is not null), article.Sentences.SelectMany(x => x.Dates));
    }

    private static void AssertClaim(Claim claim)
    {
        Assert.All(claim.Disputes, x => Assert.Contains(claim, x.Disputes));
        Assert.Equal(claim.Evidence.Select(x => x.Article).Distinct().OrderBy(x => x.Index), claim.Articles);
        Assert.All(claim.Evidence, x => Assert.Contains(claim, x.Article.Claims));
        Assert.All(claim.Evidence, x => Assert.True(x.Sentence is null || x.Sentence.Span.Contains(x.Span)));
    }

    private static void AssertGroups<T>(ILookup<T, Article> groups, IEnumerable<Article> articles, Func<Article, IEnumerable<T>> keysOf)
        where T : IComparable<T>
    {
        var expected = articles.SelectMany(article => keysOf(article).Distinct(), (article, key) => (key, article)).ToLookup(x => x.key, x => x.article);
        Assert.Equal(expected.Count, groups.Count);
        Assert.All(groups, group => Assert.Equal(expected[group.Key], group));
        Assert.All(expected, group => Assert.Equal(group, groups[group.Key]));
    }
}
