using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>Do the links between the pages lead somewhere?</summary>
[Collection("Pages")]
public partial class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files_and_headings_that_are_there(string path)
    {
        var targets = new MarkdownPage(path).Prose.SelectMany(line => Link().Matches(line)).Select(match => match.Groups[1].Value);
        Assert.All(targets.Where(target => !target.Contains("://", StringComparison.Ordinal)), target =>
        {
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, parts[0]);
            Assert.True(Path.Exists(Repository.GetPath(file)), $"{path} links to {target}, which is not there.");
            if (parts.Length > 1)
            {
                Assert.Contains(parts[1], new MarkdownPage(file).Prose.Where(line => line.StartsWith('#')).Select(Anchor));
            }
        });
    }

    /// <summary>The anchor that a heading gets: its letters, digits, hyphens and underscores in lower case, hyphens for blanks.</summary>
    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.TrimStart('#').Trim().ToLowerInvariant())
        {
            anchor.Append(c == ' ' ? "-" : char.IsLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : string.Empty);
        }

        return anchor.ToString();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
