using System;
using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>Verifies that the targets of the links between the pages exist.</summary>
[Collection("Pages")]
public class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_existing_files_and_headings(string path) =>
        Assert.All(new MarkdownPage(path).Links.Where(target => !target.Contains("://", StringComparison.Ordinal)), target =>
        {
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, parts[0]);
            Assert.True(Path.Exists(Repository.GetPath(file)), $"{path} links to {target}, which does not exist.");
            if (parts.Length > 1)
            {
                Assert.Contains(parts[1], new MarkdownPage(file).Anchors);
            }
        });

    [Fact]
    public void The_table_of_contents_links_to_every_page_once()
    {
        var links = new MarkdownPage("docs/README.md").Links.Select(link => Path.GetRelativePath(".", Path.Combine("docs", link)).Replace('\\', '/')).ToList();
        Assert.Equal(links.Distinct(), links);
        Assert.Empty(MarkdownPage.All.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && page.Count(c => c == '/') == 1)
            .Except(["docs/README.md", .. links]));
    }
}
