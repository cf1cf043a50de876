extern alias generator;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;
using Descriptors = generator::Dataset.Diagnostics.Descriptors;

namespace Dataset.Generator.Tests;

/// <summary>Verifies that each rule has everything that a rule needs.</summary>
public class DescriptorTests
{
    public static TheoryData<string> Rules => [.. Descriptors.All.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_title_a_message_a_category_and_a_help_link(string rule)
    {
        var descriptor = Descriptors.Get(rule);
        Assert.Matches("^DS[0-9]{4}$", descriptor.Id);
        Assert.NotEmpty(descriptor.Title.ToString(CultureInfo.InvariantCulture));
        Assert.NotEmpty(descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Assert.False(descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture).EndsWith('.'), "A message must not end with a period.");
        Assert.Equal("Dataset", descriptor.Category);
        Assert.Equal($"{Descriptors.HelpUrl}{descriptor.Id}.md", descriptor.HelpLinkUri);
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_page_with_all_parts(string rule)
    {
        var descriptor = Descriptors.Get(rule);
        var page = Repository.Read("docs/rules/" + descriptor.Id + ".md");
        Assert.StartsWith($"# {descriptor.Id}: ", page, StringComparison.Ordinal);
        Assert.Contains(NameOf(descriptor.DefaultSeverity), page.Split('\n')[2], StringComparison.Ordinal);
        Assert.All(["## Description", "## Example", "## How to fix it"], part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.Contains("suppress it", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{descriptor.Id}.severity", page, StringComparison.Ordinal);
        Assert.Contains($"[{descriptor.Id}]({descriptor.Id}.md)", Repository.Read("docs/rules/README.md"), StringComparison.Ordinal);
    }

    // The rules that are reported in source code, with examples in SuppressionTests and DiagnosticTests. DS0012 is reported in source code and in articles.
    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_describes_how_to_suppress_its_rule(string rule)
    {
        string[] inSource =
        [
            "DS0001", "DS0003", "DS0009", "DS0010", "DS0011", "DS0012", "DS0012W", "DS0013", "DS0014", "DS0015", "DS0022", "DS0030", "DS1001", "DS1002",
        ];
        var id = Descriptors.Get(rule).Id;
        var page = Repository.Read("docs/rules/" + id + ".md");
        Assert.Equal(inSource.Contains(rule), page.Contains($"#pragma warning disable {id}", StringComparison.Ordinal));
        Assert.Equal(inSource.Contains(rule), page.Contains($"[SuppressMessage(\"Dataset\", \"{id}\")]", StringComparison.Ordinal));
        Assert.Equal(inSource.Contains(rule), page.Contains("[*.cs]", StringComparison.Ordinal));
        Assert.Equal(!inSource.Contains(rule) || id == "DS0012", page.Contains("`#pragma` has no effect", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_row_in_the_release_tracking_files(string rule)
    {
        var descriptor = Descriptors.Get(rule);
        var rows = File.ReadLines(Repository.PathOf("src/Dataset.Generator/AnalyzerReleases.Shipped.md"))
            .Concat(File.ReadLines(Repository.PathOf("src/Dataset.Generator/AnalyzerReleases.Unshipped.md")))
            .Where(x => x.StartsWith(descriptor.Id, StringComparison.Ordinal));
        var columns = Assert.Single(rows).Split('|', StringSplitOptions.TrimEntries);
        Assert.Equal("Dataset", columns[1]);

        // DS0012 has two severities; the row states the higher one.
        var mostSevere = Descriptors.All.Values.Where(x => x.Id == descriptor.Id).Max(x => x.DefaultSeverity);
        Assert.Equal(mostSevere.ToString(), columns[2]);
    }

    [Fact]
    public void A_removed_rule_has_no_page_and_no_row()
    {
        HashSet<string> ids = [.. Descriptors.All.Values.Select(x => x.Id)];
        Assert.All(Directory.GetFiles(Repository.PathOf("docs/rules"), "DS*.md"), x => Assert.Contains(Path.GetFileNameWithoutExtension(x), ids));
        var rows = File.ReadLines(Repository.PathOf("src/Dataset.Generator/AnalyzerReleases.Unshipped.md"))
            .Where(x => x.StartsWith("DS", StringComparison.Ordinal));
        Assert.All(rows, x => Assert.Contains(x[..6], ids));
    }

    [Fact]
    public void The_targets_file_has_the_same_help_address()
    {
        var targets = Repository.Read("src/Dataset/build/Dataset.targets");
        Assert.Contains($"<DatasetRulesUrl>{Descriptors.HelpUrl}</DatasetRulesUrl>", targets, StringComparison.Ordinal);
    }

    private static string NameOf(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
