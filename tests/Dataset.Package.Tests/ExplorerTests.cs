using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that the companion that writes pages works as a package.</summary>
[Trait("Category", "Package")]
public class ExplorerTests(Workspace workspace)
{
    [Fact]
    public void A_project_that_references_only_the_companion_compiles_a_corpus_and_writes_its_pages()
    {
        var (exit, output) = workspace.Dotnet("Explorer", "build");
        Assert.True(exit == 0, output);
        (exit, output) = workspace.Dotnet("Explorer", "run", "--no-build");
        Assert.True(exit == 0, output);
        Assert.Equal(["True", "True", "True", "news-articles/quay.html"], output.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }

    [Fact]
    public void It_has_one_assembly_its_documents_and_no_dependency_except_the_library()
    {
        using var package = ZipFile.OpenRead(Path.Combine(workspace.Feed, $"Dataset.Explorer.{workspace.Version}.nupkg"));
        var files = package.Entries.Select(e => e.FullName)
            .Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml");
        Assert.Equal(
            [
                "CHANGELOG.md", "Dataset.Explorer.nuspec", "LICENSE", "README.md", "icon.png", "lib/net8.0/Dataset.Explorer.dll",
                "lib/net8.0/Dataset.Explorer.xml",
            ],
            files.Order(StringComparer.Ordinal));
        using var reader = new StreamReader(package.GetEntry("Dataset.Explorer.nuspec")!.Open());
        var dependency = Assert.Single(XDocument.Parse(reader.ReadToEnd()).Descendants(), e => e.Name.LocalName == "dependency");
        Assert.Equal(("Dataset", workspace.Version), (dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value));
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        Assert.DoesNotContain("](..", readme.ReadToEnd(), StringComparison.Ordinal);
    }
}
