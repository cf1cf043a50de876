using System.Linq;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Tests.Fuzzing;
using Xunit;

namespace Dataset.Tests.Fuzz;

/// <summary>Invariants of the links of every article, and of the segments of both.</summary>
internal static class LinksLaws
{
    public static void Check(ReadArticle article, ArticleLinks links)
    {
        var text = article.Text;
        Assert.Equal(article.Reading.Quotes.Count, links.Speakers.Count);
        Assert.All(links.Speakers, x => Assert.InRange(x, -1, links.Entities.Count - 1));
        Assert.Equal(links.Entities.Count, links.Entities.Distinct().Count());
        Assert.Equal(links.Mentions, links.Mentions.OrderBy(x => x.Span.Start).ThenByDescending(x => x.Span.Length));
        foreach (var mention in links.Mentions)
        {
            Assert.True(mention.Span.Length > 0 && mention.Span.Start >= 0 && mention.Span.End <= text.Length);
            Assert.InRange(mention.Entity, 0, links.Entities.Count - 1);
            Assert.InRange(mention.Sentence, -1, article.Reading.Sentences.Count - 1);
            Assert.True(mention.Sentence < 0 || article.SourceReading.Sentences[mention.Sentence].Span.Contains(mention.Span.Start));
        }
    }

    public static void CheckSegments(ReadArticle article, ArticleLinks links)
    {
        var segment = ReadingSegment.Write(article);
        var reading = new ReadingSegmentReader(segment);
        Assert.Equal(article.SourceReading with { Running = article.Text }, reading.ReadReading());
        Assert.Equal(WithoutSurrogates(article.Metadata), reading.ReadMetadata());
        Assert.Equal(segment, System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(segment)));

        segment = LinksSegment.Write(links);
        var reader = new LinksSegmentReader(segment);
        Assert.Equal(links.Entities.Count, reader.EntityCount);
        for (var i = 0; i < links.Entities.Count; i++)
        {
            Assert.Equal(EntityHash.Compute(links.Entities[i]), reader.GetEntity(i));
        }

        Assert.Equal(links.Mentions, new(reader.ReadMentions(article.Text.Length, article.Reading.Sentences.Count)));
        Assert.Equal(links.Speakers, new(reader.ReadSpeakers(article.Reading.Quotes.Count)));
        Assert.All(segment, x => Assert.InRange(x, 0, 0x7F));
    }

    // Text from a declaration can contain unpaired surrogates; text from a file no longer does.
    private static ArticleMetadata WithoutSurrogates(ArticleMetadata metadata) => metadata with
    {
        Publisher = metadata.Publisher is { } publisher ? PlainNormalizer.WithoutSurrogates(publisher) : null,
        Url = metadata.Url is { } url ? PlainNormalizer.WithoutSurrogates(url) : null,
    };
}
