using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Front matter with literal and folded block scalars: each block and the equivalent JSON, which YamlDotNet must produce, too.</summary>
public class YamlBlockScalarTests
{
    public static TheoryData<string, string> Blocks { get; } = new()
    {
        { "a: |\n  one\n  two\n", "{\"a\":\"one\\ntwo\\n\"}" },
        { "a: |\n  one\n\n  two\n", "{\"a\":\"one\\n\\ntwo\\n\"}" },
        { "a: |-\n  one\n  two\n", "{\"a\":\"one\\ntwo\"}" },
        { "a: |+\n  one\n  two\n\n", "{\"a\":\"one\\ntwo\\n\\n\"}" },
        { "a: |\n  one\n\n\nb: 1", "{\"a\":\"one\\n\",\"b\":1}" },
        { "a: |+\n  one\n\n\nb: 1", "{\"a\":\"one\\n\\n\\n\",\"b\":1}" },
        { "a: |-\n  one\n\n\nb: 1", "{\"a\":\"one\",\"b\":1}" },
        { "a: |\n    four\n      six\n    four\n", "{\"a\":\"four\\n  six\\nfour\\n\"}" },
        { "a: |2\n    two more\n  none\n", "{\"a\":\"  two more\\nnone\\n\"}" },
        { "a: |2-\n    x\n", "{\"a\":\"  x\"}" },
        { "a: |-2\n    x\n", "{\"a\":\"  x\"}" },
        { "a: |+1\n  x\n\n", "{\"a\":\" x\\n\\n\"}" },
        { "a: | # comment\n  # text\n", "{\"a\":\"# text\\n\"}" },
        { "a: |\n  # text\n# comment\nb: 1", "{\"a\":\"# text\\n\",\"b\":1}" },
        { "a: |\n\n\n  late\n", "{\"a\":\"\\n\\nlate\\n\"}" },
        { "a: |\nb: 1", "{\"a\":\"\",\"b\":1}" },
        { "a: |\n\nb: 1", "{\"a\":\"\",\"b\":1}" },
        { "a: |+\n\n\nb: 1", "{\"a\":\"\\n\\n\",\"b\":1}" },
        { "a: |\n  trailing  \n  spaces\t\n", "{\"a\":\"trailing  \\nspaces\\t\\n\"}" },
        { "a: |\n  \ttab\n", "{\"a\":\"\\ttab\\n\"}" },
        { "a: |\n  key: value\n  - item\n", "{\"a\":\"key: value\\n- item\\n\"}" },
        { "a: |\n  \"quotes\" 'and' \\n\n", "{\"a\":\"\\\"quotes\\\" 'and' \\\\n\\n\"}" },
        { "a: >\n  one\n  two\n", "{\"a\":\"one two\\n\"}" },
        { "a: >\n  one\n\n  two\n", "{\"a\":\"one\\ntwo\\n\"}" },
        { "a: >\n  one\n\n\n  two\n", "{\"a\":\"one\\n\\ntwo\\n\"}" },
        { "a: >-\n  one\n  two\n", "{\"a\":\"one two\"}" },
        { "a: >+\n  one\n\n", "{\"a\":\"one\\n\\n\"}" },
        { "a: >\n  one\n    code\n    more\n  two\n", "{\"a\":\"one\\n  code\\n  more\\ntwo\\n\"}" },
        { "a: >\n  one\n\n    code\n\n  two\n", "{\"a\":\"one\\n\\n  code\\n\\ntwo\\n\"}" },
        { "a: >\n  one\n  \ttab\n  two\n", "{\"a\":\"one\\n\\ttab\\ntwo\\n\"}" },
        { "a: >\n\n  late\n  fold\n", "{\"a\":\"\\nlate fold\\n\"}" },
        { "a: >1\n  one\n two\n", "{\"a\":\" one\\ntwo\\n\"}" },
        { "a: >\n  * one\n\n  * two\n", "{\"a\":\"* one\\n* two\\n\"}" },
        { "a: >\n  one\n # comment\nb: 2", "{\"a\":\"one\\n\",\"b\":2}" },
        { "- |\n  one\n- >\n  two\n", "[\"one\\n\",\"two\\n\"]" },
        { "- - |\n    deep\n", "[[\"deep\\n\"]]" },
        { "a:\n- |\n  one\n- 2", "{\"a\":[\"one\\n\",2]}" },
        { "a:\n  - |-\n    one\n    two\n  - b: >-\n      three\n      four\n", "{\"a\":[\"one\\ntwo\",{\"b\":\"three four\"}]}" },
        { "a:\n  b: |\n   one\n  c: 2", "{\"a\":{\"b\":\"one\\n\",\"c\":2}}" },
        { "a:\n  b: |2\n      one\n    two\n  c: 2", "{\"a\":{\"b\":\"  one\\ntwo\\n\",\"c\":2}}" },
        { "? |\n  key\n: value", "{\"key\\n\":\"value\"}" },
        { "? >-\n  long\n  key\n: - item", "{\"long key\":[\"item\"]}" },
        { "a: |\n  ---\n  ...\n", "{\"a\":\"---\\n...\\n\"}" },
        { "a: |\n  x\n   \n  y\n", "{\"a\":\"x\\n \\ny\\n\"}" },
        { "a: |-\n  x\n   \n   \n", "{\"a\":\"x\\n \\n \"}" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_read_the_way_YamlDotNet_reads_it(string yaml, string json)
    {
        Assert.Equal(json, YamlReading.Json(yaml));
        Assert.Equal(json, YamlOracle.Json(yaml));
    }
}
