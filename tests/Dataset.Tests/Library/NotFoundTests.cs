using System;
using System.Collections.Generic;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that the message for an unknown name suggests the right one.</summary>
public class NotFoundTests
{
    private static readonly Corpus Ferry = Samples.Ferry;

    [Fact]
    public void The_message_for_an_unknown_key_suggests_the_nearest()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Ferry.Articles["ferry/stirke"]);
        Assert.Equal("The corpus 'Ferry' has no article 'ferry/stirke'. The nearest is 'ferry/strike'.", error.Message);
        Assert.False(Ferry.Articles.TryGetValue("Storm", out var none));
        Assert.Null(none);
        Assert.False(Ferry.Articles.Contains("Storm"));
        Assert.Contains("'storm'", Assert.Throws<KeyNotFoundException>(() => Ferry.Articles["STORM"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_equally_near_keys_the_one_with_the_same_beginning_is_suggested() => Assert.Equal(
        "004_efefa24558c9a063", Nearest.Find("004", SeoulSummit.Articles.Keys));

    [Fact]
    public void The_message_for_an_unknown_name_suggests_the_nearest()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Ferry.People["Ines Okafro"]);
        Assert.Equal("The corpus 'Ferry' has no person 'Ines Okafro'. The nearest is 'Ines Okafor'.", error.Message);

        // Names are case-sensitive, as in texts; a letter after a space or a hyphen can have either case.
        Assert.Equal(
            "The corpus 'Ferry' has no person 'ines okafor'. The nearest is 'Ines Okafor'.",
            Assert.Throws<KeyNotFoundException>(() => Ferry.People["ines okafor"]).Message);
        Assert.Equal("Ines Okafor", Ferry.People["Ines-okafor"].Name);
        Assert.Equal(
            "The corpus 'Ferry' has no claim 'late'. The nearest is 'Late'.", Assert.Throws<KeyNotFoundException>(() => Ferry.Claims["late"]).Message);
    }

    [Fact]
    public void The_message_for_an_ambiguous_alias_lists_its_candidates()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Ferry.People["Reyes"]);
        Assert.Equal("The corpus 'Ferry' has more than one person 'Reyes': 'Tomas Reyes', 'Leo Reyes'; use the full name.", error.Message);
        Assert.False(Ferry.People.Contains("Reyes"));
    }

    [Fact]
    public void The_message_states_that_a_list_is_empty()
    {
        var empty = Corpus.Create("Empty", []);
        Assert.Equal("The corpus 'Empty' has no article 'x'; it has no articles.", Assert.Throws<KeyNotFoundException>(() => empty.Articles["x"]).Message);
        Assert.Equal("The corpus 'Empty' has no place 'x'; it has no places.", Assert.Throws<KeyNotFoundException>(() => empty.Places["x"]).Message);
    }

    [Fact]
    public void Names_aliases_and_ids_find_their_entity()
    {
        Assert.Equal("Ines Okafor", Ferry.People["Okafor"].Name);
        Assert.Equal("Saba Island", Ferry.Places["Saba"].Name);
        Assert.Equal("Saba Island", Ferry.Places["Saba Island"].Name);
        Assert.Equal("Tomas Reyes", Ferry.People["TomasReyes"].Name);
        Assert.False(Ferry.Places.Contains("Okafor"));
        Assert.True(Ferry.Events.Contains("Northern Crossing"));
        Assert.Equal("The line opened two years late.", Ferry.Claims["Late"].Statement);
    }

    [Fact]
    public void Indexes_outside_a_list_are_refused()
    {
        Assert.Contains("between 0 and 3", Assert.Throws<ArgumentOutOfRangeException>(() => Ferry.Articles[4]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ferry.Articles[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ferry.Quotes[Ferry.Quotes.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ferry.People[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ferry.Claims[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ferry.People[0].Mentions[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ferry.Articles[0].Sentences[9999]);
        Assert.Contains("empty", Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Create("Empty", []).Quotes[0]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused_with_the_parameter_name()
    {
        Assert.Throws<ArgumentNullException>("key", () => Ferry.Articles[null!]);
        Assert.Throws<ArgumentNullException>("nameOrAlias", () => Ferry.People[null!]);
        Assert.Throws<ArgumentNullException>("id", () => Ferry.Claims.Contains(null!));
    }

    [Theory]
    [InlineData("kitten", "sitting,kitchen,mitten", "mitten")]
    [InlineData("SABA", "sab,saba,Sabah", "saba")]
    [InlineData("same", "tame,game", "tame")]
    [InlineData("", "abc,b", "b")]
    public void The_nearest_has_the_fewest_changes(string wanted, string candidates, string nearest) =>
        Assert.Equal(nearest, Nearest.Find(wanted, candidates.Split(',')));

    [Fact]
    public void Very_long_names_are_compared_by_their_beginnings() =>
        Assert.Equal("b", Nearest.Find(new string('b', 100_000), ["a", "b"]));
}
