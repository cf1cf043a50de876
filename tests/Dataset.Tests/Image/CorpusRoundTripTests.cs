using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Tests.Fuzzing;
using Xunit;

namespace Dataset.Tests.Image;

/// <summary>Verifies that everything a corpus declares and counts is read back from its segment, and that every lookup agrees with a scan.</summary>
public class CorpusRoundTripTests
{
    [Fact]
    public void Articles_are_read_back() => ForAll(content =>
    {
        var reader = new CorpusSegmentReader(CorpusSegment.Write(content));
        Assert.Equal(new(content.Name, content.Description, content.Language, content.ReferenceDay, content.TermIndex), reader.ReadHead());
        Assert.Equal(content.Articles.Count, reader.ArticleCount);
        for (var i = 0; i < content.Articles.Count; i++)
        {
            var article = content.Articles[i];
            Assert.Equal((article.Key, article.SourcePath, article.MemberName), (reader.GetKey(i), reader.GetSourcePath(i), reader.GetMemberName(i)));
            Assert.Equal(i, reader.FindArticle(article.Key));
            Assert.Equal(article.SentenceCount, reader.GetItemStart(CorpusItem.Sentence, i + 1) - reader.GetItemStart(CorpusItem.Sentence, i));
            Assert.Equal(article.DateCount, reader.GetItemStart(CorpusItem.Date, i + 1) - reader.GetItemStart(CorpusItem.Date, i));
            Assert.Equal(article.UtteranceCount, reader.GetItemStart(CorpusItem.Utterance, i + 1) - reader.GetItemStart(CorpusItem.Utterance, i));
            Assert.Equal(Numbers(content.Evidence, e => e.Article == i), reader.GetArticleEvidence(i));
        }
    });

    [Fact]
    public void An_index_into_all_items_finds_the_article_that_a_scan_finds() => ForAll(content =>
    {
        var reader = new CorpusSegmentReader(CorpusSegment.Write(content));
        var owners = content.Articles.SelectMany((article, i) => Enumerable.Repeat(i, article.MentionCount)).ToArray();
        Assert.Equal(owners.Length, reader.GetItemCount(CorpusItem.Mention));
        for (var i = 0; i < owners.Length; i++)
        {
            Assert.Equal(owners[i], reader.FindArticle(CorpusItem.Mention, i));
        }
    });

    [Fact]
    public void Entities_are_read_back_and_found_by_all_their_names() => ForAll(content =>
    {
        var segment = CorpusSegment.Write(content);
        var reader = new CorpusSegmentReader(segment);
        var index = reader.GetEntityNameIndex();
        for (var i = 0; i < content.Entities.Count; i++)
        {
            var entity = content.Entities[i];
            Assert.Equal((entity.Kind, entity.Id, entity.Name), (reader.GetEntityKind(i), reader.GetEntityId(i), reader.GetEntityName(i)));
            Assert.Equal(string.IsNullOrEmpty(entity.Description) ? null : entity.Description, reader.GetEntityDescription(i));
            Assert.Equal(entity.Aliases, reader.GetEntityAliases(i));
            Assert.Equal(entity.SharedAliases, reader.GetEntitySharedAliases(i));
            Assert.Equal((i, i), (reader.FindEntity(entity.Id), reader.FindEntity(EntityHash.Compute(entity.Id))));
            foreach (var name in (string[])[entity.Name, .. entity.Aliases, .. entity.SharedAliases])
            {
                var expected = Bearers(content, entity.Kind, name);
                Assert.Equal(expected, reader.FindEntities(entity.Kind, name));
                Assert.Equal(
                    expected.Length == 1 ? expected[0] : expected.Length == 0 ? EntityNameIndex.None : EntityNameIndex.Ambiguous,
                    index.Find(segment, entity.Kind, name));
            }
        }
    });

    [Fact]
    public void The_articles_of_an_entity_are_read_back_with_their_counts() => ForAll(content =>
    {
        var reader = new CorpusSegmentReader(CorpusSegment.Write(content));
        for (var i = 0; i < content.Entities.Count; i++)
        {
            var expected = content.Articles.SelectMany((article, number) =>
                article.Entities.Where(count => count.Entity == i).Select(count => (number, count.Mentions, count.Quotes))).ToArray();
            Assert.Equal(
                content.Articles.SelectMany(article => article.Entities).Where(count => count.Entity == i).Sum(count => count.Utterances),
                reader.GetEntityUtteranceCount(i));
            var list = reader.GetEntityArticles(i);
            var actual = new List<(int, int, int)>();
            for (var j = 0; j < list.Count; j++)
            {
                actual.Add((list.GetArticle(j), list.GetMentionCount(j), list.GetQuoteCount(j)));
            }

            Assert.Equal(expected, actual);
            Assert.Equal((expected.Sum(count => count.Mentions), expected.Sum(count => count.Quotes)),
                (reader.GetEntityMentionCount(i), reader.GetEntityQuoteCount(i)));
        }
    });

    [Fact]
    public void Claims_and_their_evidence_are_read_back() => ForAll(content =>
    {
        var reader = new CorpusSegmentReader(CorpusSegment.Write(content));
        for (var i = 0; i < content.Claims.Count; i++)
        {
            var claim = content.Claims[i];
            Assert.Equal((claim.Id, claim.Statement, i), (reader.GetClaimId(i), reader.GetClaimStatement(i), reader.FindClaim(claim.Id)));
            Assert.Equal(claim.Disputes, reader.GetClaimDisputes(i));
            var (start, end) = reader.GetClaimEvidence(i);
            Assert.Equal(Numbers(content.Evidence, e => e.Claim == i), Enumerable.Range(start, end - start));
        }

        for (var i = 0; i < content.Evidence.Count; i++)
        {
            Assert.Equal(content.Evidence[i], reader.GetEvidence(i));
        }
    });

    [Fact]
    public void Authors_tags_and_days_list_their_articles() => ForAll(content =>
    {
        var reader = new CorpusSegmentReader(CorpusSegment.Write(content));
        var authors = content.Articles.SelectMany(article => article.Authors).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(authors.Length, reader.AuthorCount);
        for (var i = 0; i < authors.Length; i++)
        {
            Assert.Equal((authors[i], i), (reader.GetAuthor(i), reader.FindAuthor(authors[i])));
            Assert.Equal(Numbers(content.Articles, article => article.Authors.Contains(authors[i])), reader.GetAuthorArticles(i));
        }

        var days = content.Articles.Where(article => article.Published is not null).Select(article => article.Published!.Value).Distinct().Order().ToArray();
        Assert.Equal(days.Length, reader.PublishedDayCount);
        for (var i = 0; i < days.Length; i++)
        {
            Assert.Equal((days[i], i), (reader.GetPublishedDay(i), reader.FindPublishedDay(days[i])));
            Assert.Equal(Numbers(content.Articles, article => article.Published == days[i]), reader.GetPublishedArticles(i));
        }

        Assert.Equal((-1, -1, -1), (reader.FindAuthor("nobody at all"), reader.FindTag("nothing at all"), reader.FindPublishedDay(1)));
    });

    [Fact]
    public void An_article_has_evidence_of_a_claim_or_of_a_contrary_one() => ForAll(content =>
    {
        var reader = new CorpusSegmentReader(CorpusSegment.Write(content));
        for (var claim = 0; claim < content.Claims.Count; claim++)
        {
            for (var article = 0; article < content.Articles.Count; article++)
            {
                Assert.Equal(content.Evidence.Any(e => e.Claim == claim && e.Article == article), reader.HasEvidence(article, claim));
                Assert.Equal(
                    content.Evidence.Any(e => content.Claims[claim].Disputes.Contains(e.Claim) && e.Article == article), reader.HasContrary(article, claim));
            }
        }
    });

    [Fact]
    public void Ranges_of_days_are_read_back_with_their_articles_and_counts() => ForAll(content =>
    {
        var reader = new CorpusSegmentReader(CorpusSegment.Write(content));
        var timeline = reader.GetTimeline();
        var expected = content.Articles.SelectMany((article, number) => article.Ranges.Select(range => (range.From, range.To, Article: number, range.Mentions)))
            .GroupBy(range => (range.From, range.To)).OrderBy(range => range.Key).ToArray();
        Assert.Equal(expected.Length, timeline.Count);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i].Key, timeline.GetRange(i));
            Assert.Equal(expected[i].Select(range => range.Article), timeline.GetArticles(i));
            Assert.Equal(expected.Count(range => range.Key.From <= expected[i].Key.From), timeline.CountUntil(expected[i].Key.From));
            for (var j = 0; j < expected[i].Count(); j++)
            {
                Assert.Equal(expected[i].ElementAt(j).Mentions, timeline.GetMentionCount(i, j));
            }
        }
    });

    private static void ForAll(Action<CorpusContent> check) =>
        FuzzRun.ForAll(100, FuzzContent.Any, FuzzContent.Shrink, check);

    private static int[] Numbers<T>(IEnumerable<T> items, Func<T, bool> which) => [.. items.Select((item, i) => which(item) ? i : -1).Where(i => i >= 0)];

    // A full name that one entity has refers to that entity; otherwise, to all entities of the kind that have the name, folded.
    private static int[] Bearers(CorpusContent content, EntityKind kind, string name)
    {
        var folded = NameFolding.Fold(name);
        if (folded.Length == 0)
        {
            return [];
        }

        var full = Numbers(content.Entities, entity => entity.Kind == kind && NameFolding.Fold(entity.Name) == folded);
        return full.Length == 1
            ? full
            : Numbers(content.Entities, entity =>
                entity.Kind == kind && ((string[])[entity.Name, .. entity.Aliases, .. entity.SharedAliases]).Any(n => NameFolding.Fold(n) == folded));
    }
}
