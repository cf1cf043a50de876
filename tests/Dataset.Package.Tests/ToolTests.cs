using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that the command works as a package: installed into a folder, and with the packages of its version.</summary>
[Trait("Category", "Package")]
public class ToolTests(Workspace workspace)
{
    private const string Article = """
        Council passes its budget

        By Ada Marsh

        "Every road will be mended by the end of the year," Mayor Helen Brandt said.

        "The library stays open, too," Brandt added. Brandt left.
        """;

    [Fact]
    public void Installed_into_a_folder_it_checks_articles_and_makes_projects_that_build_and_run()
    {
        var project = Directory.CreateDirectory(workspace.PathOf("Tool")).FullName;
        var (exit, output) = workspace.Dotnet("Tool", "tool", "install", "Dataset.Tool", "--tool-path", "bin", "--version", workspace.Version);
        Assert.True(exit == 0, output);

        Directory.CreateDirectory(Path.Combine(project, "news"));
        File.WriteAllText(Path.Combine(project, "news", "budget.txt"), Article);
        Assert.Equal((0, "1 article, 0 errors, 0 warnings\n"), Run("check", "news"));
        File.WriteAllBytes(Path.Combine(project, "news", "old.txt"), [0xE9, 0xE9]);
        (exit, output) = Run("check", "news");
        Assert.Equal(1, exit);
        Assert.StartsWith("news/old.txt(1,1): error DS0005: ", output, StringComparison.Ordinal);
        File.Delete(Path.Combine(project, "news", "old.txt"));
        Assert.Equal(2, Run("check", "nowhere").Exit);
        Assert.Equal((0, workspace.Version), (Run("--version").Exit, Run("--version").Output.Trim().Split('+')[0]));

        (exit, output) = Run("new", "Harbour");
        Assert.True(exit == 0, output);

        // Adds the articles and the attributes that the command finds to the project, and opens the corpus of its assembly.
        File.Copy(Path.Combine(project, "news", "budget.txt"), Path.Combine(project, "Harbour", "articles", "budget.txt"));
        (exit, output) = Run("suggest", "news", "--write", "Harbour/Council.cs", "--class", "Council");
        Assert.True(exit == 0, output);
        File.WriteAllText(Path.Combine(project, "Harbour", "Harbour.csproj"),
            File.ReadAllText(Path.Combine(project, "Harbour", "Harbour.csproj")).Replace(
                "<DatasetArticle Include=\"articles/**/*.txt\" />",
                "<DatasetArticle Include=\"articles/ferry.txt\" Corpus=\"News\" /><DatasetArticle Include=\"articles/budget.txt\" Corpus=\"Council\" />",
                StringComparison.Ordinal));
        (exit, output) = workspace.Dotnet("Tool/Harbour", "build", "-warnaserror", "-o", "out");
        Assert.True(exit == 0, output);
        (exit, output) = workspace.Dotnet("Tool/Harbour", "exec", "out/Harbour.dll");
        Assert.True(exit == 0, output);
        Assert.Equal(
            [
                "ferry: Night ferry returns to Port Elin, by Mara Velt", "Captain Ines Quast said: We have waited eight months for this,",
                "Quast added: The lamps on the pier will burn until we are back,",
            ],
            output.ReplaceLineEndings("\n").TrimEnd().Split('\n'));

        (exit, output) = Run("compare", "news", "Harbour/out/Harbour.dll", "--corpus", "Council");
        Assert.True(exit == 1, output);
        Assert.Contains("Helen Brandt", output, StringComparison.Ordinal);
        (exit, output) = Run("explore", "Harbour/out/Harbour.dll", "--corpus", "News", "--output", "harbour.html");
        Assert.True(exit == 0, output);
        Assert.Contains("Night ferry", File.ReadAllText(Path.Combine(project, "harbour.html")), StringComparison.Ordinal);
        Assert.Contains("several corpora: Council, News", Run("explore", "Harbour/out/Harbour.dll").Output, StringComparison.Ordinal);

        (int Exit, string Output) Run(params string[] args)
        {
            var program = Path.Combine(project, "bin", OperatingSystem.IsWindows() ? "dataset.exe" : "dataset");
            var (code, text) = Workspace.Execute(project, program, packages: null, args);
            return (code, text.ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public void It_has_its_documents_and_everything_it_needs_to_run()
    {
        using var package = ZipFile.OpenRead(Path.Combine(workspace.Feed, $"Dataset.Tool.{workspace.Version}.nupkg"));
        var files = package.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
        Assert.ProperSuperset(
            new HashSet<string>
            {
                "CHANGELOG.md", "LICENSE", "README.md", "icon.png", "tools/net8.0/any/Dataset.Tool.dll", "tools/net8.0/any/Dataset.dll",
                "tools/net8.0/any/Dataset.Explorer.dll", "tools/net8.0/any/DotnetToolSettings.xml", "tools/net8.0/any/SmartReader.dll",
            },
            files);
        Assert.DoesNotContain(files, file => file.Contains("CodeAnalysis", StringComparison.Ordinal));
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        Assert.DoesNotContain("](..", readme.ReadToEnd(), StringComparison.Ordinal);

        // Third-party code is listed with its license.
        using var notices = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.md")!.Open());
        var named = notices.ReadToEnd();
        Assert.All(
            files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file))
                .Where(name => !name.StartsWith("Dataset", StringComparison.Ordinal)),
            name => Assert.Contains(name, named, StringComparison.Ordinal));
    }
}
