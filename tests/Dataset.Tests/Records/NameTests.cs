using System.Linq;
using System.Text.Json;
using Xunit;

namespace Dataset.Tests.Records;

/// <summary>Tests which key of the front matter sets which property.</summary>
public class NameTests
{
    public static TheoryData<string> Names => Contracts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_hyphens_and_underscores_are_ignored(string contract)
    {
        foreach (var key in new[] { "DeskName", "deskName", "desk-name", "desk_name", "DESKNAME", "-Desk__Name-" })
        {
            Assert.Equal(new Named("Sea"), FrontMatters.Read($"{key}: Sea", Contracts.Get<Named>(contract)));
        }

        foreach (var key in new[] { "follow-up", "FollowUp", "FOLLOW_UP" })
        {
            Assert.Equal(new Named(Next: "harbour"), FrontMatters.Read($"{key}: harbour\nx-1: 0", Contracts.Get<Named>(contract)));
        }

        // A name that the attribute replaces no longer counts, and symbols other than hyphens and underscores are significant.
        Assert.Equal(new Named(), FrontMatters.Read("next: harbour\ndesk name: Sea\ndesk.name: Sea", Contracts.Get<Named>(contract)));
    }

    [Theory]
    [InlineData("desk-name: first\nDeskName: exact\nDESKNAME: last", "exact")]
    [InlineData("DeskName: exact\ndesk-name: last", "exact")]
    [InlineData("desk-name: first\nDESKNAME: last", "first")]
    public void The_exact_key_takes_precedence_over_the_first(string yaml, string value)
    {
        Assert.Equal(value, FrontMatters.Read(yaml, PlainContext.Default.Named).DeskName);
        Assert.Equal(value, FrontMatters.Read(yaml, Contracts.Get<Named>("reflection")).DeskName);
    }

    [Fact]
    public void The_exact_key_is_the_name_after_the_naming_policy()
    {
        const string Yaml = "DeskName: property\ndesk-name: kebab\ndeskName: camel";
        Assert.Equal("kebab", FrontMatters.Read(Yaml, KebabContext.Default.Named).DeskName);
        Assert.Equal("camel", FrontMatters.Read(Yaml, CamelContext.Default.Named).DeskName);
    }

    [Fact]
    public void Other_keys_are_ignored_kept_or_refused_as_the_type_specifies()
    {
        const string Yaml = "desk-name: Sea\nDESK_NAME: again\nother-key: { desk-name: x }\nOthers: y";
        Assert.Equal(new Named("Sea"), FrontMatters.Read(Yaml, PlainContext.Default.Named));
        var open = FrontMatters.Read(Yaml, PlainContext.Default.Open);
        Assert.Equal("Sea", open.DeskName);
        Assert.Equal(["other-key", "Others"], open.Others!.Keys);
        Assert.Equal("desk-name", open.Others["other-key"].EnumerateObject().Single().Name);
        var (message, path) = FrontMatters.Refuse(Yaml, PlainContext.Default.Closed);
        Assert.Equal(
            "News/budget: The JSON property 'other-key' could not be mapped to any .NET member contained in type 'Dataset.Tests.Records.Closed'. "
            + "Path: $.other-key.", message);
        Assert.Equal("$.other-key", path);
        Assert.Equal(new Closed("Sea"), FrontMatters.Read("desk-name: Sea\ndesk_name: again", PlainContext.Default.Closed));
    }
}
