using System;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>Verifies that invalid options and keys are refused, with their place.</summary>
public class OptionsTests
{
    [Fact]
    public void A_null_is_refused_with_its_place()
    {
        Refuses("options.MaxFileSize is negative", new CorpusOptions { MaxFileSize = -1 });
        Refuses("options.Entities is null", new CorpusOptions { Entities = null! });
        Refuses("options.Entities[0] is null", new CorpusOptions { Entities = [null!] });
        Refuses("options.Entities[0].Name is null", new CorpusOptions { Entities = [new(EntityKind.Person, null!)] });
        Refuses("options.Entities[1].Aliases[0] is null", new CorpusOptions
        {
            Entities = [new(EntityKind.Person, "Ann Lee"), new(EntityKind.Person, "Bo",
            [null!])]
        });
        Refuses("options.Entities[0].SharedAliases is null", new CorpusOptions { Entities = [new(EntityKind.Person, "Ann Lee") { SharedAliases = null! }] });
        Refuses("options.Claims[0].Evidence[0].Text is null", new CorpusOptions { Claims = [new("a", "b") { Evidence = [new(null!)] }] });
        Refuses("options.Claims[0].Id is null", new CorpusOptions { Claims = [new(null!, "b")] });
        Refuses("options.Articles[0].Key is null", new CorpusOptions { Articles = [new(null!)] });
        Refuses("options.Speakers[0].Entity is null", new CorpusOptions { Speakers = [new("a", null!)] });
        Refuses("options.SearchPattern is null", new CorpusOptions { SearchPattern = null! });
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("a//b", "has an empty segment")]
    [InlineData("a/", "has an empty segment")]
    [InlineData("../x", "has the segment '..'")]
    [InlineData("a\\.\\b", "has the segment '.'")]
    [InlineData("a\nb", "has a line break or another control character")]
    [InlineData("a\u2028b", "has a line break or another control character")]
    public void A_key_that_is_not_a_path_is_refused(string key, string why)
    {
        var e = Assert.Throws<ArgumentException>(() => Corpus.Create("x", [new("good", "Text."), new(key, "Text.")]));
        Assert.StartsWith($"The key of articles[1] {why}.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_in_an_alias_does_not_match_half_of_a_pair()
    {
        foreach (var alias in new[] { "\uD83C", "\uDF0A", "Lee \uD83C", "\uDF0A Lee" })
        {
            var options = new CorpusOptions { Entities = [new(EntityKind.Person, "Ann Lee", alias)] };
            var article = Corpus.Create("x", [new("a", "Ferry\n\nThen Lee \uD83C\uDF0A Lee said \uD83C\uDF0A.")], options).Articles[0];
            Assert.All(article.Mentions, m => Assert.False(char.IsLowSurrogate(m.Text[0]) || char.IsHighSurrogate(m.Text[^1])));
        }

        var whole = new CorpusOptions { Entities = [new(EntityKind.Person, "Ann Lee", "\uD83C\uDF0A")] };
        Assert.Equal("\uD83C\uDF0A", Assert.Single(Corpus.Create("x", [new("a", "Ferry\n\nSo \uD83C\uDF0A said.")], whole).Articles[0].Mentions).Text);
    }

    private static void Refuses(string message, CorpusOptions options)
    {
        var e = Assert.Throws<ArgumentException>(() => Corpus.Create("x", [], options));
        Assert.Equal("options", e.ParamName);
        Assert.StartsWith(message + ".", e.Message, StringComparison.Ordinal);
    }
}
