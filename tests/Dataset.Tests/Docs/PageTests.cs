using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Dataset.Tests.Docs.Cookbook;
using Dataset.Tests.Helpers;
using Markdig.Syntax;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>
/// Verifies that the code on the pages compiles and writes the output that they show. DATASET_ACCEPT=1 updates the output: see docs/common-tasks.md.
/// </summary>
[Collection("Pages")]
public class PageTests
{
    private static readonly string[] SourceFolders =
        ["tests/Dataset.Tests/Docs", "tests/Dataset.Package.Tests/Consumers", "tests/Dataset.Companion.Tests/DataTools"];

    private static readonly bool IsAccepted = Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1";

    private static readonly SourceFile[] Sources = SourceFolders
        .SelectMany(folder => Directory.EnumerateFiles(Repository.GetPath(folder), "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .Select(file => new SourceFile(file)).ToArray();

    // The cookbook has its own test, and the code on the pages of the rules does not compile.
    public static TheoryData<string> Pages =>
        [.. MarkdownPage.All.Where(page => page != CookbookTests.Page && !page.StartsWith("docs/rules/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_on_a_page_compiles_and_writes_the_output_that_the_page_shows(string path)
    {
        var page = new MarkdownPage(path);
        Assert.All(page.Blocks.Where(block => block.Info == "csharp").Reverse(), code =>
        {
            var lines = MarkdownPage.GetLines(code);
            var (source, line) = Sources.Select(source => (source, line: source.Find(lines))).FirstOrDefault(found => found.line >= 0);
            var wanted = string.Join('\n', lines);
            Assert.True(source is not null, $"{page.GetPlace(code)}: this code is in no file of {string.Join(" and ", SourceFolders)}:\n{wanted}");
            if (MarkdownPage.GetOutput(code) is { } shown)
            {
                Compare(page, shown, Run(source, line));
            }
        });
    }

    [Fact]
    public void README_shows_the_article_that_its_code_reads()
    {
        var shown = new MarkdownPage("README.md").Blocks.Select(block => block.Lines.ToString())
            .Single(text => text.Contains("\nALDERMOOR", StringComparison.Ordinal));
        Assert.Equal($"---\n{Readme.News.Articles.Budget.FrontMatter}\n---\n", shown[..shown.IndexOf("ALDERMOOR", StringComparison.Ordinal)]);
        Assert.Equal(Readme.News.Articles.Budget.Text.TrimEnd('\n'), shown[shown.IndexOf("ALDERMOOR", StringComparison.Ordinal)..]);
    }

    private static void Compare(MarkdownPage page, FencedCodeBlock shown, string written)
    {
        if (written.TrimEnd('\n') == shown.Lines.ToString())
        {
            return;
        }

        Assert.True(IsAccepted, $"{page.GetPlace(shown)}: the code above writes different output:\n{written}");
        page.Replace(shown, written);
    }

    // An example is a parameterless method of a class that has the same name as its file.
    private static string Run(SourceFile source, int line)
    {
        var type = typeof(PageTests).Assembly.GetTypes().Single(type => type.Name == Path.GetFileNameWithoutExtension(source.Path));
        var method = type.GetMethod(source.GetMethod(line) ?? "?", BindingFlags.Static | BindingFlags.Public);
        Assert.True(method is not null, $"{source.Path}({line + 1}) is not inside a method that can be run.");
        return Console.Capture(method.CreateDelegate<Action>());
    }
}
