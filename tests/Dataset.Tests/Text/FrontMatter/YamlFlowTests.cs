using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Front matter with lists and maps in brackets: each block and the equivalent JSON, which YamlDotNet must produce, too.</summary>
public class YamlFlowTests
{
    public static TheoryData<string, string> Blocks { get; } = new()
    {
        { "a: []", "{\"a\":[]}" },
        { "a: {}", "{\"a\":{}}" },
        { "[]", "[]" },
        { "{}", "{}" },
        { "[ ]", "[]" },
        { "a: [1, 2, 3]", "{\"a\":[1,2,3]}" },
        { "a: [1,2,3]", "{\"a\":[1,2,3]}" },
        { "a: [ 1 , 2 , ]", "{\"a\":[1,2]}" },
        { "a: [a b, \"c, d\", 'e, f']", "{\"a\":[\"a b\",\"c, d\",\"e, f\"]}" },
        { "a: [a: 1]", "{\"a\":[{\"a\":1}]}" },
        { "a: [a: 1, b: 2]", "{\"a\":[{\"a\":1},{\"b\":2}]}" },
        { "a: [\"a\": 1]", "{\"a\":[{\"a\":1}]}" },
        { "a: [\"a\":1]", "{\"a\":[{\"a\":1}]}" },
        { "a: [\"a\" : 1, 'b' : 2]", "{\"a\":[{\"a\":1},{\"b\":2}]}" },
        { "a: [a: ]", "{\"a\":[{\"a\":null}]}" },
        { "a: [? a : 1]", "{\"a\":[{\"a\":1}]}" },
        { "a: [[1, 2], [3]]", "{\"a\":[[1,2],[3]]}" },
        { "a: [{b: 1}, {c: 2}]", "{\"a\":[{\"b\":1},{\"c\":2}]}" },
        { "a: [x:y, http://example.org]", "{\"a\":[\"x:y\",\"http://example.org\"]}" },
        { "a: [null, ~, true, 1.5]", "{\"a\":[null,null,true,1.5]}" },
        { "a: [-1, -a, +b]", "{\"a\":[-1,\"-a\",\"+b\"]}" },
        { "a: {b: 1, c: 2}", "{\"a\":{\"b\":1,\"c\":2}}" },
        { "a: {b: 1, }", "{\"a\":{\"b\":1}}" },
        { "a: {b, c}", "{\"a\":{\"b\":null,\"c\":null}}" },
        { "a: {b: , c: 1}", "{\"a\":{\"b\":null,\"c\":1}}" },
        { "a: {\"b\":1,'c':2}", "{\"a\":{\"b\":1,\"c\":2}}" },
        { "a: {\"b\" : 1}", "{\"a\":{\"b\":1}}" },
        { "a: {b: [1, {c: d}]}", "{\"a\":{\"b\":[1,{\"c\":\"d\"}]}}" },
        { "a: {? b : 1}", "{\"a\":{\"b\":1}}" },
        { "a: {? b, c: 1}", "{\"a\":{\"b\":null,\"c\":1}}" },
        { "a: { b : c d , e : f }", "{\"a\":{\"b\":\"c d\",\"e\":\"f\"}}" },
        { "a: {1: one, true: yes}", "{\"a\":{\"1\":\"one\",\"true\":\"yes\"}}" },
        { "a: {b: \"x, y: z\"}", "{\"a\":{\"b\":\"x, y: z\"}}" },
        { "a: [\n  1,\n  2\n  ]", "{\"a\":[1,2]}" },
        { "a: [\n  1,\n  2,\n]", "{\"a\":[1,2]}" },
        { "a: [\n  b, # comment\n  # more\n  c\n]", "{\"a\":[\"b\",\"c\"]}" },
        { "a: {\n  b: 1,\n  c:\n    2\n}", "{\"a\":{\"b\":1,\"c\":2}}" },
        { "a: [one\n  two, three]", "{\"a\":[\"one two\",\"three\"]}" },
        { "a: [one\n\n  two]", "{\"a\":[\"one\\ntwo\"]}" },
        { "a: [\"one\n  two\"]", "{\"a\":[\"one two\"]}" },
        { "a:\n  [1,\n   2]", "{\"a\":[1,2]}" },
        { "a:\n  {b: 1,\n   c: 2}", "{\"a\":{\"b\":1,\"c\":2}}" },
        { "- [a, b]\n- {c: d}", "[[\"a\",\"b\"],{\"c\":\"d\"}]" },
        { "[a, b]", "[\"a\",\"b\"]" },
        { "{a: 1, b: 2}", "{\"a\":1,\"b\":2}" },
        { "{\n\"a\": \"x\",\n\"b\": [1, 2]\n}", "{\"a\":\"x\",\"b\":[1,2]}" },
        { "a: [a, b] # comment", "{\"a\":[\"a\",\"b\"]}" },
        { "a: [one two\t, three ]", "{\"a\":[\"one two\",\"three\"]}" },
        { "a: [ \"x\" , ]", "{\"a\":[\"x\"]}" },
        { "- [a, [b, c: d]]", "[[\"a\",[\"b\",{\"c\":\"d\"}]]]" },
        { "a: [y]", "{\"a\":[\"y\"]}" },
        { "{a: [b, {c: [d]}], e: {}}", "{\"a\":[\"b\",{\"c\":[\"d\"]}],\"e\":{}}" },
        { "a: [it's, a \"b\" c]", "{\"a\":[\"it's\",\"a \\\"b\\\" c\"]}" },
        { "a: [x|]", "{\"a\":[\"x|\"]}" },
        { "a: {b: x}", "{\"a\":{\"b\":\"x\"}}" },
        { "a: [a#b, c #d\n ]", "{\"a\":[\"a#b\",\"c\"]}" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_read_the_way_YamlDotNet_reads_it(string yaml, string json)
    {
        Assert.Equal(json, YamlReading.Json(yaml));
        Assert.Equal(json, YamlOracle.Json(yaml));
    }
}
