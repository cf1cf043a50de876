using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text.FrontMatter;
using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Reads a megabyte of everything that could take quadratic time, which would take minutes.</summary>
public class YamlSizeTests
{
    private const int Size = 1_000_000;

    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["entries"] = () => Lines(i => $"key{i}: value {i}\n"),
        ["duplicate keys"] = () => Fill("key: value\n"),
        ["items"] = () => "a:\n" + Lines(i => $"- {i}\n"),
        ["maps in a list"] = () => "a:\n" + Lines(i => $"  - name: N{i}\n    url: https://example.org/{i}\n"),
        ["lists in lists"] = () => Fill("- - - a\n"),
        ["brackets"] = () => "a: [" + Lines(i => $"{i}, ") + "]",
        ["brackets over lines"] = () => "a: [\n" + Lines(i => $"{{b: {i}}},\n") + "]",
        ["pairs"] = () => "a: {" + Lines(i => $"k{i}: 'v', ") + "}",
        ["nested brackets"] = () => "a: " + new string('[', Size / 2) + new string(']', Size / 2),
        ["open brackets"] = () => new string('[', Size),
        ["open brackets on lines"] = () => Fill("a: [\n"),
        ["open brackets in a list"] = () => Fill("- [\n"),
        ["open braces with texts"] = () => Fill("{a: "),
        ["open quotes"] = () => Fill("a: \"x\n"),
        ["open single quotes"] = () => Fill("a: 'x\n"),
        ["quotes"] = () => new string('"', Size),
        ["single quotes"] = () => new string('\'', Size + 1),
        ["quotes of outer lines"] = () => "a: \"" + Fill("x\n") + "b: 1",
        ["a long quoted text"] = () => "a: \"" + Fill("x \\n \\\n  ") + "\"",
        ["white space in quotes"] = () => "a: \"" + new string(' ', Size) + "\n" + Fill(" \n") + " \"",
        ["a long text"] = () => "a: x\n" + Fill("  word\n"),
        ["a long line"] = () => "a: " + Fill("word ") + "\nb: 1",
        ["a long key"] = () => Fill("word ") + ": 1",
        ["keys without colons"] = () => Fill("word\n"),
        ["keys without colons after one"] = () => "a: 1\n" + Fill("word\n"),
        ["a literal text"] = () => "a: |\n" + Fill("  word\n\n"),
        ["a folded text"] = () => "a: >\n" + Fill("  word\n   more\n"),
        ["literal texts"] = () => Lines(i => $"k{i}: |\n  x\n\n\n"),
        ["empty lines in a literal text"] = () => "a: |\n" + Fill("\n"),
        ["empty lines"] = () => "a:\n  b: x\n" + Fill("\n") + "c: 1",
        ["spaces"] = () => new string(' ', Size),
        ["tabs"] = () => new string('\t', Size),
        ["lines of tabs"] = () => "a: x\n" + Fill("\t\n"),
        ["comments"] = () => Fill("# a\n"),
        ["comment signs"] = () => "a: " + new string('#', Size),
        ["anchors"] = () => Lines(i => $"k{i}: &a{i} {i}\n"),
        ["anchors and aliases"] = () => "a: &a [1, 2]\n" + Lines(i => $"k{i}: [*a]\n"),
        ["anchors in a row"] = () => "a: " + Fill("&a "),
        ["anchors on lines"] = () => "a:\n" + Fill("  &a\n"),
        ["unknown aliases"] = () => "- " + Fill("*a "),
        ["tags"] = () => "a: " + Fill("!t "),
        ["tags in brackets"] = () => "a: [" + Fill("!t x, ") + "]",
        ["dashes in a row"] = () => Fill("- "),
        ["question marks in a row"] = () => Fill("? "),
        ["question marks on lines"] = () => Fill("? a\n"),
        ["colons in a row"] = () => Fill(": "),
        ["colons"] = () => new string(':', Size),
        ["backslashes"] = () => "a: \"" + Fill("\\\\") + "\"",
        ["a hexadecimal number"] = () => "a: 0x" + Fill("F"),
        ["hexadecimal numbers"] = () => "a:\n" + Fill("- 0x" + new string('F', 900) + "\n"),
        ["a decimal number"] = () => "a: +" + Fill("0"),
        ["stairs"] = () => string.Concat(Enumerable.Range(0, 1400).Select(i => new string(' ', i) + "a:\n")),
        ["stairs of dashes"] = () => string.Concat(Enumerable.Range(0, 1400).Select(i => new string(' ', i) + "-\n")),
        ["stairs down"] = () => string.Concat(Enumerable.Range(0, 1400).Select(i => new string(' ', 1400 - i) + "a: 1\n")),
        ["directives"] = () => Fill("%YAML\n"),
        ["markers"] = () => Fill("---\n"),
        ["control characters"] = () => new string('\u0001', Size),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_megabyte_takes_linear_time(string name)
    {
        var yaml = Texts[name]();
        var problems = new List<DataProblem>();
        var value = YamlReader.Read(yaml, new TextSpan(0, yaml.Length), problems);
        Assert.True(yaml.Length >= 900_000);
        Assert.True(value is not null || problems.Count > 0 || name is "spaces" or "tabs" or "comments");
    }

    [Fact]
    public void A_megabyte_of_entries_is_read_completely()
    {
        var yaml = Lines(i => $"key{i}: [{i}, \"v\"]\n");
        var value = YamlReader.Read(yaml, new TextSpan(0, yaml.Length), [])!;
        Assert.Equal(yaml.Count(x => x == '\n'), value.Entries.Count);
        Assert.All(value.Entries, x => Assert.Equal("key" + x.Value.Items[0].Text, x.Key));
    }

    private static string Fill(string piece) => string.Concat(Enumerable.Repeat(piece, (Size / piece.Length) + 1));

    private static string Lines(Func<int, string> line)
    {
        var lines = new List<string>();
        for (var (i, length) = (0, 0); length < Size; i++)
        {
            lines.Add(line(i));
            length += lines[^1].Length;
        }

        return string.Concat(lines);
    }
}
