using System.Linq;
using Dataset.Compiling;
using Xunit;

namespace Dataset.Tests.Compiling;

public class ArticleCompilerTests
{
    private const string Body = "Ferry Stays in Port\n\n" +
        "The ferry to the outer islands stayed in port on Monday because of the wind, the harbour office said. Nobody waited on the quay.\n\n" +
        "The next one leaves when the sea is calm again, which the office does not expect before the weekend.\n";

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_change_the_article()
    {
        var plain = Read(Body);
        Assert.Equal(plain.Reading, Read("\uFEFF" + Body.Replace("\n", "\r\n")).Reading);
        Assert.Equal(Body, plain.Reading.Text);
    }

    [Fact]
    public void Front_matter_takes_precedence_over_the_text_and_the_declaration_over_both()
    {
        const string File = "---\ntitle: The ferry\nauthors: [Mia Holm, Ola Berg]\ndate: 2024-03-05\npublisher: Island News\nurl: " +
            "https://news.example/ferry\ntags: [sea, port]\nedition: morning\n---\n" + Body;
        var read = Read(File);
        Assert.Equal(Body, read.Reading.Text);
        Assert.Equal("The ferry", read.Metadata.Headline);
        Assert.Equal(["Mia Holm", "Ola Berg"], read.Metadata.Authors!.Value);
        Assert.Equal(["sea", "port"], read.Metadata.Tags);
        Assert.Equal(("Island News", "https://news.example/ferry"), (read.Metadata.Publisher, read.Metadata.Url));
        Assert.Equal(
            "{'title':'The ferry','authors':['Mia Holm','Ola Berg'],'date':'2024-03-05','publisher':'Island News','url':'https://news.example/ferry',"
                .Replace('\'', '"') + """'tags':['sea','port'],'edition':'morning'}""".Replace('\'', '"'),
            read.Metadata.Metadata);
        Assert.Equal(new System.DateOnly(2024, 3, 5).DayNumber, read.Metadata.Published);
        Assert.StartsWith("title: The ferry\n", read.Metadata.FrontMatter, System.StringComparison.Ordinal);

        var declared = ArticleCompiler.Read(new("k", "k.txt", File), new("k", null, "Sea Post", "https://sea.example", 700_000), null);
        Assert.Equal(("Sea Post", "https://sea.example", 700_000), (declared.Metadata.Publisher, declared.Metadata.Url, declared.Metadata.Published));
        Assert.Equal("The ferry", declared.Metadata.Headline);
    }

    [Fact]
    public void An_invalid_address_is_reported_and_kept_in_the_front_matter()
    {
        var read = Read("---\ntitle: The ferry\nurl: the front page\n---\n" + Body);
        Assert.Null(read.Metadata.Url);
        Assert.Equal("""{"title":"The ferry","url":"the front page"}""", read.Metadata.Metadata);
        var issue = Assert.Single(read.Issues);
        Assert.Equal(("DS0016", 2, 5), (issue.Rule, issue.Target.Line, issue.Target.Column));
    }

    [Fact]
    public void The_facts_agree_with_the_reading()
    {
        var facts = ArticleCompiler.GetFacts(Read(Body));
        Assert.Equal("Ferry Stays in Port", facts.Headline);
        Assert.Equal("The ferry to the outer islands stayed in port on Monday because of the wind, the harbour office said. …", facts.Opening);
        Assert.Equal((2, 3, 0, 1), (facts.ParagraphCount, facts.SentenceCount, facts.QuoteCount, facts.DateCount));
        Assert.Equal((Body.Length, Body.Length), (facts.TextBytes, facts.TextLength));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("---\ntitle: x\n---\n\n")]
    public void An_article_without_text_is_reported(string file) => Assert.Contains(Read(file).Issues, issue => issue.Rule == "DS0007");

    [Fact]
    public void Unusual_characters_are_reported_once_each_at_their_first_occurrence()
    {
        var issues = Read("First line.\r\nThe \0 and \uFFFD and \0 here.\tFine: \u0085\U0001F6A2.\uD83D").Issues;
        Assert.Equal(
            [
                "DS0006: The article contains the character U+0000 (2 in total)",
                "DS0006: The article contains the character U+D83D (1 in total)",
                "DS0006: The article contains the character U+FFFD (1 in total)",
            ],
            issues.Select(CorpusSample.Show));
        Assert.Equal((1, 4, new TextSpan(17, 1)), (issues[0].Target.Line, issues[0].Target.Column, issues[0].Target.Span));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void An_unmatched_quotation_mark_is_reported_at_its_place_in_the_file(string lineEnd)
    {
        var file = ("---\ntitle: x\n---\n" + Body + "\n“The quay was empty when the office closed its doors in the evening, and nobody " +
            "came.\n").Replace("\n", lineEnd);
        var target = Assert.Single(Read(file).Issues).Target;
        Assert.Equal((9, 0), (target.Line, target.Column));
        Assert.Equal('“', file[target.Span.Start]);
    }

    private static ReadArticle Read(string file) => ArticleCompiler.Read(new("k", "k.txt", file), null, null);
}
