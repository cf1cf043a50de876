using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Front matter with lists and maps by indentation: each block and the equivalent JSON, which YamlDotNet must produce, too.</summary>
public class YamlCollectionTests
{
    public static TheoryData<string, string> Blocks { get; } = new()
    {
        { "a: 1", "{\"a\":1}" },
        { "a: 1\nb: 2", "{\"a\":1,\"b\":2}" },
        { "a: 1\n\n\nb: 2\n", "{\"a\":1,\"b\":2}" },
        { "# top\na: 1 # one\n# between\nb: 2\n# end", "{\"a\":1,\"b\":2}" },
        { "  a: 1\n  b: 2", "{\"a\":1,\"b\":2}" },
        { "a:\n  b: 1", "{\"a\":{\"b\":1}}" },
        { "a:\n  b:\n    c: 1\n  d: 2\ne: 3", "{\"a\":{\"b\":{\"c\":1},\"d\":2},\"e\":3}" },
        { "a:\n        b: 1\nc:\n b: 2", "{\"a\":{\"b\":1},\"c\":{\"b\":2}}" },
        { "a :  1", "{\"a\":1}" },
        { "a b c: 1", "{\"a b c\":1}" },
        { "a: b:c", "{\"a\":\"b:c\"}" },
        { "a#b: 1", "{\"a#b\":1}" },
        { "'a b': 1", "{\"a b\":1}" },
        { "\"a b\": 1", "{\"a b\":1}" },
        { "\"a\\tb\": 1", "{\"a\\tb\":1}" },
        { "'it''s' : 1", "{\"it's\":1}" },
        { "\"a:b\": 1", "{\"a:b\":1}" },
        { "12: number", "{\"12\":\"number\"}" },
        { "true: word", "{\"true\":\"word\"}" },
        { "0x1F: hex", "{\"0x1F\":\"hex\"}" },
        { "~: tilde", "{\"~\":\"tilde\"}" },
        { "a-b_c.d: 1", "{\"a-b_c.d\":1}" },
        { "a[0]: 1", "{\"a[0]\":1}" },
        { "-a: 1", "{\"-a\":1}" },
        { "?a: 1", "{\"?a\":1}" },
        { ":a: 1", "{\":a\":1}" },
        { "a: \"1\"\n\"b\": 2", "{\"a\":\"1\",\"b\":2}" },
        { "- 1\n- 2", "[1,2]" },
        { "- a\n-\n- b", "[\"a\",null,\"b\"]" },
        { "-", "[null]" },
        { "- a: 1\n  b: 2\n- c: 3", "[{\"a\":1,\"b\":2},{\"c\":3}]" },
        { "-\n  a: 1\n-\n  - x", "[{\"a\":1},[\"x\"]]" },
        { "-   a: 1\n    b: 2", "[{\"a\":1,\"b\":2}]" },
        { "- - a\n  - b\n- - c", "[[\"a\",\"b\"],[\"c\"]]" },
        { "- - - deep", "[[[\"deep\"]]]" },
        { "- a:\n    - b\n  c: 1", "[{\"a\":[\"b\"],\"c\":1}]" },
        { "- a:\n  - b\n  c: 1", "[{\"a\":[\"b\"],\"c\":1}]" },
        { "- \"a\": 1\n- 'b': 2", "[{\"a\":1},{\"b\":2}]" },
        { "- # comment\n  a: 1", "[{\"a\":1}]" },
        { "a:\n- 1\n- 2\nb: 3", "{\"a\":[1,2],\"b\":3}" },
        { "a:\n  - 1\n  - 2\nb: 3", "{\"a\":[1,2],\"b\":3}" },
        { "a:\n- b: 1\n  c: 2\n- b: 3\nd: 4", "{\"a\":[{\"b\":1,\"c\":2},{\"b\":3}],\"d\":4}" },
        { "a:\n  -\n    b: 1\n  -\n    - 2", "{\"a\":[{\"b\":1},[2]]}" },
        { "a:\n  - - 1\n    - 2\n  - 3", "{\"a\":[[1,2],3]}" },
        { "a:\n- - 1\n- 2", "{\"a\":[[1],2]}" },
        { "a:\n  # comment\n  - 1\n # odd comment\n  - 2", "{\"a\":[1,2]}" },
        { "a:\n\n  - 1\n\n  - 2\n", "{\"a\":[1,2]}" },
        { "a:\n  b:\n  - 1\n  c:\n  - 2", "{\"a\":{\"b\":[1],\"c\":[2]}}" },
        { "a:\nb:\nc: 1", "{\"a\":null,\"b\":null,\"c\":1}" },
        { "- a:\n- b:", "[{\"a\":null},{\"b\":null}]" },
        { "authors:\n  - name: Ann\n    url: a.org\n  - name: Bo", "{\"authors\":[{\"name\":\"Ann\",\"url\":\"a.org\"},{\"name\":\"Bo\"}]}" },
        { "? a\n: 1", "{\"a\":1}" },
        { "? a\n: 1\n? b\n: 2", "{\"a\":1,\"b\":2}" },
        { "? a\n? b", "{\"a\":null,\"b\":null}" },
        { "? \"a b\"\n:\n  - 1", "{\"a b\":[1]}" },
        { "? a\n:\n- 1\n- 2", "{\"a\":[1,2]}" },
        { "? a\n: b: 1\n  c: 2", "{\"a\":{\"b\":1,\"c\":2}}" },
        { "? a\n: - 1\n  - 2", "{\"a\":[1,2]}" },
        { "- ? a\n  : 1\n- ? b\n  : 2", "[{\"a\":1},{\"b\":2}]" },
        { "a: 1\n? b\n: 2\nc: 3", "{\"a\":1,\"b\":2,\"c\":3}" },
        { ".inf: 1\nb: {.nan: 2}", "{\".inf\":1,\"b\":{\".nan\":2}}" },
        { "- .inf: 1", "[{\".inf\":1}]" },
        { "&x 0x1F: a\nb: *x", "{\"0x1F\":\"a\",\"b\":31}" },
        { "? 12\n: n", "{\"12\":\"n\"}" },
        { "? a # comment\n: 1", "{\"a\":1}" },
        { "a:\n  text on\n  two lines\nb: 1", "{\"a\":\"text on two lines\",\"b\":1}" },
        { "a:\n  \"text on\n  two lines\"\nb: 1", "{\"a\":\"text on two lines\",\"b\":1}" },
        { "a: # comment\n  # another\n  b: 1", "{\"a\":{\"b\":1}}" },
        { "a:\n  \n  b: 1\n   \n  c: 2", "{\"a\":{\"b\":1,\"c\":2}}" },
        { "- text\n  over lines\n- more", "[\"text over lines\",\"more\"]" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_read_the_way_YamlDotNet_reads_it(string yaml, string json)
    {
        Assert.Equal(json, YamlReading.Json(yaml));
        Assert.Equal(json, YamlOracle.Json(yaml));
    }
}
