using System;
using System.IO;
using System.Linq;
using Dataset.Image;
using Dataset.Tests.Helpers;
using Dataset.Tests.Hostile;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that the timeline contains the same groups of dates as a LINQ query, however the corpus was created.</summary>
public class TimelineTests
{
    public static TheoryData<string> Corpora => Samples.Names;

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_timeline_has_every_certain_range_with_all_its_mentions(string name) => AssertTimeline(Samples.All[name]);

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_timeline_of_a_subset_has_the_dates_of_its_articles(string name) =>
        AssertTimeline(Samples.All[name].Subset("Some", Samples.All[name].Articles.Where(article => article.Index % 2 == 0)));

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_timeline_is_saved_with_the_corpus(string name)
    {
        var saved = Corpus.Open(new MemoryStream(Save(Samples.All[name])));
        Assert.True(saved.Segment.HasTimeline);
        AssertTimeline(saved);
        CorpusComparer.AssertSame(Samples.All[name], saved);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void An_image_of_an_older_library_has_the_same_timeline_and_utterances(string name)
    {
        var old = Corpus.Open(new MemoryStream(WithoutLaterColumns(Save(Samples.All[name]))));
        Assert.False(old.Segment.HasTimeline);
        AssertTimeline(old);
        CorpusComparer.AssertSame(Samples.All[name], old);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void A_day_returns_the_ranges_that_contain_it_shortest_first(string name)
    {
        var corpus = Samples.All[name];
        var days = corpus.Timeline.SelectMany(entry => new[] { entry.Range.From, entry.Range.To, entry.Range.From.AddDays(-1), entry.Range.To.AddDays(1) });
        foreach (var day in days.Append(DateOnly.MinValue).Append(DateOnly.MaxValue))
        {
            Assert.Equal(corpus.Timeline.Where(entry => entry.Range.Contains(day)).OrderBy(entry => entry.Range.Days), corpus.DatedOn(day));
        }
    }

    [Fact]
    public void The_mentions_of_an_entry_read_only_its_articles()
    {
        var corpus = Samples.CreateFerry();
        var entry = corpus.DatedOn(new DateOnly(2021, 3, 2))[0];
        Assert.Equal(["archive"], entry.Articles.Select(article => article.Key));
        Assert.Equal(["Tuesday"], entry.Mentions.Select(mention => mention.Text));
        Assert.Same(entry, corpus.Timeline[entry.Index]);
        Assert.Same(entry.Mentions, entry.Mentions);
        Assert.Equal("2021-03-02 (1 article)", entry.ToString());
    }

    [Fact]
    public void A_corpus_of_one_article_has_a_timeline()
    {
        var corpus = Corpus.Create("One", [new("a", "It was written on May 3, 2021. The plans were made for December 1999.")]);
        AssertTimeline(corpus);
        Assert.Equal(["1999-12-01..1999-12-31 (1 article)", "2021-05-03 (1 article)"], corpus.Timeline.Select(entry => entry.ToString()));
    }

    [Fact]
    public void A_wrong_count_is_detected()
    {
        var segment = new SegmentReader(SeoulSummit.Corpus.Data.GetSegment(0), SegmentKind.Corpus, CorpusColumn.Count);
        var counts = new IntColumn(segment.GetColumn(CorpusColumn.Timeline + 4));
        int[] wrong = new int[counts.Count];
        for (var i = 0; i < wrong.Length; i++)
        {
            wrong[i] = counts[i] + 1;
        }

        var corpus = Corpus.Open(new MemoryStream(WithColumns(Save(SeoulSummit.Corpus), CorpusColumn.Count, CorpusColumn.Timeline + 4, wrong)));
        Assert.Throws<InvalidDataException>(() => corpus.Timeline[0].Mentions);
    }

    private static void AssertTimeline(Corpus corpus)
    {
        var expected = corpus.Dates.Where(date => date.Range is not null).GroupBy(date => date.Range!.Value)
            .OrderBy(range => range.Key.From).ThenBy(range => range.Key.To).ToArray();
        Assert.Equal(expected.Select(range => range.Key), corpus.Timeline.Select(entry => entry.Range));
        Assert.All(corpus.Timeline, entry =>
        {
            Assert.Equal(expected[entry.Index], entry.Mentions);
            Assert.Equal(expected[entry.Index].Select(mention => mention.Article).Distinct(), entry.Articles);
            Assert.Same(corpus, entry.Corpus);
        });
    }

    private static byte[] Save(Corpus corpus)
    {
        using var image = new MemoryStream();
        corpus.Save(image);
        return image.ToArray();
    }

    private static byte[] WithoutLaterColumns(byte[] image) => WithColumns(image, CorpusColumn.FirstCount, -1, []);

    private static byte[] WithColumns(byte[] image, int count, int changed, int[] numbers)
    {
        var (offset, length) = ImageForger.GetSegment(image, 0);
        var reader = new SegmentReader(image.AsSpan(offset, length), SegmentKind.Corpus, CorpusColumn.Count);
        var writer = new SegmentWriter(SegmentKind.Corpus);
        for (var i = 0; i < count; i++)
        {
            if (i == changed)
            {
                IntColumn.Write(writer, numbers);
                continue;
            }

            writer.WriteBytes(reader.GetColumn(i));
            writer.EndColumn();
        }

        return ImageForger.WithFirstSegment(image, writer.ToArray());
    }
}
