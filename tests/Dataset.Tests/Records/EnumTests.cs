using System;
using System.Text.Json.Serialization;
using Xunit;

namespace Dataset.Tests.Records;

/// <summary>Tests how enumeration members are written in front matter.</summary>
public class EnumTests
{
    public static TheoryData<string> Names => Contracts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_member_is_found_by_its_name_ignoring_case_hyphens_and_underscores(string contract)
    {
        foreach (var name in new[] { "VeryHigh", "very-high", "VERY_HIGH", "veryhigh" })
        {
            Assert.Equal(Priority.VeryHigh, FrontMatters.Read($"priority: {name}", Contracts.Get<Everything>(contract)).Priority);
        }

        Assert.Equal(Priority.Burning, FrontMatters.Read("maybe: burning", Contracts.Get<Everything>(contract)).Maybe);
        Assert.Null(FrontMatters.Read("maybe: null", Contracts.Get<Everything>(contract)).Maybe);
        foreach (var flags in new[] { "City, Sea", "sea,city", "Sea, City, None" })
        {
            Assert.Equal(Desks.City | Desks.Sea, FrontMatters.Read($"desks: {flags}", Contracts.Get<Everything>(contract)).Desks);
        }

        Assert.Equal(Desks.None, FrontMatters.Read("desks: none", Contracts.Get<Everything>(contract)).Desks);
    }

    [Fact]
    public void A_JSON_name_counts_if_a_converter_applies_it()
    {
        Assert.Equal(Priority.Burning, FrontMatters.Read("priority: On Fire", CamelContext.Default.Everything).Priority);
        Assert.Equal(Priority.Burning, FrontMatters.Read("maybe: on fire", KebabContext.Default.Everything).Maybe);
        Assert.Equal("News/budget: Priority has no member 'on fire'. The nearest is 'Burning'. Path: $.maybe.",
            FrontMatters.Refuse("maybe: on fire", PlainContext.Default.Everything).Message);
        Assert.Equal("News/budget: Priority has no member 'on fir'. The nearest is 'on fire'. Path: $.maybe.",
            FrontMatters.Refuse("maybe: on fir", CamelContext.Default.Everything).Message);
    }

    [Theory]
    [InlineData("priority: 7", "A Priority must be the name of a member, not a number.", "priority")]
    [InlineData("priority: true", "A Priority must be the name of a member, not a Boolean value.", "priority")]
    [InlineData("desks: [City, Sea]", "A Desks must be the name of a member, not a list.", "desks")]
    [InlineData("priority: '7'", "Priority has no member '7'. The nearest is 'Low'.", "priority")]
    [InlineData("priority: very-hihg", "Priority has no member 'very-hihg'. The nearest is 'VeryHigh'.", "priority")]
    [InlineData("priority: Low, VeryHigh", "Priority has no member 'Low, VeryHigh'. The nearest is 'VeryHigh'.", "priority")]
    [InlineData("desks: City, Shore", "Desks has no member 'Shore'. The nearest is 'None'.", "desks")]
    [InlineData("priorities: [low, medium]", "Priority has no member 'medium'. The nearest is 'Low'.", "priorities[1]")]
    [InlineData("LISTS: { very-high: [hot] }", "Priority has no member 'hot'. The nearest is 'Low'.", "LISTS.very-high[0]")]
    public void A_value_that_is_not_a_member_is_refused_at_its_place(string yaml, string message, string path)
    {
        FrontMatters.AssertRefused(FrontMatters.Of(yaml), PlainContext.Default.Everything, message, $"$.{path}");
        Assert.Equal($"$.{path}", FrontMatters.Refuse(yaml, CamelContext.Default.Everything).Path);
    }

    [Fact]
    public void Null_is_not_a_member() =>
        Assert.StartsWith("News/budget: The JSON value could not be converted to Dataset.Tests.Records.Priority.",
            FrontMatters.Refuse("priority: null", PlainContext.Default.Everything).Message, StringComparison.Ordinal);

    [Fact]
    public void A_custom_converter_reads_the_value_as_written()
    {
        Assert.Equal(new Converted(Priority.VeryHigh, Priority.Low), FrontMatters.Read("word: very-high\nown: LOW!", PlainContext.Default.Converted));
        FrontMatters.AssertRefused(FrontMatters.Of("word: low\nown: low"), PlainContext.Default.Converted, "Louder.", "$.own");
        Assert.Equal("$.word", FrontMatters.Refuse("word: lower\nown: LOW!", PlainContext.Default.Converted).Path);
    }
}
