using System;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests.Schemas;

/// <summary>Tests which key sets which parameter, and which errors are reported for other keys, in every format of front matter.</summary>
public class KeyTests
{
    private static string[] Warnings(TestProject project) => Stories.Errors(project, id: "warning DS0018");

    [Theory]
    [InlineData("FollowUpTo")]
    [InlineData("followUpTo")]
    [InlineData("follow-up-to")]
    [InlineData("follow_up_to")]
    [InlineData("FOLLOWUPTO")]
    [InlineData("\"follow-up-to\"")]
    public void Case_hyphens_and_underscores_are_ignored(string key) => Assert.Equal(
        3, Stories.Get(Stories.DataOf(Stories.Load(Stories.With("int FollowUpTo").WithPost("a", key + ": 3"))), "FollowUpTo"));

    [Fact]
    public void A_custom_name_replaces_the_parameter_name()
    {
        var project = Stories.With("[property: JsonPropertyName(\"follow-up\")] int? Next = null, int? Follow = null");
        Assert.Equal(3, Stories.Get(Stories.DataOf(Stories.Load(project.WithPost("a", "Follow_Up: 3"))), "Next"));
        Assert.Equal(
            ["2,1: The front matter has the key 'next', which Story does not define; the nearest is 'follow'"], Warnings(project.WithPost("a", "next: 3")));
    }

    [Fact]
    public void The_key_that_is_spelled_like_the_parameter_takes_precedence()
    {
        var project = Stories.With("int FollowUp");
        Assert.Equal(
            ["2,1: The front matter's 'follow_up' and 'followUp' are the same key of Story; 'followUp' is used"],
            Warnings(project.WithPost("a", "follow_up: 1\nfollowUp: 2")));
        Assert.Equal(
            ["3,1: The front matter's 'follow_up' and 'follow-up' are the same key of Story; 'follow-up' is used"],
            Warnings(project.WithPost("a", "follow-up: 1\nfollow_up: 2")));
        Assert.Equal(
            ["3,1: The front matter's 'followUp' and 'FollowUp' are the same key of Story; 'FollowUp' is used"],
            Warnings(project.WithPost("a", "FollowUp: 1\nfollowUp: 2")));
    }

    [Fact]
    public void Built_in_keys_are_not_errors_and_can_be_parameters()
    {
        const string Front = """
            title: T
            Deck: D
            description: E
            date: 2031-03-04
            author: A. Reed
            AUTHORS: [B. Lake]
            publisher: P
            url: https://example.org/a
            tags: [x]
            """;
        Assert.Empty(Warnings(Stories.With("int? Rank = null").WithPost("a", Front)));
        Assert.Equal("T", Stories.Get(Stories.DataOf(Stories.Load(Stories.With("string Title").WithPost("a", Front))), "Title"));
    }

    [Fact]
    public void Keys_of_nested_records_are_also_checked()
    {
        var project = Stories.Of("public sealed record Story(Seo Seo); public sealed record Seo(string? Title = null, string? Image = null);");
        Assert.Equal(
            ["2,8: The front matter has the key 'seo.titel', which Seo does not define; the nearest is 'title'",
                "3,1: The front matter has the key 'sea', which Story does not define; the nearest is 'seo'"],
            Warnings(project.WithPost("a", "seo: { titel: x }\nsea: 1")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_format_of_front_matter_reports_places()
    {
        var project = Stories.With("int Rank, DateOnly? Due = null")
            .WithArticle("toml.md", "+++\r\nrank = 'x'\r\ndue = 2031-03-04\r\nodd = 1\r\n+++\r\nThe ferry sailed.\r\n")
            .WithArticle("json.md", "{\n  \"rank\": true,\n  \"odd\": 1\n}\n\nThe ferry sailed again.\n")
            .WithArticle("bom.md", "\uFEFF---\nrank: 'x'\n---\nThe ferry sailed once more.\n")
            .WithArticle("wire.jsonl", "{\"key\": \"one\", \"text\": \"The boat sailed.\", \"rank\": 4}\n\n"
                + "  {\"key\": \"two\", \"rank\": \"4\", \"text\": \"The boat came.\", \"odd\": 1}\n");
        const string Expected = "but a whole number from -2147483648 to 2147483647 was expected";
        Assert.Equal(
            [
                $"news/bom.md(2,7): error DS0017: The front matter's 'rank' is 'x', {Expected}",
                $"news/json.md(2,11): error DS0017: The front matter's 'rank' is true, {Expected}",
                "news/json.md(3,3): warning DS0018: The front matter has the key 'odd', which Story does not define; the nearest is 'due'",
                $"news/toml.md(2,8): error DS0017: The front matter's 'rank' is 'x', {Expected}",
                "news/toml.md(4,1): warning DS0018: The front matter has the key 'odd', which Story does not define; the nearest is 'due'",
                $"news/wire.jsonl(3,26): error DS0017: The front matter's 'rank' is '4', {Expected}; remove the quotation marks",
                "news/wire.jsonl(3,57): warning DS0018: The front matter has the key 'odd', which Story does not define; the nearest is 'due'",
            ],
            Printed.Of(GeneratorRun.Start(project)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Malformed_front_matter_has_the_values_that_could_be_read()
    {
        var lines = Printed.Of(GeneratorRun.Start(Stories.With("int Rank, string? Desk = null").WithPost("a", "rank: 3\ndesk: [x")));
        Assert.DoesNotContain(lines, line => line.Contains("'rank'", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("DS0016", StringComparison.Ordinal));
    }
}
