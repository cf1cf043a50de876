using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>What is in the package?</summary>
[Trait("Category", "Package")]
[Collection(nameof(Workspace))]
public class PackageContentTests(Workspace workspace)
{
    private string PackagePath => Path.Combine(workspace.Feed, $"Dataset.{workspace.Version}.nupkg");

    [Fact]
    public void It_has_library_generator_targets_and_papers_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(PackagePath);
        var files = package.Entries.Select(e => e.FullName).Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml");
        Assert.Equal(
            [
                "CHANGELOG.md", "Dataset.nuspec", "LICENSE", "README.md", "analyzers/dotnet/cs/Dataset.Generator.dll", "build/Dataset.props", "build/Dataset.targets",
                "buildTransitive/Dataset.props", "buildTransitive/Dataset.targets", "icon.png", "lib/net8.0/Dataset.dll", "lib/net8.0/Dataset.xml", "schemas/article.schema.json",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_depends_on_nothing_and_is_no_development_dependency()
    {
        using var package = ZipFile.OpenRead(PackagePath);
        using var nuspec = package.GetEntry("Dataset.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        XElement? Element(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name);
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName == "dependency");
        Assert.Null(Element("developmentDependency"));
        Assert.Equal("MIT", Element("license")?.Value);
        Assert.Equal("README.md", Element("readme")?.Value);
        Assert.Contains("belong to their publishers", Element("copyright")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_symbols_come_beside_it()
    {
        using var symbols = ZipFile.OpenRead(Path.ChangeExtension(PackagePath, ".snupkg"));
        Assert.Contains(symbols.Entries, e => e.FullName == "lib/net8.0/Dataset.pdb");
    }
}

/// <summary>One workspace for all classes: packing takes a while.</summary>
[CollectionDefinition(nameof(Workspace))]
public sealed class OneWorkspace : ICollectionFixture<Workspace>;
