using Dataset.Image;
using Xunit;

namespace Dataset.Tests.Image;

public class CorpusSegmentTests
{
    private static readonly byte[] Segment = CorpusSegment.Write(SampleContent.Create());

    [Fact]
    public void The_head_is_read_back() =>
        Assert.Equal(new CorpusHead("Harbour", "Two reports of a port", "en", 738_000, true), new CorpusSegmentReader(Segment).ReadHead());

    [Fact]
    public void Every_key_finds_its_article()
    {
        var reader = new CorpusSegmentReader(Segment);
        for (var i = 0; i < reader.ArticleCount; i++)
        {
            Assert.Equal(i, reader.FindArticle(reader.GetKey(i)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("harbor/one")]
    [InlineData("Harbour/One")]
    [InlineData("harbour/one ")]
    public void An_unknown_key_finds_nothing(string key) => Assert.Equal(-1, new CorpusSegmentReader(Segment).FindArticle(key));

    [Theory]
    [InlineData("Anne-Marie O'Neil", 0)]
    [InlineData("Anne Marie O’Neil", 0)]
    [InlineData("Anne  marie O'Neil", 0)]
    [InlineData("Neil", 0)]
    [InlineData("Zoë Brandt", 1)]
    public void A_name_is_found_in_its_variants(string name, int entity)
    {
        var candidates = new CorpusSegmentReader(Segment).FindEntities(EntityKind.Person, name);
        Assert.Single(candidates);
        Assert.Equal(entity, candidates[0]);
    }

    [Fact]
    public void An_ambiguous_name_returns_all_candidates()
    {
        var candidates = new CorpusSegmentReader(Segment).FindEntities(EntityKind.Person, "the skippers");
        Assert.Equal(2, candidates.Length);
        Assert.Equal((0, 1), (candidates[0], candidates[1]));
    }

    [Fact]
    public void A_name_of_another_kind_is_not_found() =>
        Assert.Empty(new CorpusSegmentReader(Segment).FindEntities(EntityKind.Place, "Neil"));

    [Fact]
    public void A_source_path_is_read_back_whether_or_not_it_contains_the_key()
    {
        var content = SampleContent.Create();
        var articles = content.Articles.AsSpan().ToArray();
        articles[1] = articles[1] with { SourcePath = "elsewhere/3.md" };
        var reader = new CorpusSegmentReader(CorpusSegment.Write(content with { Articles = new(articles) }));
        Assert.Equal("news/harbour/one.txt", reader.GetSourcePath(0));
        Assert.Equal("elsewhere/3.md", reader.GetSourcePath(1));
        Assert.Equal("news/hafen/größe.txt", reader.GetSourcePath(2));
    }

    [Fact]
    public void An_index_into_all_sentences_finds_its_article()
    {
        var reader = new CorpusSegmentReader(Segment);
        Assert.Equal(7, reader.GetItemCount(CorpusItem.Sentence));
        Assert.Equal(0, reader.FindArticle(CorpusItem.Sentence, 2));
        Assert.Equal(2, reader.FindArticle(CorpusItem.Sentence, 3));
        Assert.Equal(2, reader.FindArticle(CorpusItem.Sentence, 6));
    }
}
