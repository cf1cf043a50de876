using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Cases where YamlDotNet reads a different value or refuses valid YAML, with the section of the specification, 1.2.2, that decides.</summary>
public class YamlDifferenceTests
{
    public static TheoryData<string, string, string> Blocks { get; } = new()
    {
        // NEL and LS are not line ends since YAML 1.2.
        { "5.4", "a: one\u0085  two", "{\"a\":\"one\\u0085  two\"}" },
        { "5.4", "a: \"one\u2028  two\"", "{\"a\":\"one\\u2028  two\"}" },

        // A tab is whitespace in an empty line and before a comment.
        { "6.6", "a: one\n\t\nb: 2", "{\"a\":\"one\",\"b\":2}" },
        { "6.6", "a: one\n\t# comment\nb: 2", "{\"a\":\"one\",\"b\":2}" },

        // "*" and ":" are indicators only at the start of a text.
        { "7.3.3", "a one *two: b", "{\"a one *two\":\"b\"}" },
        { "7.3.3", "- {a: b}\n- :x", "[{\"a\":\"b\"},\":x\"]" },

        // The colon of a pair in brackets: before a bracket, and on the line after its key.
        { "7.4.1", "[a b :]", "[{\"a b\":null}]" },
        { "7.4.2", "{a :}", "{\"a\":null}" },
        { "7.4.2", "a: {\n  b\n  : 1}", "{\"a\":{\"b\":1}}" },

        // A value in brackets can have an anchor.
        { "7.4.2", "{a: &x b, c: *x}", "{\"a\":\"b\",\"c\":\"b\"}" },

        // Only empty lines: the longest determines the indentation.
        { "8.1.1.1", "a: |\n    \n", "{\"a\":\"\"}" },
        { "8.1.1.1", "a: |+\n    \n", "{\"a\":\"\\n\"}" },

        // The outermost value can begin at column 0.
        { "8.1.2", "|\none\n  two\n", "\"one\\n  two\\n\"" },
        { "8.1.3", ">\none\n  two\nthree\n", "\"one\\n  two\\nthree\\n\"" },

        // A key can be empty.
        { "8.2.2", "- : b", "[{\"\":\"b\"}]" },
        { "8.2.2", "a:\n  : b", "{\"a\":{\"\":\"b\"}}" },
        { "8.2.2", "? a\n:\n  - : b", "{\"a\":[{\"\":\"b\"}]}" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_specification_decides(string section, string yaml, string json)
    {
        Assert.Matches("^[5-8][.][0-9]", section);
        Assert.Equal(json, YamlReading.Json(yaml));

        // A row that a newer version of YamlDotNet reads the same way belongs in the other tests.
        Assert.NotEqual(json, YamlOracle.TryJson(yaml));
    }
}
