using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

public class JsonLinesTests
{
    [Fact]
    public void A_line_is_an_article_and_its_other_members_are_front_matter()
    {
        var source = Assert.Single(Read(
            """{"key": "sea\\ferry", "title": "The ferry", "text": "It sailed.\r\nAt noon.",""" +
            """ "author": "Ada Quill", "date": "2031-03-04T23:00:00-05:00", "rank": 3}"""));
        Assert.Equal(("sea/ferry", "It sailed.\r\nAt noon.", "The ferry"), (source.Key, source.Text, source.Headline));
        Assert.Equal(["Ada Quill"], source.Authors);
        Assert.Equal(new DateOnly(2031, 3, 4), source.Published);
        Assert.Equal(["title", "author", "date", "rank"], source.Metadata.Keys);

        var article = Assert.Single(Corpus.Create("Sea", [source]).Articles);
        Assert.Equal(("The ferry", "It sailed.\nAt noon.", 3), (article.Headline, article.Text, article.Metadata["rank"].GetInt32()));
    }

    [Fact]
    public void The_key_is_the_member_key_or_id_or_the_line_number()
    {
        var sources = Read("{\"id\": 17, \"text\": \"a\"}\n\n{\"text\": \"b\"}\n{\"id\": \"x\", \"key\": \"y\", \"text\": \"c\"}\n");
        Assert.Equal(["17", "3", "y"], sources.Select(source => source.Key));
        Assert.Equal([[], [], ["id"]], sources.Select(source => source.Metadata.Keys.ToArray()));
    }

    [Theory]
    [InlineData("{\"text\": \"a\"}\n{\"text\": 7}", 1, "no 'text' member that is a string")]
    [InlineData("\n\n[1]", 2, "must be one JSON object")]
    [InlineData("{\"text\": \"a\"} {\"text\": \"b\"}", 0, "must be one JSON object")]
    [InlineData("{\"text\": \"a\"", 0, "")]
    [InlineData("text", 0, "")]
    public void A_line_that_is_not_an_article_throws_with_its_place(string lines, int line, string message)
    {
        var failure = Assert.Throws<JsonException>(() => Read(lines));
        Assert.Equal(line, failure.LineNumber);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_throw() =>
        Assert.Throws<JsonException>(() => Corpus.ReadJsonLines(new MemoryStream([.. "{\"text\": \""u8, 0xFF, .. "\"}"u8])).ToArray());

    [Fact]
    public void Loading_a_folder_reads_every_line_and_reports_invalid_ones_at_their_places()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "sea.jsonl"),
            "{\"key\": \"a\", \"text\": \"One.\", \"date\": \"soon\"}\nnonsense\n" +
                "{\"key\": \"b\", \"text\": \"Two.\"}\n{\"key\": \"B\", \"text\": \"Three.\"}\n");
        var corpus = Corpus.Load(folder.Path, new() { SearchPattern = "*.jsonl" });
        Assert.Equal(["a", "b"], corpus.Articles.Keys);
        Assert.All(corpus.Articles, article => Assert.Equal("sea.jsonl", article.SourcePath));
        Assert.Equal(
            [("DS0016", 1, 38), ("DS0016", 2, 1), ("DS0004", 4, 1)],
            corpus.Issues.Select(issue => (issue.Id, issue.Line, issue.Column)));
    }

    [Fact]
    public void Written_lines_are_read_back_as_the_same_corpus()
    {
        AssertSame(SeoulSummit.Corpus);
        AssertSame(Corpus.Create("Mixed", [
            new("plain", "Ferry Sails Again\n\nBy Ada Quill\n\nMILLBROOK, March 3 - The ferry sailed on Monday, the harbour office said.\n\nNobody waited.\n"),
            new("titled", "---\ntitle: The ferry\ntags: [sea]\nrank: 1.50\n---\nThe ferry sailed on Monday.\n\nShort line\n\nNobody waited.\n"),
            new("fenced", "---\na: b\n---\n---\ntitle: not this\n---\nThe ferry sailed.\n"),
            new("markdown", "# The **ferry**\n\nBy Ada Quill\n\nIt sailed, `ferry --now`, [she said](https://example.org).\n\n" +
                "## Later\n\n- one\n- two\n") { Format = ArticleFormat.Markdown },
            new("stated", "Ferry Sails Again\n\nThe ferry sailed on Monday, the harbour office said.\n") { Headline = "Another", Authors = ["Bo Reed"],
                Published = new(2031, 3, 4), Url = new("https://example.org/a"), Publisher = "Post", Tags = ["x"] },
            new("same", "Ferry Sails Again\n\nThe ferry sailed on Monday, the harbour office said.\n") { Headline = "Ferry Sails Again" },
            new("empty", ""),
        ]));
    }

    private static void AssertSame(Corpus corpus)
    {
        using var stream = new MemoryStream();
        corpus.WriteJsonLines(stream);
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "all.jsonl"), stream.ToArray());
        var options = new CorpusOptions { ReferenceDate = corpus.ReferenceDate, SearchPattern = "*.jsonl" };
        stream.Position = 0;
        foreach (var again in new[] { Corpus.Create(corpus.Name, Corpus.ReadJsonLines(stream), options), Corpus.Load(folder.Path, options) })
        {
            Assert.Equal(corpus.Fingerprint, again.Fingerprint);
            Assert.Equal([], Corpus.Compare(corpus, again).Changes.Where(IsOfTheText).Select(change => change.ToString()));
        }
    }

    // Names, mentions and everything derived from them are declared with a corpus, and its lines do not contain them.
    private static bool IsOfTheText(ReadingChange change) =>
        change.Part is not (ReadingPart.Mention or ReadingPart.Entity or ReadingPart.Claim or ReadingPart.Evidence or ReadingPart.MemberName
            or ReadingPart.Quote);

    private static ArticleSource[] Read(string lines) => [.. Corpus.ReadJsonLines(new MemoryStream(Encoding.UTF8.GetBytes(lines)))];
}
