using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Xunit;

namespace Dataset.Tests.Records;

public enum Priority
{
    Low,
    VeryHigh = 7,
    [JsonStringEnumMemberName("on fire")]
    Burning = -1,
}

[Flags]
public enum Desks : byte
{
    None = 0,
    City = 1,
    SportAndPlay = 2,
    Sea = 4,
}

public sealed record Everything(
    string Text, bool Truth, byte Small, int Number, long Large, ulong Larger, double Ratio, decimal Money, DateOnly Day, DateTime Time, DateTimeOffset Moment,
    TimeSpan Length, Guid Id, Uri Address, Priority Priority, Desks Desks, Priority? Maybe, int? Rank, DateOnly? Until, Seo Seo, SeoPoint? Point,
    IReadOnlyList<string> Keywords, ImmutableArray<int> Scores, Priority[] Priorities, List<Seo> Blocks, IReadOnlyDictionary<string, Seo> ByName,
    Dictionary<string, Priority[]> Lists, string? Missing = "default");

public sealed record Seo(string MetaTitle, Seo? Inner = null);

public readonly record struct SeoPoint(int FromX, int FromY);

public sealed record Named(string? DeskName = null, [property: JsonPropertyName("follow-up")] string? Next = null, int X1 = 0);

public sealed class Open
{
    public string? DeskName { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Closed(string? DeskName = null);

public sealed record Required([property: JsonRequired] string Desk, int Rank = 3);

public sealed record Converted(
    [property: JsonConverter(typeof(JsonStringEnumConverter<Priority>))] Priority Word, [property: JsonConverter(typeof(ShoutConverter))] Priority Own);

public sealed class ShoutConverter : JsonConverter<Priority>
{
    public override Priority Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() == "LOW!" ? Priority.Low : throw new JsonException("Louder.");

    public override void Write(Utf8JsonWriter writer, Priority value, JsonSerializerOptions options) => throw new NotSupportedException();
}

public sealed class Keywords : List<Priority>;

public sealed record Loose(
    Keywords? Own = null, object? Anything = null, JsonElement Json = default, Shape? Shape = null, [property: JsonIgnore] Named? Hidden = null);

[JsonDerivedType(typeof(Circle), "circle")]
public record Shape;

public sealed record Circle(int Radius) : Shape;

public sealed record References(
    Person? Editor = null, Organization? Board = null, Place? Port = null, NewsEvent? Occasion = null, Entity? About = null, Claim? Claim = null,
    Article? FollowUpTo = null,
    IReadOnlyList<Person>? Cast = null, Dictionary<string, Article>? Parts = null, Article<Named>? Typed = null, Article<Seo>? OtherTyped = null);

[JsonSerializable(typeof(Everything))]
[JsonSerializable(typeof(Named))]
[JsonSerializable(typeof(Open))]
[JsonSerializable(typeof(Closed))]
[JsonSerializable(typeof(Required))]
[JsonSerializable(typeof(Converted))]
[JsonSerializable(typeof(Loose))]
[JsonSerializable(typeof(References))]
[JsonSerializable(typeof(Dictionary<string, Priority>))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
public sealed partial class PlainContext : JsonSerializerContext;

[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Everything))]
[JsonSerializable(typeof(Named))]
[JsonSerializable(typeof(References))]
public sealed partial class CamelContext : JsonSerializerContext;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower, Converters = [typeof(JsonStringEnumConverter<Priority>)])]
[JsonSerializable(typeof(Everything))]
[JsonSerializable(typeof(Named))]
[JsonSerializable(typeof(References))]
public sealed partial class KebabContext : JsonSerializerContext;

/// <summary>The ways in which a program can create its contracts.</summary>
internal static class Contracts
{
    private static readonly Dictionary<string, JsonSerializerOptions> All = new()
    {
        ["plain"] = PlainContext.Default.Options,
        ["camelCase"] = CamelContext.Default.Options,
        ["kebab-case"] = KebabContext.Default.Options,
        ["reflection"] = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() },
        ["reflection, snake_case, enums as kebab-case only"] = new()
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        },
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static JsonTypeInfo<T> Get<T>(string name) => (JsonTypeInfo<T>)All[name].GetTypeInfo(typeof(T));
}

/// <summary>Articles whose front matter the tests read.</summary>
internal static class FrontMatters
{
    public static Article Of(string yaml, CorpusOptions? options = null) =>
        Corpus.Create("News", [new("budget", $"---\n{yaml}\n---\nIt rained.\n"), new("harbour", "It rained again.\n")], options).Articles["budget"];

    public static T Read<T>(string yaml, JsonTypeInfo<T> contract) => Of(yaml).GetData(contract);

    /// <summary>Asserts that the message states which article was refused, why, and at which path.</summary>
    public static void AssertRefused<T>(Article article, JsonTypeInfo<T> contract, string why, string path)
    {
        var (message, at) = Refuse(article, contract);
        Assert.Equal($"News/budget: {why} Path: {path}.", message);
        Assert.Equal(path, at);
    }

    /// <summary>Returns the message of the exception, and its path.</summary>
    public static (string Message, string? Path) Refuse<T>(string yaml, JsonTypeInfo<T> contract) => Refuse(Of(yaml), contract);

    public static (string Message, string? Path) Refuse<T>(Article article, JsonTypeInfo<T> contract)
    {
        var wrong = Assert.Throws<JsonException>(() => article.GetData(contract));
        Assert.IsType<JsonException>(wrong.InnerException);
        return (wrong.Message, wrong.Path);
    }
}
