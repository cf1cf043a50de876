using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that the item supports what items support (copy, pack, link), and that files that only look like articles are ignored.</summary>
[Trait("Category", "Package")]
public class ItemTests(Workspace workspace)
{
    private const string Reference = """<PackageReference Include="Dataset" Version="$(DatasetVersion)" />""";
    private const string OneFramework = "<TargetFramework>net10.0</TargetFramework>";
    private const string TwoFrameworks = "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>";
    private const string Articles = """<DatasetArticle Include="news/**/*.txt;news/**/*.md" />""";

    [Fact]
    public void Articles_are_copied_and_packed_as_None_items_specify()
    {
        var name = Make("none", Reference, Articles, """<None Update="news/**" CopyToOutputDirectory="PreserveNewest" Pack="true" PackagePath="texts" />""");
        Run(name, "pack", "-p:IsPackable=true");
        Assert.True(File.Exists(workspace.PathOf(name, "bin", "Release", "net10.0", "news", "harbour.txt")));
        Assert.Contains("texts/news/harbour.txt", Packed(name));

        // An IDE shows the DatasetArticle item; the None item of the same file is hidden there and keeps its metadata.
        var item = workspace.Dotnet(name, "msbuild", "-getItem:None").Output;
        Assert.Contains("\"Visible\": \"false\"", item, StringComparison.Ordinal);
        Assert.Contains("\"CopyToOutputDirectory\": \"PreserveNewest\"", item, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_are_copied_and_packed_as_their_own_items_specify()
    {
        var name = Make("own", Reference, """<DatasetArticle Include="news/*.txt" CopyToOutputDirectory="PreserveNewest" Pack="true" PackagePath="texts" />""");
        Run(name, "pack", "-p:IsPackable=true");
        Assert.True(File.Exists(workspace.PathOf(name, "bin", "Release", "net10.0", "news", "harbour.txt")));
        Assert.Contains("texts/harbour.txt", Packed(name));
        Run(name, "publish", "-o", "out");
        Assert.True(File.Exists(workspace.PathOf(name, "out", "news", "harbour.txt")));
    }

    [Fact]
    public void Several_frameworks_articles_are_packed_as_None_items_specify()
    {
        var name = Make("frameworks", Reference, Articles, """<None Include="news/**" Pack="true" PackagePath="texts" />""");
        Replace(name, OneFramework, TwoFrameworks);
        Assert.DoesNotContain("DS0023", Run(name, "pack", "-p:IsPackable=true"), StringComparison.Ordinal);
        Assert.Contains("texts/harbour.txt", Packed(name));
    }

    [Fact]
    public void Several_frameworks_Pack_on_the_articles_is_a_warning()
    {
        var name = Make("unpacked", Reference, """<DatasetArticle Include="news/*.txt" Pack="true" PackagePath="texts" />""");
        Replace(name, OneFramework, TwoFrameworks);
        var warnings = Run(name, "pack", "-p:IsPackable=true", "-clp:NoSummary")
            .Split('\n').Where(line => line.Contains("DS0023", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, warnings.Count);
        Assert.All(warnings, warning =>
        {
            Assert.Contains("Item.csproj : warning DS0023: Pack=\"true\" on a DatasetArticle has no effect", warning, StringComparison.Ordinal);
            Assert.Contains("(files that are not packed: 1)", warning, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(Packed(name), file => file.EndsWith("harbour.txt", StringComparison.Ordinal));

        // With the None item that the message recommends, there is nothing to report.
        Replace(name, "</ItemGroup>", """<None Include="news/*.txt" Pack="true" PackagePath="texts" /></ItemGroup>""");
        Assert.DoesNotContain("DS0023", Run(name, "pack", "-p:IsPackable=true"), StringComparison.Ordinal);
        Assert.Contains("texts/harbour.txt", Packed(name));
    }

    [Fact]
    public void LinkBase_is_a_folder_before_the_key_and_Link_is_the_whole_key()
    {
        var name = Make("link", Reference, """<DatasetArticle Include="news/**/*.txt" LinkBase="wire" />""",
            """<DatasetArticle Include="other/b.txt" Link="by/hand.txt" LinkBase="wire" />""");
        Write(name, "news/sub/a.txt");
        Write(name, "other/b.txt");
        Assert.Equal(["by/hand", "wire/harbour", "wire/sub/a"], Keys(name));
    }

    [Fact]
    public void Files_of_analyzers_are_not_articles_of_a_wildcard()
    {
        var name = Make("tools", Reference, """<DatasetArticle Include="**/*.txt;**/*.md" />""",
            """<DatasetArticle Include="BannedSymbols.txt" Link="banned.txt" />""");
        foreach (var file in new[] { "BannedSymbols.txt", "sub/BannedSymbols.txt", "PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt",
            "AnalyzerReleases.Shipped.md", "news/PublicAPI.txt" })
        {
            Write(name, file);
        }

        // The first because its item has a Link, the last because no analyzer reads a file with that name.
        Assert.Equal(["banned", "news/PublicAPI", "news/harbour"], Keys(name));
    }

    [Fact]
    public void A_tab_in_a_Link_is_an_error_that_names_it()
    {
        var name = Make("tab", Reference, """<DatasetArticle Include="news/*.txt" Link="a%09b.txt" />""");
        AssertError("DS0004: The Corpus, Link, LinkBase, Format, Encoding, Publisher or Tags 'a\tb.txt' of an article contains a tab", name);
    }

    [Fact]
    public void A_path_with_tilde_and_star_needs_a_Link()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Windows does not allow this file name.
        }

        var name = Make("tilde", Reference, Articles);
        Write(name, "news/~odd*.txt");
        AssertError($"DS0004: The path of article '{workspace.PathOf(name, "news", "~odd*.txt")}' contains both '~' and '*' or '?'", name);
        Replace(name, Articles, """<DatasetArticle Include="news/harbour.txt" /><DatasetArticle Include="news/~odd%2a.txt" Link="odd.txt" />""");
        Assert.Equal(["harbour", "odd"], Keys(name));
    }

    [Theory]
    [InlineData("global", """<GlobalPackageReference Include="Dataset" Version="$(DatasetVersion)" />""")]
    [InlineData("assets", """<PackageReference Include="Dataset" Version="$(DatasetVersion)" IncludeAssets="build;analyzers" />""")]
    public void A_package_without_its_compile_assets_is_a_specific_error(string kind, string reference)
    {
        var name = Make(kind, reference, Articles);
        File.WriteAllText(workspace.PathOf(name, "Directory.Packages.props"),
            "<Project><PropertyGroup><ManagePackageVersionsCentrally>" + (kind == "global" ? "true" : "false") +
                "</ManagePackageVersionsCentrally></PropertyGroup></Project>");
        var output = AssertError("DS0009: The project has articles but does not reference the Dataset library", name);
        Assert.DoesNotContain("DS0002", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_link_is_distinguished_from_a_wrong_encoding()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Creating links requires a privilege on Windows.
        }

        var name = Make("dangling", Reference, Articles);
        File.CreateSymbolicLink(workspace.PathOf(name, "news", "gone.txt"), workspace.PathOf(name, "nowhere.txt"));
        var output = AssertError("DS0004: The article file cannot be read", name);
        Assert.Contains("does not exist", output, StringComparison.Ordinal);
        Assert.DoesNotContain("DS0005", output, StringComparison.Ordinal);
    }

    private string AssertError(string wanted, string name)
    {
        var (exit, output) = workspace.Dotnet(name, "build");
        Assert.NotEqual(0, exit);
        Assert.Contains("error " + wanted, output, StringComparison.Ordinal);
        return output;
    }

    private string[] Keys(string name) =>
        [.. Run(name, "run").Split('\n', StringSplitOptions.TrimEntries).Where(line => line.StartsWith('[')).Select(line => line[1..^1])];

    private string[] Packed(string name)
    {
        using var package = ZipFile.OpenRead(workspace.PathOf(name, "bin", "Release", "Item.1.0.0.nupkg"));
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private string Run(string name, params string[] arguments)
    {
        var (exit, output) = workspace.Dotnet(name, arguments);
        Assert.True(exit == 0, output);
        return output;
    }

    private void Replace(string name, string old, string with)
    {
        var project = workspace.PathOf(name, "Item.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace(old, with, StringComparison.Ordinal));
    }

    private void Write(string name, string path)
    {
        var file = workspace.PathOf([name, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"The File {path}\n\nThe harbour opened again on Tuesday, Mara Velt said of it.\n");
    }

    private string Make(string kind, params string[] items)
    {
        var name = "Item-" + kind;
        Write(name, "news/harbour.txt");
        File.WriteAllText(workspace.PathOf(name, "Program.cs"), """
            foreach (var article in News.Articles) { System.Console.WriteLine($"[{article.Key}]"); }
            [Dataset.Corpus] static partial class News { }
            """);
        File.WriteAllText(workspace.PathOf(name, "Item.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{OneFramework}<OutputType>Exe</OutputType></PropertyGroup>
              <ItemGroup>{string.Join('\n', items)}</ItemGroup>
            </Project>
            """);
        return name;
    }
}
