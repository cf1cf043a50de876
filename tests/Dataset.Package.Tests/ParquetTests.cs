using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that the companion that writes Parquet works as a package.</summary>
[Trait("Category", "Package")]
public class ParquetTests(Workspace workspace)
{
    [Fact]
    public void A_project_that_references_only_the_companion_compiles_a_corpus_and_writes_its_tables()
    {
        var (exit, output) = workspace.Dotnet("ParquetTables", "build");
        Assert.True(exit == 0, output);
        (exit, output) = workspace.Dotnet("ParquetTables", "run", "--no-build");
        Assert.True(exit == 0, output);
        Assert.Equal(
            [
                "README.md, articles.parquet, claims.parquet, coverage.parquet, croissant.json, dates.parquet, entities.parquet, evidence.parquet, "
                    + "mentions.parquet, paragraphs.parquet, quotes.parquet, sentences.parquet, terms.parquet, utterances.parquet",
                "13",
            ],
            output.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }

    [Fact]
    public void It_has_one_assembly_its_documents_and_depends_on_the_library_and_ParquetNet()
    {
        using var package = ZipFile.OpenRead(Path.Combine(workspace.Feed, $"Dataset.Parquet.{workspace.Version}.nupkg"));
        var files = package.Entries.Select(e => e.FullName)
            .Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml");
        Assert.Equal(
            ["CHANGELOG.md", "Dataset.Parquet.nuspec", "LICENSE", "README.md", "icon.png", "lib/net8.0/Dataset.Parquet.dll", "lib/net8.0/Dataset.Parquet.xml"],
            files.Order(StringComparer.Ordinal));
        using var reader = new StreamReader(package.GetEntry("Dataset.Parquet.nuspec")!.Open());
        var dependencies = XDocument.Parse(reader.ReadToEnd()).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value);
        Assert.Equal(["Dataset", "Parquet.Net"], dependencies.Order(StringComparer.Ordinal));
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        Assert.DoesNotContain("](..", readme.ReadToEnd(), StringComparison.Ordinal);
    }
}
