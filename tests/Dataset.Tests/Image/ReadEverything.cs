using System;
using Dataset.Image;

namespace Dataset.Tests.Image;

/// <summary>Reads everything in a segment.</summary>
internal static class ReadEverything
{
    public static void OfReading(byte[] segment)
    {
        var reader = new ReadingSegmentReader(segment);
        reader.ReadReading();
        reader.ReadMetadata();
    }

    public static void OfLinks(byte[] segment)
    {
        var reader = new LinksSegmentReader(segment);
        for (var i = 0; i < reader.EntityCount; i++)
        {
            reader.GetEntity(i);
        }

        reader.ReadMentions(200, 5);
        reader.ReadSpeakers(3);
        reader.ReadDeclared(3);
    }

    public static void OfCorpus(byte[] segment)
    {
        var reader = new CorpusSegmentReader(segment);
        reader.ReadHead();
        ReadArticles(reader);
        ReadEntities(reader);
        ReadClaims(reader);
        ReadGroups(reader);
    }

    private static void ReadArticles(CorpusSegmentReader reader)
    {
        for (var i = 0; i < reader.ArticleCount; i++)
        {
            reader.FindArticle(reader.GetKey(i));
            reader.GetSourcePath(i);
            reader.GetMemberName(i);
            reader.GetArticleEvidence(i);
        }

        foreach (var item in Enum.GetValues<CorpusItem>())
        {
            var count = Math.Min(reader.GetItemCount(item), 100);
            for (var i = 0; i < count; i++)
            {
                reader.FindArticle(item, i);
            }
        }
    }

    private static void ReadEntities(CorpusSegmentReader reader)
    {
        for (var i = 0; i < reader.EntityCount; i++)
        {
            reader.FindEntity(reader.GetEntityId(i));
            reader.GetEntityDescription(i);
            var candidates = reader.FindEntities(reader.GetEntityKind(i), reader.GetEntityName(i));
            for (var j = 0; j < candidates.Length; j++)
            {
                _ = candidates[j];
            }

            reader.GetEntityAliases(i);
            reader.GetEntitySharedAliases(i);
            reader.GetEntityMentionCount(i);
            reader.GetEntityQuoteCount(i);
            reader.GetEntityUtteranceCount(i);
            var articles = reader.GetEntityArticles(i);
            for (var j = 0; j < articles.Count; j++)
            {
                _ = articles.GetArticle(j) + articles.GetMentionCount(j) + articles.GetQuoteCount(j);
            }
        }
    }

    private static void ReadClaims(CorpusSegmentReader reader)
    {
        for (var i = 0; i < reader.ClaimCount; i++)
        {
            reader.FindClaim(reader.GetClaimId(i));
            reader.GetClaimStatement(i);
            reader.GetClaimDisputes(i);
            for (var j = 0; j < reader.ArticleCount; j++)
            {
                _ = reader.HasEvidence(j, i) | reader.HasContrary(j, i);
            }

            var (start, end) = reader.GetClaimEvidence(i);
            for (var j = start; j < end; j++)
            {
                reader.GetEvidence(j);
            }
        }
    }

    private static void ReadGroups(CorpusSegmentReader reader)
    {
        for (var i = 0; i < reader.AuthorCount; i++)
        {
            reader.FindAuthor(reader.GetAuthor(i));
            reader.GetAuthorArticles(i);
        }

        for (var i = 0; i < reader.TagCount; i++)
        {
            reader.FindTag(reader.GetTag(i));
            reader.GetTagArticles(i);
        }

        for (var i = 0; i < reader.PublishedDayCount; i++)
        {
            reader.FindPublishedDay(reader.GetPublishedDay(i));
            reader.GetPublishedArticles(i);
        }

        ReadTimeline(reader);
    }

    private static void ReadTimeline(CorpusSegmentReader reader)
    {
        if (!reader.HasTimeline)
        {
            return;
        }

        var timeline = reader.GetTimeline();
        for (var i = 0; i < timeline.Count; i++)
        {
            timeline.CountUntil(timeline.GetRange(i).From);
            for (var j = timeline.GetArticles(i).Length - 1; j >= 0; j--)
            {
                timeline.GetMentionCount(i, j);
            }
        }
    }
}
