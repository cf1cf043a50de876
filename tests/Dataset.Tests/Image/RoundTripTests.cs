using System;
using System.Linq;
using System.Text;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Tests.Fuzzing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Image;

public class RoundTripTests
{
    private const int Sentences = 5, Quotes = 3;

    [Fact]
    public void The_reading_of_an_article_is_read_back_from_its_segment() => FuzzRun.ForAll(100, FuzzReading.Any, FuzzReading.Shrink, static article =>
    {
        var reader = new ReadingSegmentReader(ReadingSegment.Write(article));
        Assert.Equal(article.SourceReading with { Running = article.Text }, reader.ReadReading());
        Assert.Equal(article.Metadata, reader.ReadMetadata());
    });

    [Fact]
    public void Links_are_read_back_from_their_segment() => FuzzRun.ForAll(
        100,
        FuzzReading.Text.SelectMany(static text => FuzzReading.Links(text, Sentences, Quotes), static (text, links) => (Text: text, Links: links)),
        static x => FuzzReading.Shrink(x.Links).Select(links => x with { Links = links }),
        static x => AssertComesBack(x.Links, x.Text.Length));

    [Fact]
    public void A_segment_is_valid_UTF_8() => FuzzRun.ForAll(100, FuzzReading.Any, FuzzReading.Shrink, static article =>
    {
        var segment = ReadingSegment.Write(article);
        Assert.Equal(segment, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(segment)));
    });

    [Fact]
    public void An_unpaired_surrogate_of_a_declared_name_becomes_a_replacement_character()
    {
        var writer = new SegmentWriter(SegmentKind.Corpus);
        writer.WriteString("a\uD800b");
        Assert.Equal("a\uFFFDb", new ColumnReader(writer.Written).ReadString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Numbers_of_any_size_are_read_back(int value)
    {
        var writer = new SegmentWriter(SegmentKind.Corpus);
        writer.WriteSigned(value);
        writer.WriteOptional(value);
        writer.WriteOptional(null);
        var reader = new ColumnReader(writer.Written);
        Assert.Equal(value, reader.ReadSigned());
        Assert.Equal(value, reader.ReadOptional());
        Assert.Null(reader.ReadOptional());
    }

    private static void AssertComesBack(ArticleLinks links, int textLength)
    {
        var reader = new LinksSegmentReader(LinksSegment.Write(links));
        Assert.Equal(links.Entities.Count, reader.EntityCount);
        for (var i = 0; i < links.Entities.Count; i++)
        {
            Assert.Equal(EntityHash.Compute(links.Entities[i]), reader.GetEntity(i));
        }

        Assert.Equal(links.Mentions, new(reader.ReadMentions(textLength, Sentences)));
        Assert.Equal(links.Speakers, new(reader.ReadSpeakers(Quotes)));
        Assert.Equal(Enumerable.Range(0, Quotes).Select(quote => links.Declared.AsSpan().IndexOf(quote) >= 0), reader.ReadDeclared(Quotes));
    }
}
