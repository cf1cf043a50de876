using System.Linq;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Linking;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Compiling;

/// <summary>Verifies that any text can become an article: the stages never throw, and the reading is read back from the segments.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", " ", "\t", "---\n", "title: x\n", "date: 2024-02-30\n", "By ", "SEOUL, Sept 6 (Reuters) - ", "Ida Sand ", "Reef ", "said", "\"",
        "“", "”", "'", "‘",
        "’", "«", ".", "...", "?!", ", ", "Sept. ", "2024", "on Monday ", "last year", "-", "–", "—", "\0", "\uFEFF", "\uD83D", "\uDE00", "\uFFFD", "\u2028",
        "é", "e\u0301", "島", "A", "the harbour ", "U.S. ", "Mr. ", "Related Articles\n", "Leave a Reply\n", "http://a.b/c?d ", "(", ")", "[", "1.", "* ",
    ];

    [Fact]
    public void Any_text_is_read_and_round_trips() => Prop.ForAll<string, int[]>((text, choices) =>
    {
        Check(text ?? "");
        Check(string.Concat((choices ?? []).Select(choice => Pieces[(int)((uint)choice % (uint)Pieces.Length)])));
    }).QuickCheckThrowOnFailure();

    private static void Check(string text)
    {
        var corpus = new CorpusSample { Entities = [CorpusSample.Person("Ida Sand", "Sand"), CorpusSample.Person("Olaf Reef", "Reef")] }.Declare();
        var article = ArticleCompiler.Read(new("k", "k.txt", text), null, 738_000);
        var reading = new ReadingSegmentReader(ReadingSegment.Write(article));
        Assert.Equal(article.SourceReading with { Running = article.Text }, reading.ReadReading());
        Assert.Equal(article.Metadata, reading.ReadMetadata());

        var links = ArticleLinker.Link(article, new AliasTable(corpus.Entities), corpus.Speakers);
        var reader = new LinksSegmentReader(LinksSegment.Write(links));
        Assert.Equal(links.Mentions, new(reader.ReadMentions(reading.TextLength, reading.SentenceCount)));
        Assert.Equal(links.Speakers, new(reader.ReadSpeakers(reading.QuoteCount)));

        var facts = ArticleCompiler.GetFacts(article);
        var compiled = CorpusCompiler.Assemble(corpus, new(new[] { facts }), new(new[] { ArticleLinker.GetFacts(article, links, default) }));
        Assert.Equal(0, new CorpusSegmentReader(compiled.Segment.AsSpan()).FindArticle("k"));
    }
}
