using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Front matter with anchors and aliases: each block and the equivalent JSON, which YamlDotNet must produce, too.</summary>
public class YamlAnchorTests
{
    public static TheoryData<string, string> Blocks { get; } = new()
    {
        { "a: &x 1\nb: *x", "{\"a\":1,\"b\":1}" },
        { "a: &x text\nb: *x\nc: *x", "{\"a\":\"text\",\"b\":\"text\",\"c\":\"text\"}" },
        { "a: &x\n  b: 1\nc: *x", "{\"a\":{\"b\":1},\"c\":{\"b\":1}}" },
        { "a: &x [1, 2]\nb: [*x, *x]", "{\"a\":[1,2],\"b\":[[1,2],[1,2]]}" },
        { "a: &x {b: 1}\nc: {d: *x}", "{\"a\":{\"b\":1},\"c\":{\"d\":{\"b\":1}}}" },
        { "- &x a\n- *x", "[\"a\",\"a\"]" },
        { "- &x\n  a: 1\n- *x", "[{\"a\":1},{\"a\":1}]" },
        { "&x a: 1\nb: *x", "{\"a\":1,\"b\":\"a\"}" },
        { "a: 1\n&x b: 2\nc: *x", "{\"a\":1,\"b\":2,\"c\":\"b\"}" },
        { "a: &x\nb: *x", "{\"a\":null,\"b\":null}" },
        { "a: &x \"q\"\nb: *x", "{\"a\":\"q\",\"b\":\"q\"}" },
        { "a: &x |\n  text\nb: *x", "{\"a\":\"text\\n\",\"b\":\"text\\n\"}" },
        { "a: &x 1\nb: &x 2\nc: *x", "{\"a\":1,\"b\":2,\"c\":2}" },
        { "a: &x key\n*x : 1", "{\"a\":\"key\",\"key\":1}" },
        { "a: &x\n- 1\n- 2\nb: *x", "{\"a\":[1,2],\"b\":[1,2]}" },
        { "&x\na: 1\nb: 2", "{\"a\":1,\"b\":2}" },
        { "&m\n&k a: 1\nb: *k", "{\"a\":1,\"b\":\"a\"}" },
        { "a: [&x 1, *x]", "{\"a\":[1,1]}" },
        { "a: {&x b: 1, c: *x}", "{\"a\":{\"b\":1,\"c\":\"b\"}}" },
        { "- &a-b.c 1\n- *a-b.c", "[1,1]" },
        { "a: &x\n  &y b: 1\nc: *x\nd: *y", "{\"a\":{\"b\":1},\"c\":{\"b\":1},\"d\":\"b\"}" },
        { "a: [&x , b]", "{\"a\":[null,\"b\"]}" },
        { "a: &x [&y b]\nc: *y", "{\"a\":[\"b\"],\"c\":\"b\"}" },
        { "a: [ &x {b: 1}, *x ]", "{\"a\":[{\"b\":1},{\"b\":1}]}" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_read_the_way_YamlDotNet_reads_it(string yaml, string json)
    {
        Assert.Equal(json, YamlReading.Json(yaml));
        Assert.Equal(json, YamlOracle.Json(yaml));
    }
}
