using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>Tests the content of a new project. The tests of the package verify that it builds and runs.</summary>
public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_project_has_a_class_an_article_and_a_page_about_it()
    {
        var run = await ToolRun.RunAsync("new", "Harbour", "--output", _folder.GetPath("harbour"), "--framework", "net8.0");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(
            ["Harbour.csproj", "Program.cs", "README.md", "articles/ferry.txt"],
            Directory.GetFiles(_folder.GetPath("harbour"), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_folder.GetPath("harbour"), file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        var project = XDocument.Load(_folder.GetPath("harbour/Harbour.csproj"));
        Assert.Equal("net8.0", project.Descendants("TargetFramework").Single().Value);
        Assert.Equal("Dataset", project.Descendants("PackageReference").Single().Attribute("Include")!.Value);
        Assert.Equal("articles/**/*.txt", project.Descendants("DatasetArticle").Single().Attribute("Include")!.Value);
        Assert.DoesNotContain("{name}", await File.ReadAllTextAsync(_folder.GetPath("harbour/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_article_of_a_new_project_has_no_diagnostics()
    {
        await ToolRun.RunAsync("new", "Harbour", "--output", _folder.GetPath("harbour"));
        var run = await ToolRun.RunAsync("check", _folder.GetPath("harbour/articles"));
        Assert.Equal((0, "1 article, 0 errors, 0 warnings\n"), (run.Exit, run.Output));
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_not_changed()
    {
        ToolRun.Write(_folder, "harbour/mine.txt", "mine");
        var run = await ToolRun.RunAsync("new", "Harbour", "--output", _folder.GetPath("harbour"));
        Assert.Equal(2, run.Exit);
        Assert.Contains("is not empty", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(_folder.GetPath("harbour")));
    }

    [Theory]
    [InlineData("../up")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("Dataset")]
    [InlineData("a<b")]
    public async Task An_invalid_project_name_is_reported(string name)
    {
        var run = await ToolRun.RunAsync("new", name, "--output", _folder.GetPath("project"));
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }
}
