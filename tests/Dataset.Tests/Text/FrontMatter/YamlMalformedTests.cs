using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Front matter that is no YAML: the problem at its line and column, and the entries that are kept.</summary>
public class YamlMalformedTests
{
    public static TheoryData<string, string, string> Blocks { get; } = new()
    {
        { "a:\n\tb: 1\nc: 2", "{\"c\":2}", "2:1 A tab cannot be used for indentation in YAML; use spaces" },
        { "a:\n  b: 1\n\tc: 2\nd: 3", "{\"d\":3}", "3:1 A tab cannot be used for indentation in YAML; use spaces" },
        { "\ta: 1\nb: 2", "{\"b\":2}", "1:1 A tab cannot be used for indentation in YAML; use spaces" },
        { "-\t- a", "[]", "1:2 A tab cannot be used for indentation in YAML; use spaces" },
        { "-\ta: 1", "[]", "1:2 A tab cannot be used for indentation in YAML; use spaces" },
        { "a:\n  \t- b\nc: 1", "{\"c\":1}", "2:3 A tab cannot be used for indentation in YAML; use spaces" },
        { "a:\n \tb: 1", "{}", "2:2 A tab cannot be used for indentation in YAML; use spaces" },
        { "a: |\n\t\nb: 1", "{\"b\":1}", "2:1 A tab cannot be used for indentation in YAML; use spaces" },
        { "? \ta: 1\nb: 2", "{\"b\":2}", "1:3 A tab cannot be used for indentation in YAML; use spaces" },
        { "a:\n    b: 1\n  c: 2\nd: 3", "{\"d\":3}", "3:3 The indentation of this line fits neither the value above it nor an entry before it" },
        { "a:\n    - b\n  - c\nd: 3", "{\"d\":3}", "3:3 The indentation of this line fits neither the value above it nor an entry before it" },
        { "a: \"x\"\n  b: 1\nc: 2", "{\"c\":2}", "2:3 The indentation of this line fits neither the value above it nor an entry before it" },
        { "a: 1\n b: 2\nc: 3", "{\"c\":3}", "2:3 A ':' followed by a space is not allowed in a text without quotation marks" },
        { "- a\n  - b: 1\n- c", "[\"c\"]", "2:6 A ':' followed by a space is not allowed in a text without quotation marks" },
        { "  a: 1\nb: 2\nc: 3", "{\"a\":1,\"b\":2,\"c\":3}", "2:1 This entry is indented less than the first one" },
        { "a: |\n    four\n  two\nb: 1", "{\"b\":1}", "3:3 The indentation of this line fits neither the value above it nor an entry before it" },
        { "a: |\n      \n  x\nb: 1", "{\"b\":1}", "2:1 An empty line at the start of a block scalar has more spaces than its first line with text" },
        { "a: \"one\nb: 2", "{\"b\":2}", "1:4 A text in double quotation marks is not closed" },
        { "a: 'one\nb: 2", "{\"b\":2}", "1:4 A text in single quotation marks is not closed" },
        { "a: \"one", "{}", "1:4 A text in double quotation marks is not closed" },
        { "a: [1, 2\nb: 3", "{\"b\":3}", "1:4 '[' is not closed by ']'" },
        { "a: {b: 1\nc: 2", "{\"c\":2}", "1:4 '{' is not closed by '}'" },
        { "a: [1, 2", "{}", "1:4 '[' is not closed by ']'" },
        { "a: [1, 2}\nb: 3", "{\"b\":3}", "1:9 ',' or ']' is expected" },
        { "a: {b: 1]\nc: 2", "{\"c\":2}", "1:9 ',' or '}' is expected" },
        { "a: [b\nc: \"]\"\nd: 1", "{\"c\":\"]\",\"d\":1}", "1:4 '[' is not closed by ']'" },
        { "a: \"one\ntwo\"\nb: 3", "{\"a\":\"one two\",\"b\":3}",
          "2:1 The lines of a text in quotation marks must be indented more than its key; it was read all the same" },
        { "a: [\nb,\nc\n]\nd: 1", "{\"a\":[\"b\",\"c\"],\"d\":1}",
          "2:1 The lines in brackets must be indented more than their key; they were read all the same" },
        { "\"a\nb\": 1\nc: 2", "{\"b\\\"\":1,\"c\":2}", "1:1 A ':' followed by a space is expected after a key" },
        { "x: 1\n\"a\n b\": 1\nc: 2", "{\"x\":1,\"c\":2}", "2:1 A key in double quotation marks must end on its line" },
        { "[a,\n b]: 1\nc: 2", "{\"c\":2}", "1:1 A ':' followed by a space is expected after a key" },
        { "a: b: c\nd: 1", "{\"d\":1}", "1:5 A ':' followed by a space is not allowed in a text without quotation marks" },
        { "a: b\n  c: d\ne: 1", "{\"e\":1}", "2:4 A ':' followed by a space is not allowed in a text without quotation marks" },
        { "a:\n  b\n  c: d\ne: 1", "{\"e\":1}", "3:4 A ':' followed by a space is not allowed in a text without quotation marks" },
        { "a: - b\nc: 1", "{\"c\":1}", "1:4 '-' is not expected here: a list or map must begin on the line after its key" },
        { "a: ? b\nc: 1", "{\"c\":1}", "1:4 '?' is not expected here: a list or map must begin on the line after its key" },
        { "just text\na: 1", "{\"a\":1}", "1:1 A ':' followed by a space is expected after a key" },
        { "a: 1\njust text\nb: 2", "{\"a\":1,\"b\":2}", "2:1 A ':' followed by a space is expected after a key" },
        { "a: 1\njust text", "{\"a\":1}", "2:1 A ':' followed by a space is expected after a key" },
        { "\"quoted\"\na: 1", "{\"a\":1}", "1:9 A ':' followed by a space is expected after a key" },
        { "a: 1\n\"quoted\"\nb: 2", "{\"a\":1,\"b\":2}", "2:1 A ':' followed by a space is expected after a key" },
        { "a: 1\n- b\nc: 2", "{\"a\":1,\"c\":2}", "2:1 An item of a list is not expected among the entries of a map" },
        { "- a\nb: 1\n- c", "[\"a\",\"c\"]", "2:1 A '-' followed by a space is expected before each item of this list" },
        { "a:1\nb: 2", "{\"b\":2}", "1:1 A ':' followed by a space is expected after a key" },
        { "\"a\":1\nb: 2", "{\"b\":2}", "1:4 A space is expected after a ':'" },
        { "a: 1\nb\n c\nd: 2", "{\"a\":1,\"d\":2}", "2:1 A ':' followed by a space is expected after a key" },
        { "a: \"b\" c\nd: 1", "{\"d\":1}", "1:8 Nothing but a comment is expected after the value" },
        { "a: 'b' 'c'\nd: 1", "{\"d\":1}", "1:8 Nothing but a comment is expected after the value" },
        { "a: [b] c\nd: 1", "{\"d\":1}", "1:8 Nothing but a comment is expected after the value" },
        { "a: \"b\"#c\nd: 1", "{\"d\":1}", "1:7 A space is expected before the '#' of a comment" },
        { "a: *x y\nd: 1", "{\"d\":1}",
          "1:4 The YAML alias '*x' has no anchor before it; it was read as null\n" +
          "1:7 Nothing but a comment is expected after the value" },
        { "a: @b\nc: 1", "{\"c\":1}", "1:4 A text cannot begin with '@'; put it in quotation marks" },
        { "a: `b`\nc: 1", "{\"c\":1}", "1:4 A text cannot begin with '`'; put it in quotation marks" },
        { "a: %b\nc: 1", "{\"c\":1}", "1:4 A text cannot begin with '%'; put it in quotation marks" },
        { "@a: 1\nc: 2", "{\"c\":2}", "1:1 A text cannot begin with '@'; put it in quotation marks" },
        { "a: ,b\nc: 1", "{\"c\":1}", "1:4 A text cannot begin with ','; put it in quotation marks" },
        { "a: ]\nc: 1", "{\"c\":1}", "1:4 A text cannot begin with ']'; put it in quotation marks" },
        { "a: }\nc: 1", "{\"c\":1}", "1:4 A text cannot begin with '}'; put it in quotation marks" },
        { "a: |x\nc: 1", "{\"c\":1}", "1:5 'x' is not expected after '|': a block scalar may have one digit from 1 to 9 and one of '+' and '-'" },
        { "a: |2 3\nc: 1", "{\"c\":1}", "1:7 The text of a block scalar must begin on the line after its '|' or '>'" },
        { "a: |0\n b\nc: 1", "{\"c\":1}", "1:5 '0' is not expected after '|': a block scalar may have one digit from 1 to 9 and one of '+' and '-'" },
        { "a: >--\n b\nc: 1", "{\"c\":1}", "1:6 '-' is not expected after '>': a block scalar may have one digit from 1 to 9 and one of '+' and '-'" },
        { "a: &\nc: 1", "{\"c\":1}", "1:4 A name is expected after the '&' of a YAML anchor" },
        { "a: *\nc: 1", "{\"c\":1}", "1:4 A name is expected after the '*' of a YAML alias" },
        { "a: & b\nc: 1", "{\"c\":1}", "1:4 A name is expected after the '&' of a YAML anchor" },
        { "a: &x &y b\nc: 1", "{\"c\":1}", "1:7 A value has more than one YAML anchor" },
        { "a: !x !y b\nc: 1", "{\"c\":1}",
          "1:4 The YAML tag '!x' is not supported and was ignored\n" +
          "1:7 The YAML tag '!y' is not supported and was ignored\n" +
          "1:7 A value has more than one YAML tag" },
        { "a: &x *y\nc: 1", "{\"c\":1}", "1:7 A YAML alias cannot have an anchor or a tag" },
        { "a: &x\n  *y\nc: 1", "{\"c\":1}",
          "2:3 The YAML alias '*y' has no anchor before it; it was read as null\n" +
          "2:3 A YAML alias cannot have an anchor or a tag" },
        { "a: &x - b\nc: 1", "{\"c\":1}", "1:4 The anchor or tag of a list or map must stand on the line before it" },
        { "- &x - b\n- c", "[\"c\"]", "1:3 The anchor or tag of a list or map must stand on the line before it" },
        { "a: !t[b]\nc: 1", "{\"c\":1}", "1:4 The YAML tag '!t' is not supported and was ignored\n1:6 A space is expected after a YAML tag" },
        { "a: [,]\nb: 1", "{\"b\":1}", "1:5 A value is expected here" },
        { "a: [b,, c]\nb: 1", "{\"b\":1}", "1:7 A value is expected here" },
        { "a: [b c: d\n e: f]\nb: 1", "{\"b\":1}", "2:3 ',' or ']' is expected" },
        { "a: {,}\nb: 1", "{\"b\":1}", "1:5 A key is expected here" },
        { "a: [\"b\" c]\nb: 1", "{\"b\":1}", "1:9 ',' or ']' is expected" },
        { "a: [b,#c\n]\nb: 1", "{\"b\":1}", "1:7 A text cannot begin with '#'; put it in quotation marks" },
        { "a: [b\n : c]\nb: 1", "{\"b\":1}", "2:2 ',' or ']' is expected" },
        { "a: [b\n c: d]\nb: 1", "{\"b\":1}", "1:5 A key of a pair in a list in brackets must stand on one line" },
        { "a: [-]\nb: 1", "{\"b\":1}", "1:5 '-' is not expected here" },
        { "a: [- b]\nb: 1", "{\"b\":1}", "1:5 '-' is not expected here" },
        { "a: {b: c: d}\nb: 1", "{\"b\":1}", "1:9 ',' or '}' is expected" },
        { "a: {b: |}\nb: 1", "{\"b\":1}", "1:8 A text cannot begin with '|'; put it in quotation marks" },
        { "a: [@b]\nb: 1", "{\"b\":1}", "1:5 A text cannot begin with '@'; put it in quotation marks" },
        { "a: \"\\q\"\nb: 1", "{\"b\":1}", "1:5 '\\q' is not an escape sequence of YAML; a backslash in double quotation marks is written '\\\\'" },
        { "a: \"\\x4\"\nb: 1", "{\"b\":1}", "1:5 2 hexadecimal digits are expected after '\\x'" },
        { "a: \"\\u12\"\nb: 1", "{\"b\":1}", "1:5 4 hexadecimal digits are expected after '\\u'" },
        { "a: \"\\U0001F60\"\nb: 1", "{\"b\":1}", "1:5 8 hexadecimal digits are expected after '\\U'" },
        { "a: \"C:\\path\"\nb: 1", "{\"b\":1}", "1:7 '\\p' is not an escape sequence of YAML; a backslash in double quotation marks is written '\\\\'" },
        { "a: \"\\😀\"\nb: 1", "{\"b\":1}", "1:5 '\\😀' is not an escape sequence of YAML; a backslash in double quotation marks is written '\\\\'" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void What_is_malformed_costs_its_own_entry(string yaml, string json, string problems)
    {
        Assert.Equal(json, YamlReading.Json(yaml, out var found));
        Assert.Equal(problems, found);
    }
}
