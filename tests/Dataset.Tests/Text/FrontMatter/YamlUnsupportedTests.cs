using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Unsupported constructs: each with its problem, at line and column, and the values that are still read.</summary>
public class YamlUnsupportedTests
{
    public static TheoryData<string, string, string> Blocks { get; } = new()
    {
        { "a: !!str 12\nb: 2", "{\"a\":12,\"b\":2}", "1:4 The YAML tag '!!str' is not supported and is ignored" },
        { "a: !x\n  b: 1", "{\"a\":{\"b\":1}}", "1:4 The YAML tag '!x' is not supported and is ignored" },
        { "- !<tag:x,2024:y> z", "[\"z\"]", "1:3 The YAML tag '!<tag:x,2024:y>' is not supported and is ignored" },
        { "a: ! text", "{\"a\":\"text\"}", "1:4 The YAML tag '!' is not supported and is ignored" },
        { "a: [!t b, c]", "{\"a\":[\"b\",\"c\"]}", "1:5 The YAML tag '!t' is not supported and is ignored" },
        { "!!map\na: 1", "{\"a\":1}", "1:1 The YAML tag '!!map' is not supported and is ignored" },
        { "!k a: 1\nb: 2", "{\"a\":1,\"b\":2}", "1:1 The YAML tag '!k' is not supported and is ignored" },
        { "a: &x {b: 1}\nc:\n  <<: *x\n  d: 2", "{\"a\":{\"b\":1},\"c\":{\"<<\":{\"b\":1},\"d\":2}}",
          "3:3 The YAML merge key '<<' is not supported; it is read as an ordinary key" },
        { "a: {<<: 1}", "{\"a\":{\"<<\":1}}", "1:5 The YAML merge key '<<' is not supported; it is read as an ordinary key" },
        { "a: 1\nb: *gone\nc: 3", "{\"a\":1,\"b\":null,\"c\":3}", "2:4 The YAML alias '*gone' has no anchor before it; it is read as null" },
        { "a: [*gone, b]", "{\"a\":[null,\"b\"]}", "1:5 The YAML alias '*gone' has no anchor before it; it is read as null" },
        { "*gone : 1\nb: 2", "{\"b\":2}", "1:1 The YAML alias '*gone' has no anchor before it; it is read as null" },
        { "a: &x [1, *x]", "{\"a\":[1,null]}", "1:11 The YAML alias '*x' is inside the value that it repeats; it is read as null" },
        { "a: &x\n  b: *x", "{\"a\":{\"b\":null}}", "2:6 The YAML alias '*x' is inside the value that it repeats; it is read as null" },
        { "? [a, b]\n: 1\nc: 2", "{\"c\":2}", "1:3 A YAML key that is a list is not supported; its entry is left out" },
        { "? - a\n: 1\nc: 2", "{\"c\":2}", "1:3 A YAML key that is a list is not supported; its entry is left out" },
        { "? {a: 1}\n: 2\nc: 3", "{\"c\":3}", "1:3 A YAML key that is a map is not supported; its entry is left out" },
        { "[a, b]: 1\nc: 2", "{\"c\":2}", "1:1 A YAML key that is a list is not supported; its entry is left out" },
        { "{a: b}: 1\nc: 2", "{\"c\":2}", "1:1 A YAML key that is a map is not supported; its entry is left out" },
        { "x: {[a]: 1, b: 2}", "{\"x\":{\"b\":2}}", "1:5 A YAML key that is a list is not supported; its entry is left out" },
        { "x: [[a]: 1]", "{\"x\":[{}]}", "1:5 A YAML key that is a list is not supported; its entry is left out" },
        { "x: [{a: b}: 1, c]", "{\"x\":[{},\"c\"]}", "1:5 A YAML key that is a map is not supported; its entry is left out" },
        { "a: &x [1]\n*x : 2\nb: 3", "{\"a\":[1],\"b\":3}", "2:1 A YAML key that is a list is not supported; its entry is left out" },
        { "a: 1\nb: 2\na: 3", "{\"a\":1,\"b\":2}", "3:1 The key 'a' is already defined; the first definition is used" },
        { "a: 1\n\"a\": 2", "{\"a\":1}", "2:1 The key '\"a\"' is already defined; the first definition is used" },
        { "a: {b: 1, b: 2}", "{\"a\":{\"b\":1}}", "1:11 The key 'b' is already defined; the first definition is used" },
        { "a:\n  - b: 1\n    b: [2]", "{\"a\":[{\"b\":1}]}", "3:5 The key 'b' is already defined; the first definition is used" },
        { "1: a\n\"1\": b", "{\"1\":\"a\"}", "2:1 The key '\"1\"' is already defined; the first definition is used" },
        { "a: 1\n---\nb: 2", "{\"a\":1}", "2:1 The YAML document marker '---' is not supported; the text after it is not read" },
        { "a: 1\n...\nb: 2", "{\"a\":1}", "2:1 The YAML document marker '...' is not supported; the text after it is not read" },
        { "---\na: 1", "", "1:1 The YAML document marker '---' is not supported; the text after it is not read" },
        { "a: 1\n--- # next\nb: 2", "{\"a\":1}", "2:1 The YAML document marker '---' is not supported; the text after it is not read" },
        { "%YAML 1.2\na: 1", "{\"a\":1}", "1:1 The YAML directive '%YAML' is not supported and is ignored" },
        { "%TAG ! x:\n%YAML 1.1\na: 1", "{\"a\":1}",
          "1:1 The YAML directive '%TAG' is not supported and is ignored\n" +
          "2:1 The YAML directive '%YAML' is not supported and is ignored" },
        { "a: .inf", "{\"a\":\".inf\"}", "1:4 '.inf' is not a JSON number; it is read as a string" },
        { "a: -.INF", "{\"a\":\"-.INF\"}", "1:4 '-.INF' is not a JSON number; it is read as a string" },
        { "a: +.Inf", "{\"a\":\"+.Inf\"}", "1:4 '+.Inf' is not a JSON number; it is read as a string" },
        { "a: .nan\nb: 1", "{\"a\":\".nan\",\"b\":1}", "1:4 '.nan' is not a JSON number; it is read as a string" },
        { "a: [.NaN]", "{\"a\":[\".NaN\"]}", "1:5 '.NaN' is not a JSON number; it is read as a string" },
        { "a: \"\\uD800\"", "{\"a\":\"�\"}", "1:5 The escape sequence '\\uD800' is not a character; it is read as U+FFFD" },
        { "a: \"\\uDE00 x\"", "{\"a\":\"� x\"}", "1:5 The escape sequence '\\uDE00' is not a character; it is read as U+FFFD" },
        { "a: \"\\uD83Dx\"", "{\"a\":\"�x\"}", "1:5 The escape sequence '\\uD83D' is not a character; it is read as U+FFFD" },
        { "a: \"\\U00110000\"", "{\"a\":\"�\"}", "1:5 The escape sequence '\\U00110000' is not a character; it is read as U+FFFD" },
        { "a: b\u0001c", "{\"a\":\"b\\u0001c\"}", "1:5 The control character U+0001 is not allowed in YAML; it is kept" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Unsupported_constructs_are_reported_at_their_place(string yaml, string json, string problems)
    {
        Assert.Equal(json, YamlReading.Json(yaml, out var found));
        Assert.Equal(problems, found);
    }
}
