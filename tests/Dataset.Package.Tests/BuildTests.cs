using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that a build detects every change of the articles, does nothing without a change, and reports why it cannot build a project.</summary>
[Trait("Category", "Package")]
public class BuildTests(Workspace workspace)
{
    private const string Text = "Harbour Opens Again\n\nThe harbour opened again on Tuesday, Mara Velt said, and the ferries sail.\n";

    [Fact]
    public void A_build_compiles_only_after_a_change_of_the_articles()
    {
        // Such a wildcard also finds files of the build, which are not articles.
        var article = Make("again", "net10.0", """<DatasetArticle Include="**/*.txt" />""");
        var assembly = workspace.PathOf("Build-again", "obj", "Debug", "net10.0", "Build.dll");
        Assert.DoesNotContain("DS0003", Build("again"), StringComparison.Ordinal);
        var first = File.GetLastWriteTimeUtc(assembly);

        Build("again");
        Assert.Equal(first, File.GetLastWriteTimeUtc(assembly));

        // Visual Studio uses these inputs for its up-to-date check.
        Assert.Contains("harbour.txt", workspace.Dotnet("Build-again", "msbuild", "-getItem:UpToDateCheckInput").Output, StringComparison.Ordinal);

        // The list of articles is empty now, and the build must not reuse the previous one.
        File.Delete(article);
        Assert.Contains("warning DS0003", Build("again"), StringComparison.Ordinal);
        var last = File.GetLastWriteTimeUtc(assembly);
        Assert.NotEqual(first, last);

        Build("again");
        Assert.Equal(last, File.GetLastWriteTimeUtc(assembly));
    }

    [Fact]
    public void A_release_has_no_drafts()
    {
        var article = Make("drafts", "net10.0", """<DatasetArticle Include="news/*.txt" />""");
        File.WriteAllText(article, "---\ndraft: true\n---\n" + Text);
        File.WriteAllText(
            workspace.PathOf("Build-drafts", "News.cs"), "[Dataset.Corpus(ExcludeInRelease = \"draft\")] public static partial class News { }");
        Assert.DoesNotContain("DS0003", Build("drafts"), StringComparison.Ordinal);
        Assert.True(HasText("Debug"));
        var output = workspace.Dotnet("Build-drafts", "build", "-c", "Release").Output;
        Assert.Contains("its only article is excluded by 'draft'", output, StringComparison.Ordinal);
        Assert.False(HasText("Release"));

        bool HasText(string configuration) =>
            File.ReadAllBytes(workspace.PathOf("Build-drafts", "obj", configuration, "net10.0", "Build.dll")).AsSpan().IndexOf("Mara Velt"u8) >= 0;
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public void An_unsupported_framework_is_reported_by_the_restore(string framework)
    {
        Make(framework, framework, "");
        var output = workspace.Dotnet("Build-" + framework, "restore").Output;
        Assert.Contains("error NU1202", output, StringComparison.Ordinal);
        Assert.Contains("supports: net8.0", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("folder", "news", "is a folder")]
    [InlineData("missing", "news/other.txt", "does not exist")]
    public void An_item_that_matches_no_file_is_reported_at_the_project(string name, string include, string what)
    {
        Make(name, "net10.0", $"""<DatasetArticle Include="{include}" />""");
        var told = Build(name).Split('\n').First(line => line.Contains("error", StringComparison.Ordinal));
        Assert.Contains("Build.csproj : error DS0004: ", told, StringComparison.Ordinal);
        Assert.Contains(what, told, StringComparison.Ordinal);
        Assert.Contains("docs/rules/DS0004.md", told, StringComparison.Ordinal);
    }

    private string Build(string name) => workspace.Dotnet("Build-" + name, "build").Output;

    private string Make(string name, string framework, string items)
    {
        var folder = workspace.PathOf("Build-" + name);
        var article = Path.Combine(folder, "news", "harbour.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(article)!);
        File.WriteAllText(article, Text);
        File.WriteAllText(Path.Combine(folder, "News.cs"), "[Dataset.Corpus] public static partial class News { }");
        File.WriteAllText(Path.Combine(folder, "Build.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>{framework}</TargetFramework></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dataset" Version="$(DatasetVersion)" />
                {items}
              </ItemGroup>
            </Project>
            """);
        return article;
    }
}
