using System.Collections.Generic;
using System.Linq;
using Dataset.Text.FrontMatter;
using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Tests the spans of values and keys in the whole text.</summary>
public class YamlSpanTests
{
    public static TheoryData<string, string, string> Values { get; } = new()
    {
        { "k: text  # note", "k", "text" },
        { "k: one\n  two  \n", "k", "one\n  two" },
        { "'k': \"te\\nxt\"", "'k'", "\"te\\nxt\"" },
        { "k: &a !t [1, 2] # note", "k", "[1, 2]" },
        { "k: {a: 1,\n  b: 2}\n", "k", "{a: 1,\n  b: 2}" },
        { "k: |+ # note\n  one\n\n", "k", "|+ # note\n  one" },
        { "k: >-\n\n", "k", ">-" },
        { "k:\n  a: 1\n  b: 2\nl: 3", "k", "a: 1\n  b: 2" },
        { "k:\n- 1\n-  2\n", "k", "- 1\n-  2" },
        { "k:\n  - - a", "k", "- - a" },
        { "? k\n: v", "k", "v" },
        { "k: # note\nl: 1", "k", "" },
        { "k: ~", "k", "~" },
        { "? k", "k", "" },
        { "{k: v}", "k", "v" },
        { "{k, l}", "k", "" },
        { "l: &a [x]\nk: *a", "l", "[x]" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_has_its_place(string yaml, string key, string value)
    {
        var text = "---\n" + yaml + "\n---\nThe story.\n";
        var root = YamlReader.Read(text, new TextSpan(4, yaml.Length), [])!;
        var entry = root.Entries[0];
        Assert.Equal(key, text.Substring(entry.KeySpan.Start, entry.KeySpan.Length));
        Assert.Equal(value, text.Substring(entry.Value.Span.Start, entry.Value.Span.Length));
    }

    [Theory]
    [InlineData("[k: v , 1]", "k: v")]
    [InlineData("[k: # note\n , 1]", "k:")]
    [InlineData("[? k : 'v' # note\n]", "? k : 'v'")]
    [InlineData("[? k , 1]", "? k")]
    [InlineData("[\"k\":[1] ]", "\"k\":[1]")]
    [InlineData("[&a k: &b v ]", "k: &b v")]
    public void A_pair_in_a_list_has_its_place(string yaml, string pair)
    {
        var item = YamlReader.Read(yaml, new TextSpan(0, yaml.Length), [])!.Items[0];
        Assert.Equal(DataKind.Map, item.Kind);
        Assert.Equal(pair, yaml.Substring(item.Span.Start, item.Span.Length));
    }

    [Fact]
    public void The_span_of_an_absent_value_is_after_its_colon()
    {
        const string Text = "a:   # note\nb :\n- 1\n-\nc: [d: , e]";
        var root = YamlReader.Read(Text, new TextSpan(0, Text.Length), [])!;
        Assert.Equal(new TextSpan(2, 0), root.Entries[0].Value.Span);
        Assert.Equal(new TextSpan(21, 0), root.Find("b")!.Items[1].Span);
        Assert.Equal(new TextSpan(28, 0), root.Find("c")!.Items[0].Entries[0].Value.Span);
    }

    [Fact]
    public void The_last_line_ends_with_the_line_break_before_the_fence()
    {
        foreach (var (yaml, expected) in new[] { ("a: |\n  x", "x\n"), ("a: |+\n  x\n", "x\n\n"), ("a: |-\n  x\n", "x"), ("a: >+\n  x\n\n", "x\n\n\n") })
        {
            var text = "---\n" + yaml + "\n---\n";
            Assert.Equal(expected, YamlReader.Read(text, new TextSpan(4, yaml.Length), [])!.Find("a")!.Text);
            Assert.Equal(expected, YamlReader.Read(text, new TextSpan(4, yaml.Length + 1), [])!.Find("a")!.Text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("  \n\t\n")]
    [InlineData("# note\n  # note")]
    public void Empty_content_has_no_value(string yaml)
    {
        var problems = new List<DataProblem>();
        Assert.Null(YamlReader.Read(yaml, new TextSpan(0, yaml.Length), problems));
        Assert.Empty(problems);
    }

    [Fact]
    public void Text_outside_the_content_is_not_read()
    {
        const string Text = "\"[{\n---\na: \"b\n---\nc\": d\n";
        var problems = new List<DataProblem>();
        var root = YamlReader.Read(Text, new TextSpan(8, 6), problems)!;
        Assert.Empty(root.Entries);
        Assert.Equal("A string in double quotation marks is not closed", problems.Single().Message);
    }
}
