using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text.FrontMatter;
using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Tests the limits of depth, size and repetition.</summary>
public class YamlLimitTests
{
    private const string TooDeep = "Lists and maps nested more than 63 levels deep are not supported; the value is read as null";

    [Fact]
    public void Levels_up_to_63_are_read()
    {
        Assert.Equal(Nested("[", "1", "]", 63), YamlReading.Json(Nested("[", "1", "]", 63)));
        Assert.Equal(Nested("[", "1", "]", 63), YamlReading.Json(Nested("- ", "1", "", 63)));
        Assert.Equal(Nested("{\"a\":", "1", "}", 63), YamlReading.Json(Nested("{a: ", "1", "}", 63)));
        Assert.Equal(Nested("{\"a\":", "1", "}", 63), YamlReading.Json(Maps(63)));
        Assert.Equal(Nested("[{\"a\":", "1", "}]", 31), YamlReading.Json(Lists(31)));
    }

    [Fact]
    public void Deeper_values_are_null_and_the_rest_is_kept()
    {
        Assert.Equal("{\"a\":" + Nested("[", "null", "]", 62) + ",\"b\":2}", YamlReading.Json("a: " + Nested("[", "1", "]", 63) + "\nb: 2", out var problems));
        Assert.Equal("1:66 " + TooDeep, problems);

        Assert.Equal("{\"a\":" + Nested("[", "null", "]", 62) + ",\"b\":2}",
            YamlReading.Json("a:\n" + Nested("- ", "x: [\n" + new string(' ', 200) + "1]", "", 62) + "\nb: 2", out problems));
        Assert.Equal("2:125 " + TooDeep, problems);

        Assert.Equal(Nested("{\"a\":", "null", "}", 63), YamlReading.Json(Maps(64), out problems));
        Assert.Equal("64:64 " + TooDeep, problems);

        Assert.Equal(Nested("[", "[null]", "]", 62), YamlReading.Json(Nested("[", "[a: 1]", "]", 62), out problems));
        Assert.Equal("1:64 " + TooDeep, problems);
    }

    [Fact]
    public void Thousands_of_brackets_are_one_problem()
    {
        Assert.Equal("{\"a\":" + Nested("[", "null", "]", 62) + ",\"b\":2}",
            YamlReading.Json("a: " + Nested("[", "\"]\", ']', x", "]", 20_000) + "\nb: 2", out var problems));
        Assert.Equal("1:66 " + TooDeep, problems);

        Assert.Equal("{\"b\":2}", YamlReading.Json("a: " + new string('[', 20_000) + "\nb: 2", out problems));
        Assert.Equal("1:66 '[' is not closed by ']'", problems);
    }

    [Fact]
    public void An_alias_counts_the_levels_of_what_it_repeats()
    {
        var yaml = "a: &x " + Nested("[", "1", "]", 40) + "\nb: " + Nested("[", "*x", "]", 22) + "\nc: " + Nested("[", "*x", "]", 23);
        Assert.Equal("{\"a\":" + Nested("[", "1", "]", 40) + ",\"b\":" + Nested("[", "1", "]", 62) + ",\"c\":" + Nested("[", "null", "]", 23) + "}",
            YamlReading.Json(yaml, out var problems));
        Assert.Equal("3:27 The YAML alias '*x' nests lists and maps more than 63 levels deep; it is read as null", problems);
    }

    [Fact]
    public void Aliases_of_aliases_stay_below_100000_values()
    {
        var lines = Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]");
        var yaml = "a0: &a0 x\n" + string.Join('\n', lines);
        var problems = new List<DataProblem>();
        var value = YamlReader.Read(yaml, new TextSpan(0, yaml.Length), problems)!;
        Assert.Equal(10, value.Entries.Count);
        Assert.InRange(Count(value, []), 50_000, 100_000);
        const string TooMany = "expands this front matter to more than 100,000 values; it is read as null";
        Assert.Equal("The YAML alias '*a4' " + TooMany, problems[0].Message);
        Assert.All(problems, x => Assert.EndsWith(TooMany, x.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_node_and_its_alias_are_the_same_object()
    {
        const string Yaml = "a: &x {b: 1}\nc: *x\nd: [*x]";
        var value = YamlReader.Read(Yaml, new TextSpan(0, Yaml.Length), [])!;
        Assert.Same(value.Find("a"), value.Find("c"));
        Assert.Same(value.Find("a"), value.Find("d")!.Items[0]);
    }

    [Fact]
    public void The_first_20_problems_are_listed()
    {
        var wrong = string.Concat(Enumerable.Range(0, 30).Select(i => $"k{i}: @\n"));
        Assert.Equal("{\"a\":1,\"b\":2}", YamlReading.Json("a: 1\n" + wrong + "b: 2", out var problems));
        Assert.Equal(21, problems.Split('\n').Length);
        Assert.EndsWith("22:6 Further problems in this front matter are not reported", problems, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_key_is_read_with_a_problem()
    {
        var key = new string('k', 1025);
        Assert.Equal("{\"" + key[1..] + "\":1}", YamlReading.Json(key[1..] + ": 1"));
        Assert.Equal("{\"a\":0,\"" + key + "\":1}", YamlReading.Json("a: 0\n" + key + ": 1", out var problems));
        Assert.Equal("2:1 A YAML key of more than 1,024 characters must follow '? '; the key is accepted", problems);
        Assert.Equal("{\"" + key + "\":1}", YamlReading.Json("? " + key + "\n: 1"));
    }

    [Fact]
    public void A_hexadecimal_number_of_1000_characters_is_a_number_and_a_longer_one_is_text()
    {
        var digits = new string('F', 998);
        Assert.Equal(YamlOracle.Json("[0x" + digits + "]"), YamlReading.Json("[0x" + digits + "]"));
        Assert.Equal("[\"0xFFF" + digits + "\"]", YamlReading.Json("[0xFFF" + digits + "]", out var problems));
        Assert.Equal("1:2 A hexadecimal or octal number of more than 1,000 characters is not supported; it is read as a string", problems);
    }

    private static int Count(DataValue value, Dictionary<DataValue, int> known)
    {
        if (!known.TryGetValue(value, out var count))
        {
            count = 1 + value.Items.Sum(x => Count(x, known)) + value.Entries.Sum(x => Count(x.Value, known));
            known.Add(value, count);
        }

        return count;
    }

    private static string Nested(string open, string inner, string close, int levels) =>
        string.Concat(Enumerable.Repeat(open, levels)) + inner + string.Concat(Enumerable.Repeat(close, levels));

    private static string Maps(int levels) => string.Concat(Enumerable.Range(0, levels).Select(i => (i == 0 ? "" : "\n") + new string(' ', i) + "a:")) + " 1";

    private static string Lists(int levels) =>
        string.Concat(Enumerable.Range(0, levels).Select(i => (i == 0 ? "" : "\n") + new string(' ', 2 * i) + "- a:")) + " 1";
}
