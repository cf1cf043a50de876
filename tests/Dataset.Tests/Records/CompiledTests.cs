using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dataset.Tests.Docs.Typed;
using Json.Schema;
using Xunit;

namespace Dataset.Tests.Records;

/// <summary>Tests a compiled typed corpus: the compiled values, the values read at run time, and its schema.</summary>
public class CompiledTests
{
    private static readonly JsonSerializerOptions Reflected = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static readonly JsonSchema Schema = JsonSchema.FromText(News.FrontMatterSchema);

    public static TheoryData<string> Keys => [.. News.Articles.Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_values_read_at_run_time_are_the_compiled_values(string key)
    {
        var article = News.Articles[key];
        var read = article.GetData((JsonTypeInfo<Story>)Reflected.GetTypeInfo(typeof(Story)));
        Assert.Equivalent(article.Data with { Keywords = null }, read with { Keywords = null });
        Assert.Equal(article.Data.Keywords, read.Keywords);
        Assert.Same(article.Data.Editor, read.Editor);
        Assert.Same(article.Data.FollowUpTo, read.FollowUpTo);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Front_matter_that_compiles_is_valid_under_the_schema(string key) =>
        Assert.True(IsValid(JsonSerializer.Serialize(new Dictionary<string, JsonElement>(News.Articles[key].Metadata))));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "desk": 3 }""")]
    [InlineData("""{ "desk": "City", "rank": 10 }""")]
    [InlineData("""{ "desk": "City", "rank": "1" }""")]
    [InlineData("""{ "desk": "City", "priority": "Hihg" }""")]
    [InlineData("""{ "desk": "City", "keywords": [1] }""")]
    [InlineData("""{ "desk": "City", "seo": "text" }""")]
    public void Front_matter_that_does_not_compile_is_invalid_under_the_schema(string json) => Assert.False(IsValid(json));

    private static bool IsValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
