using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Dataset.Compiling;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>Tests the instructions for coding assistants. Their code and links are tested with those of the other pages.</summary>
public partial class SkillTests
{
    private const string Page = "skills/dataset/SKILL.md";

    private static readonly string[] Lines = File.ReadAllLines(Repository.GetPath(Page));

    // An assistant reads name and description to decide whether to read the rest; it ignores a skill whose name is not its folder's.
    [Fact]
    public void It_begins_with_its_name_and_a_description_of_at_most_1024_characters()
    {
        Assert.Equal("---", Lines[0]);
        Assert.Equal("name: dataset", Lines[1]);
        Assert.StartsWith("description: ", Lines[2], StringComparison.Ordinal);
        Assert.InRange(Lines[2].Length, 100, 1024);
        Assert.Equal("---", Lines[3]);
    }

    [Fact]
    public void It_has_a_fix_for_every_diagnostic_in_order() => Assert.Equal(
        Rules.All.Select(rule => rule.Id[..6]).Distinct().Order(StringComparer.Ordinal),
        Lines.Select(line => Row().Match(line)).Where(row => row.Success).Select(row => row.Groups[1].Value));

    [GeneratedRegex(@"^\| (DS\d{4}) \| [A-Z].*\. \|$")]
    private static partial Regex Row();
}
