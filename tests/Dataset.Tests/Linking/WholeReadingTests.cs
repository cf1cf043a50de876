using System.Linq;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Linking.Speakers;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Verifies that reading and linking together connect a story to its people.</summary>
public class WholeReadingTests
{
    private static readonly EntityDeclaration[] Entities =
    [
        Links.Person("Aiko Tanabe", "Tanabe"), Links.Person("Rui Costa Leal", "Leal"), Links.Person("Bram Visser"),
        Links.Organization("Harbour Board", "Tanabe's office"), Links.Place("Port Ellis"), Links.Place("Norland"), Links.Event("Norland Accord"),
    ];

    private const string Story = """
        Harbour Talks End Without Deal as Tanabe and Leal Part

        By Ines Moreau

        PORT ELLIS, Norland – Harbour Minister Aiko Tanabe and union leader Rui Costa Leal met on Tuesday to save the Norland Accord.

        During the talks, Tanabe praised the dockers. She said: “Nobody here wants to see a single crane stand still this winter.”

        “We have waited for nine years and we can wait for another one,” Leal said. “But our families cannot eat promises.”

        “It was never about money,” he added.

        In a press release after the meeting, Tanabe's office announced that both sides would meet again.

        “The door of this house stays open for everybody who works in the port,” the statement read.

        “I have seen many such meetings, and few of them ended well,” said Bram Visser, who has written about the port. “This one was friendlier.”

        The minister left without a word. “Wait for spring,” the minister said on Wednesday.
        """;

    [Fact]
    public void Every_quotation_has_its_speaker()
    {
        var (article, links) = Link(Story);
        var said = article.Reading.Quotes.Select((x, i) =>
            (Words: article.Reading.Text.Substring(x.Span.Start, 8), Who: links.Speakers[i] < 0 ? "-" : links.Entities[links.Speakers[i]]));
        Assert.Equal(
            [
                ("Nobody h", "AikoTanabe"), ("We have ", "RuiCostaLeal"), ("But our ", "RuiCostaLeal"), ("It was n", "RuiCostaLeal"),
                ("The door", "HarbourBoard"),
                ("I have s", "BramVisser"), ("This one", "BramVisser"), ("Wait for", "AikoTanabe"),
            ],
            said);
    }

    [Fact]
    public void Every_name_is_mentioned()
    {
        var (article, links) = Link(Story);
        var text = string.Join("; ", links.Mentions.Select(x => article.Reading.Text.Substring(x.Span.Start, x.Span.Length).Replace('\n', ' ')));
        Assert.Equal(
            "Tanabe; Leal; PORT ELLIS; Norland; Aiko Tanabe; Rui Costa Leal; Norland Accord; Norland; Tanabe; Leal; Tanabe's office; Tanabe; Bram Visser",
            text);
        Assert.Empty(links.Issues);
    }

    [Fact]
    public void Hard_wrapped_text_has_the_same_links()
    {
        var (article, links) = Link(Story);
        var (wrappedArticle, wrapped) = Link(Wrap(Story));
        Assert.Equal(links.Entities, wrapped.Entities);
        Assert.Equal(links.Speakers, wrapped.Speakers);
        Assert.Equal(Mentioned(article, links), Mentioned(wrappedArticle, wrapped));
    }

    private static string[] Mentioned(ReadArticle article, ArticleLinks links) =>
        [.. links.Mentions.Select(x => article.Reading.Text.Substring(x.Span.Start, x.Span.Length).Replace('\n', ' ') + links.Entities[x.Entity])];

    private static (ReadArticle Article, ArticleLinks Links) Link(string text)
    {
        var article = ArticleCompiler.Read(new ArticleInput("a", "a.txt", text), null, null);
        return (article, ArticleLinker.Link(article, new AliasTable(Links.List(Entities)), new SpeakerTable(default)));
    }

    /// <summary>Breaks each paragraph into lines of at most 62 characters.</summary>
    private static string Wrap(string story)
    {
        var paragraphs = story.Split("\n\n").Select(paragraph =>
        {
            var line = 0;
            return string.Join("", paragraph.Split(' ').Select((word, i) =>
            {
                var breaks = line + word.Length > 62;
                line = breaks ? word.Length : line + word.Length + 1;
                return (i == 0 ? "" : breaks ? "\n" : " ") + word;
            }));
        });
        return string.Join("\n\n", paragraphs);
    }
}
