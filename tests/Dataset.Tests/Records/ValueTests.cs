using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Dataset.Tests.Records;

/// <summary>Tests which values front matter can have for each type of property, and which are refused.</summary>
public class ValueTests
{
    private const string Full = """
        text: "3"
        truth: true
        small: 255
        number: -3
        large: 9007199254740993
        larger: 18446744073709551615
        ratio: 1e3
        money: 1.50
        day: 2031-03-04
        time: 2031-03-04T18:30:00
        moment: 2031-03-04T18:30:00+01:00
        length: "1.02:03:04"
        id: 6f9619ff-8b86-d011-b42d-00c04fc964ff
        address: /ferries
        priority: very-high
        desks: sea, sport_and_play
        maybe: LOW
        rank: null
        until: 2031-03-05
        seo:
          meta-title: outer
          inner: { META_TITLE: inner }
        point: { from-x: 1, fromY: 2 }
        keywords: [a, b]
        scores: [1, 2]
        priorities: [low, Burning]
        blocks:
          - metaTitle: first
          - meta_title: second
        by-name:
          Port-Elder: { meta-title: port }
          port_elder: { meta-title: other }
        lists:
          very-high: [VeryHigh]
        """;

    public static TheoryData<string> Names => Contracts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_type_is_read(string contract)
    {
        var data = FrontMatters.Read(Full, Contracts.Get<Everything>(contract));
        Assert.Equal(("3", true, (byte)255, -3, 9007199254740993L, ulong.MaxValue), (data.Text, data.Truth, data.Small, data.Number, data.Large, data.Larger));
        Assert.Equal((1000.0, 1.50m), (data.Ratio, data.Money));
        Assert.Equal((new DateOnly(2031, 3, 4), new DateTime(2031, 3, 4, 18, 30, 0)), (data.Day, data.Time));
        Assert.Equal((new DateTimeOffset(2031, 3, 4, 18, 30, 0, TimeSpan.FromHours(1)), new TimeSpan(1, 2, 3, 4)), (data.Moment, data.Length));
        Assert.Equal((new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff"), new Uri("/ferries", UriKind.Relative)), (data.Id, data.Address));
        Assert.Equal((Priority.VeryHigh, Desks.Sea | Desks.SportAndPlay, Priority.Low), (data.Priority, data.Desks, data.Maybe));
        Assert.Equal((null, new DateOnly(2031, 3, 5), "default"), (data.Rank, data.Until, data.Missing));
        Assert.Equal(new Seo("outer", new Seo("inner")), data.Seo);
        Assert.Equal(new SeoPoint(1, 2), data.Point);
        Assert.Equal(["a", "b"], data.Keywords);
        Assert.Equal([1, 2], data.Scores);
        Assert.Equal([Priority.Low, Priority.Burning], data.Priorities);
        Assert.Equal([new Seo("first"), new Seo("second")], data.Blocks);
        Assert.Equal(["Port-Elder", "port_elder"], data.ByName.Keys);
        Assert.Equal("other", data.ByName["port_elder"].MetaTitle);
        Assert.Equal([Priority.VeryHigh], data.Lists["very-high"]);
    }

    [Theory]
    [InlineData("number: \"3\"", "number", "System.Int32")]
    [InlineData("NUM-BER: 3.5", "NUM-BER", "System.Int32")]
    [InlineData("text: 3", "text", "System.String")]
    [InlineData("truth: yes", "truth", "System.Boolean")]
    [InlineData("small: 256", "small", "System.Byte")]
    [InlineData("number: null", "number", "System.Int32")]
    [InlineData("day: 2031-02-30", "day", "System.DateOnly")]
    [InlineData("id: no", "id", "System.Guid")]
    [InlineData("seo: { meta-title: [x] }", "seo.meta-title", "System.String")]
    [InlineData("seo: text", "seo", "Dataset.Tests.Records.Seo")]
    [InlineData("keywords: { a: b }", "keywords", "System.Collections.Generic.IReadOnlyList`1[System.String]")]
    [InlineData("keywords: [a, 1]", "keywords[1]", "System.String")]
    [InlineData("by-name: { 'the port': { meta-title: 1 } }", "by-name['the port'].meta-title", "System.String")]
    public void A_value_of_another_type_is_refused_at_its_place(string yaml, string path, string type)
    {
        foreach (var contract in new[] { PlainContext.Default.Everything, CamelContext.Default.Everything, Contracts.Get<Everything>("reflection") })
        {
            FrontMatters.AssertRefused(FrontMatters.Of(yaml), contract, $"The JSON value could not be converted to {type}.", $"$.{path}");
        }
    }

    [Fact]
    public void A_missing_value_is_handled_as_the_contract_specifies()
    {
        Assert.Equal(new Required("Sea"), FrontMatters.Read("desk: Sea", PlainContext.Default.Required));
        var (message, path) = FrontMatters.Refuse("rank: 1", PlainContext.Default.Required);
        Assert.StartsWith(
            "News/budget: JSON deserialization for type 'Dataset.Tests.Records.Required' was missing required properties", message, StringComparison.Ordinal);
        Assert.EndsWith("'Desk'. Path: $.", message, StringComparison.Ordinal);
        Assert.Equal("$", path);
        Assert.Null(FrontMatters.Read("number: 1", PlainContext.Default.Everything).Text);
    }

    [Fact]
    public void Missing_front_matter_is_read_as_an_empty_object()
    {
        var article = FrontMatters.Of("rank: 1").Corpus.Articles["harbour"];
        Assert.Equal(new Named(), article.GetData(PlainContext.Default.Named));
        Assert.Throws<JsonException>(() => article.GetData(PlainContext.Default.Required));
    }

    [Fact]
    public void Members_without_a_schema_type_are_passed_on()
    {
        var data = FrontMatters.Read(
            "own: [low, VERY_HIGH]\nanything: { Desk-Name: x }\njson: { Desk-Name: x }\nshape: { $type: circle, Radius: 2 }\nhidden: { x: 1 }",
            PlainContext.Default.Loose);
        Assert.Equal([Priority.Low, Priority.VeryHigh], data.Own);
        Assert.Equal("{\"Desk-Name\":\"x\"}", data.Anything?.ToString());
        Assert.Equal("Desk-Name", data.Json.EnumerateObject().Single().Name);
        Assert.Equal(new Circle(2), data.Shape);
        Assert.Null(data.Hidden);
    }

    [Fact]
    public void Front_matter_can_be_read_as_a_dictionary_but_not_as_a_string()
    {
        Assert.Equal(
            new Dictionary<string, Priority> { ["a-b"] = Priority.Low, ["A_B"] = Priority.VeryHigh },
            FrontMatters.Read("a-b: low\nA_B: very-high", PlainContext.Default.DictionaryStringPriority));
        Assert.Equal("$", FrontMatters.Refuse("a: b", PlainContext.Default.String).Path);
        FrontMatters.AssertRefused(
            FrontMatters.Of("a: b"), PlainContext.Default.Priority, "A Priority must be the name of a member, not a map.", "$");
    }

    [Fact]
    public void A_contract_is_needed()
    {
        var article = FrontMatters.Of("rank: 1");
        Assert.Throws<ArgumentNullException>("typeInfo", () => article.GetData<Named>(null!));
        var bare = System.Text.Json.Serialization.Metadata.JsonTypeInfo.CreateJsonTypeInfo<Named>(new JsonSerializerOptions());
        Assert.Throws<InvalidOperationException>(() => article.GetData(bare));
    }
}
