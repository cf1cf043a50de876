using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>Tests that the glossary is in order and refers to members that exist.</summary>
public partial class GlossaryTests
{
    private static readonly Match[] Rows =
        [.. File.ReadLines(Repository.GetPath("docs/glossary.md")).Select(line => Row().Match(line)).Where(row => row.Success)];

    [Fact]
    public void Terms_are_in_alphabetical_order_and_occur_once()
    {
        var terms = Rows.Select(row => row.Groups[1].Value).ToList();
        Assert.True(terms.Count >= 20);
        Assert.Equal(terms.Distinct().Order(StringComparer.Ordinal), terms);
    }

    [Fact]
    public void Members_of_the_API_exist() => Assert.All(Rows.Select(row => row.Groups[2].Value).Where(name => name.Length > 0), name =>
    {
        var parts = name.Split('.');
        var type = typeof(Corpus).Assembly.GetType($"Dataset.{parts[0]}");
        Assert.True(type is { IsPublic: true }, $"{name}: there is no such public type.");
        Assert.True(parts.Length == 1 || type.GetMember(parts[1], BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0,
            $"{name} does not exist.");
    });

    // | term | meaning | `Type.Member` |
    [GeneratedRegex("^\\| ([a-z ]+) \\| [^|]+ \\| (?:`([A-Za-z.]+)`)? ?\\|$")]
    private static partial Regex Row();
}
