using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Dataset.Tests.Fuzzing;
using Dataset.Text.FrontMatter;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Tests random text of YAML's indicator characters: nothing is thrown, and all spans are inside the content.</summary>
public partial class YamlGarbageTests
{
    private static readonly Gen<string> Signs = Gen.Elements(
        "a", "b", "a: ", "b: ", "- ", "-", "? ", ": ", ":", "\n", "\n", "\n ", "\n  ", "\n    ", " ", "  ", "\t", "[", "]", "{", "}", ",", "'", "\"", "|", "> ",
        ">", "|-", "|+", "#", " #", "&x ", "*x ", "*x", "!t ", "\\n", "\\", "\\\n", "''", "1", "~", "%", "@", "`", "c d", "x: y\n", "\n- ", "\n\n", "---",
        "...", "\n---\n", " - ", "\n  - ", "|2\n", "\"a\"", "'b'", "[a, b]", "{a: b}", "<<: ", ".inf", "0x1F", "\u0001", "\u0085", "😀", "\\uD800",
        "\na: ", "\nb:\n");

    private static readonly Gen<string> Texts = Gen.Choose(0, 24).SelectMany(count => Signs.ArrayOf(count)).Select(x => string.Concat(x));

    [Fact]
    public void Nothing_is_thrown_and_every_span_is_inside_the_content() => FuzzRun.ForAll(20_000, Texts, Smaller.Texts, yaml =>
    {
        var text = "---\n" + yaml + "\n---\nThe story.\n";
        var content = new TextSpan(4, yaml.Length);
        var problems = new List<DataProblem>();
        var value = YamlReader.Read(text, content, problems);
        Assert.All(problems, x => Assert.True(content.Start <= x.Span.Start && x.Span.End <= content.End && x.Span.Length >= 0, $"{x}"));
        Assert.True(problems.Count <= 21);
        Check(value, content);
        Assert.True(value is not null || problems.Count > 0 || IsEmpty(yaml), "A value was lost without a problem.");
    });

    [Fact]
    public void An_invalid_entry_does_not_affect_the_others() => FuzzRun.ForAll(20_000, Texts, Smaller.Texts, garbage =>
    {
        var yaml = "before: [1, \"a\"]\nk: " + garbage.Replace("\n", "\n  ", StringComparison.Ordinal) + "\nafter:\n  b: 'c'\n";
        var found = new List<DataProblem>();
        var value = YamlReader.Read(yaml, new TextSpan(0, yaml.Length), found)!;
        Assert.Equal("[1,\"a\"]", YamlReading.Json(value.Entries[0].Value));
        Assert.Equal("{\"b\":\"c\"}", YamlReading.Json(value.Find("after")!));
        Assert.Equal(found.Count == 0 || value.Find("k") is not null ? 3 : 2, value.Entries.Count);
    });

    [Fact]
    public void Both_readers_agree_on_accepted_text_except_for_known_differences()
    {
        var both = 0;
        FuzzRun.ForAll(8000, Texts.Select(x => "k:\n  " + x + "\n"), Smaller.Texts, yaml =>
        {
            var json = YamlReading.Json(yaml, out var problems);
            if (problems.Length > 0 || IsKnown(yaml) || YamlOracle.TryJson(yaml) is not { } other)
            {
                return;
            }

            both++;
            Assert.True(json == other, json + "\n" + other + " by YamlDotNet\n" + yaml);
        });
        Assert.True(both > 500, $"{both}");
    }

    // The differences in YamlDifferenceTests: "*" in a text, ":" at the start of a text or an entry or before a bracket, NEL.
    private static bool IsKnown(string yaml) =>
        yaml.Contains('\u0085', StringComparison.Ordinal) || KnownForm().IsMatch(yaml);

    [GeneratedRegex(@"\s[*]|(^|[\s\[{,]):|:\s*[\]},]", RegexOptions.Multiline)]
    private static partial Regex KnownForm();

    private static bool IsEmpty(string yaml) => yaml.Split('\n').All(x => x.TrimStart(' ', '\t') is "" or ['#', ..]);

    private static void Check(DataValue? value, TextSpan content)
    {
        if (value is null)
        {
            return;
        }

        Assert.True(content.Contains(value.Span), $"{value.Span}");
        foreach (var item in value.Items)
        {
            Check(item, content);
        }

        foreach (var entry in value.Entries)
        {
            Assert.True(content.Contains(entry.KeySpan), $"{entry.KeySpan}");
            Check(entry.Value, content);
        }
    }
}
