using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Dataset.Tests.Library;

public class ArticleSourceTests
{
    private const string Text = "---\ntitle: From the file\nauthor: Bo Reed\ndate: 2030-01-01\npublisher: Post\ntags: [b]\nrank: 1\n---\n" +
        "A short line\n\nThe ferry sailed on Monday.\n";

    [Fact]
    public void Stated_values_take_precedence_over_front_matter()
    {
        var article = Read(new("k", Text)
        {
            Headline = "Stated",
            Deck = "In short.",
            Authors = ["Ada Quill"],
            Published = new(2031, 3, 4),
            Publisher = "Herald",
            Url = new("https://example.org/a"),
            Tags = ["a"],
            Metadata = new Dictionary<string, JsonElement>
            {
                ["rank"] = JsonSerializer.SerializeToElement(2),
                ["desk"] = JsonSerializer.SerializeToElement("Sea")
            },
        });
        Assert.Equal(("Stated", "In short.", "Herald"), (article.Headline, article.Deck, article.Publisher));
        Assert.Equal((new DateOnly(2031, 3, 4), "https://example.org/a"), (article.Published, article.Url!.OriginalString));
        Assert.Equal(["Ada Quill"], article.Authors);
        Assert.Equal(["a"], article.Tags);
        Assert.Equal(["title", "author", "date", "publisher", "tags", "rank", "desk"], article.Metadata.Keys);
        Assert.Equal(2, article.Metadata["rank"].GetInt32());
    }

    [Fact]
    public void Values_that_are_not_stated_come_from_the_file()
    {
        var article = Read(new("k", Text));
        Assert.Equal(("From the file", "Post", new DateOnly(2030, 1, 1)), (article.Headline, article.Publisher, article.Published));
        Assert.Equal(["Bo Reed"], article.Authors);
        Assert.Equal(["b"], article.Tags);
        Assert.Equal(["A short line", "The ferry sailed on Monday."], article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Metadata_sets_members_the_way_front_matter_does()
    {
        var article = Read(new("k", "The ferry sailed on Monday.")
        {
            Metadata = new Dictionary<string,
            JsonElement>
            { ["title"] = JsonSerializer.SerializeToElement("Ferry"), ["tags"] = JsonSerializer.SerializeToElement(new[] { "x", "y" }) }
        });
        Assert.Equal("Ferry", article.Headline);
        Assert.Equal(["x", "y"], article.Tags);
    }

    [Fact]
    public void A_stated_headline_ends_the_search_for_one()
    {
        var article = Read(new("k", "Ferry Sails Again\n\nThe ferry sailed on Monday.\n") { Headline = "Another" });
        Assert.Equal("Another", article.Headline);
        Assert.Equal("Ferry Sails Again", article.Paragraphs[0].Text);
    }

    [Fact]
    public void Errors_state_their_place()
    {
        Assert.Equal("articles[0].Authors[1] is null.", Fail(new("k", "") { Authors = ["a", null!] }));
        Assert.Equal("articles[0].Tags is null.", Fail(new("k", "") { Tags = null! }));
        Assert.Equal("articles[0].Metadata is null.", Fail(new("k", "") { Metadata = null! }));
        Assert.Equal("articles[0].Url, 'a/b', is not an absolute http or https address.", Fail(new("k", "") { Url = new("a/b", UriKind.Relative) }));
    }

    [Fact]
    public void A_key_that_begins_with_a_day_sets_the_day_if_nothing_else_does()
    {
        Assert.Equal(new DateOnly(2024, 1, 5), Read(new("posts/2024-01-05-ferry", "The ferry sailed.")).Published);
        Assert.Equal(new DateOnly(2024, 1, 5), Read(new("2024-01-05", "The ferry sailed.")).Published);
        Assert.Equal(new DateOnly(2030, 1, 1), Read(new("2024-01-05-ferry", Text)).Published);
        Assert.Null(Read(new("2024-01-055", "The ferry sailed.")).Published);
        Assert.Null(Read(new("2024-13-05-ferry", "The ferry sailed.")).Published);
        Assert.Equal("PostsFerry", Read(new("posts/2024-01-05-ferry", "The ferry sailed.")).MemberName);
        Assert.Equal("_2024_01_05", Read(new("2024-01-05", "The ferry sailed.")).MemberName);
        Assert.Equal(("posts", ""), (Read(new("posts/2024-01-05-ferry", "x")).Folder, Read(new("ferry", "x")).Folder));
    }

    private static string Fail(ArticleSource source) => Assert.Throws<ArgumentException>(() => Read(source)).Message;

    private static Article Read(ArticleSource source) => Assert.Single(Corpus.Create("Sea", [source]).Articles);
}
