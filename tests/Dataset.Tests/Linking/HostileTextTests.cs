using System.Linq;
using System.Text;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>
/// Verifies that texts designed to be slow are processed in time. Each is a megabyte of UTF-16, which code that is not linear does not finish in a test run.
/// </summary>
public class HostileTextTests
{
    private const int Size = 1 << 19;

    private static readonly EntityDeclaration[] Entities =
    [
        Links.Person("Ka Ka Ka Ka Ka Ka Ka Ka Kb", "Ka", "Ka Ka"), Links.Person("Ka-Ka Kb"), Links.Place("Ka Ka Ka Ka", "Kb"),
        Links.Organization("K K K Kb", "K"), Links.Event("K K K K K K K K K K K K K K K K"),
    ];

    [Theory]
    [InlineData("Ka ", true)]
    [InlineData("Ka-", true)]
    [InlineData("Ka\n", true)]
    [InlineData("K ", true)]
    [InlineData("Xx Ka ", false)]
    [InlineData("Ka Xx ", false)]
    [InlineData("x-x-", false)]
    [InlineData("Ka                                                                                     ", true)]
    [InlineData("Ka-   -   ", true)]
    [InlineData("Ka'", true)]
    [InlineData("'", false)]
    [InlineData("Mr. ", false)]
    public void A_long_text_is_linked(string piece, bool isNamed)
    {
        var text = Repeat(piece);
        var links = Links.Of(Story(text), Entities);
        var starts = links.Mentions.Select(x => x.Span.Start).ToList();
        Assert.Equal(starts.Order(), starts);
        Assert.Equal(isNamed, starts.Count > 1000);
    }

    [Theory]
    [InlineData("aaaaaaaa")]
    [InlineData("a \n")]
    public void Evidence_is_found_everywhere(string piece)
    {
        var words = new[] { 1, 2, 40 }.Select(x => string.Concat(Enumerable.Repeat(piece, x))).Append(string.Concat(Enumerable.Repeat(piece, 400)) + "b");
        var table = new EvidenceTable(Links.List([.. words.Select(x => new EvidenceDeclaration("c", x, null))]));
        var places = EvidenceFinder.Find(Story(Repeat(piece)), table);
        Assert.Equal(3 * EvidencePlace.MostListed, places.Count);
        Assert.True(places.Sum(static x => 1 + x.Following) > Size / piece.Length);
    }

    [Theory]
    [InlineData("\"Oh,\" he said. ", "he")]
    [InlineData("\"Oh,\" the statement said. ", "the statement")]
    [InlineData("\"Oh,\" the president said. ", "the president")]
    [InlineData("\"Oh,\" Mr. Kc said. ", "Mr. Kc")]
    [InlineData("President Ka said \"Oh,\" it said, ", "it")]
    public void Speakers_are_found_in_a_paragraph_full_of_quotations(string piece, string speaker)
    {
        var text = Repeat(piece);
        var count = text.Length / piece.Length;
        var words = piece.IndexOf("Oh,", System.StringComparison.Ordinal);
        var who = piece.LastIndexOf(speaker, System.StringComparison.Ordinal);
        var quotes = Enumerable.Range(0, count).Select(i => new QuoteReading(
            new TextSpan((i * piece.Length) + words, 3), 0, QuoteKind.Direct, Attribution.Explicit, new TextSpan((i * piece.Length) + who, speaker.Length),
            null, i));
        var story = Story(text);
        var reading = story.Reading with
        {
            Quotes = Links.List([.. quotes]),
            Sentences = Links.List([.. Enumerable.Range(0, count).Select(i => new SentenceReading(new TextSpan(i * piece.Length, piece.Length - 1), 0))]),
        };
        Assert.Equal(count, Links.Of(story with { Reading = reading }, Entities).Speakers.Count);
    }

    private static string Repeat(string piece)
    {
        var text = new StringBuilder(Size);
        while (text.Length < Size)
        {
            text.Append(piece);
        }

        return text.ToString();
    }

    private static ReadArticle Story(string text)
    {
        var span = new TextSpan(0, text.Length);
        var story = ArticleBuilder.Story("x");
        var layout = story.Reading.Layout with
        {
            Blocks = Links.List(new BlockReading(BlockKind.Paragraph, span)),
            Paragraphs = Links.List(new ParagraphReading(span, -1)),
        };
        return story with { Reading = story.Reading with { Text = text, Layout = layout, Sentences = Links.List(new SentenceReading(span, 0)) } };
    }
}
