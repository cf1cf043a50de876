using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Tests the content of the package.</summary>
[Trait("Category", "Package")]
public class PackageContentTests(Workspace workspace)
{
    private string PackagePath => Path.Combine(workspace.Feed, $"Dataset.{workspace.Version}.nupkg");

    [Fact]
    public void It_has_only_library_generator_fixes_completion_targets_and_documents()
    {
        using var package = ZipFile.OpenRead(PackagePath);
        var files = package.Entries.Select(e => e.FullName)
            .Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml");
        Assert.Equal(
            [
                "CHANGELOG.md", "Dataset.nuspec", "LICENSE", "README.md", "analyzers/dotnet/cs/Dataset.CodeFixes.dll",
                "analyzers/dotnet/cs/Dataset.Completion.dll", "analyzers/dotnet/cs/Dataset.Generator.dll", "build/net8.0/Dataset.props",
                "build/net8.0/Dataset.targets", "buildTransitive/net8.0/Dataset.props",
                "buildTransitive/net8.0/Dataset.targets", "icon.png",
                "lib/net8.0/Dataset.dll", "lib/net8.0/Dataset.xml", "schemas/article.schema.json", "skills/dataset/SKILL.md",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_has_no_dependencies_and_is_not_a_development_dependency()
    {
        var metadata = XDocument.Parse(Read("Dataset.nuspec")).Root!.Elements().Single();
        XElement? Element(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name);
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName == "dependency");
        Assert.Null(Element("developmentDependency"));
        Assert.Equal("MIT", Element("license")?.Value);
        Assert.Equal("README.md", Element("readme")?.Value);
        Assert.Equal("icon.png", Element("icon")?.Value);
        Assert.All(new[] { "authors", "description", "tags", "projectUrl", "releaseNotes" },
            name => Assert.False(string.IsNullOrEmpty(Element(name)?.Value), name));
    }

    [Fact]
    public void Its_release_notes_are_the_newest_section_of_the_changelog()
    {
        var changelog = File.ReadAllText(Path.Combine(Workspace.Repository(), "CHANGELOG.md"));
        var section = changelog.Split("\n## ")[1];
        Assert.StartsWith(Workspace.PackedVersion, section, StringComparison.Ordinal);
        Assert.Equal(section[section.IndexOf('\n', StringComparison.Ordinal)..].Trim(), Metadata("releaseNotes").Value);
    }

    [Fact]
    public void It_states_who_owns_the_texts()
    {
        Assert.Contains("belong to their publishers", Metadata("copyright").Value, StringComparison.Ordinal);
        Assert.Contains("belong to their publishers", Read("README.md"), StringComparison.Ordinal);
        Assert.Matches(@"belong to their\s+publishers", Read("LICENSE"));
    }

    [Fact]
    public void Every_link_in_its_readme_is_absolute_and_has_a_target()
    {
        var readme = Read("README.md");
        var commit = Metadata("repository").Attribute("commit")!.Value;
        var page = $"{Metadata("repository").Attribute("url")!.Value}/blob/{commit}/";
        var pictures = page.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal).Replace("/blob/", "/", StringComparison.Ordinal);
        var document = Markdown.Parse(readme);
        Assert.All(document.Descendants<LinkInline>(), link => Assert.Equal(link.IsImage, link.Url!.StartsWith(pictures, StringComparison.Ordinal)));
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<HtmlInline>());
        var links = document.Descendants<LinkInline>().Select(link => link.Url!).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.StartsWith("https://", link, StringComparison.Ordinal);
            var root = new[] { page, pictures }.FirstOrDefault(root => link.StartsWith(root, StringComparison.Ordinal));
            if (root is not null)
            {
                Assert.True(File.Exists(Path.Combine(Workspace.Repository(), link[root.Length..].Split('#')[0])), link);
            }
        }

        // Only the links differ from the source.
        var source = File.ReadAllText(Path.Combine(Workspace.Repository(), "README.md"));
        var local = readme.Replace(page + "README.md#", "#", StringComparison.Ordinal).Replace(page, "", StringComparison.Ordinal)
            .Replace(pictures, "", StringComparison.Ordinal);
        Assert.Equal(source.Trim(), local.Trim(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Every_link_of_the_instructions_for_assistants_is_absolute_and_leads_to_something()
    {
        var page = $"{Metadata("repository").Attribute("url")!.Value}/blob/{Metadata("repository").Attribute("commit")!.Value}/";
        var links = Markdown.Parse(Read("skills/dataset/SKILL.md")).Descendants<LinkInline>().Select(link => link.Url!).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            Assert.StartsWith(page, link, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Workspace.Repository(), link[page.Length..].Split('#')[0])), link);
        });
    }

    [Fact]
    public void Repacked_it_is_identical_byte_for_byte()
    {
        var again = Directory.CreateDirectory(Path.Combine(workspace.Feed, "again")).FullName;
        workspace.Pack(again, "-t:Rebuild;Pack");
        foreach (var name in new[] { Path.GetFileName(PackagePath), Path.GetFileName(SymbolsPath) })
        {
            var (first, second) = (Contents(Path.Combine(workspace.Feed, name)), Contents(Path.Combine(again, name)));
            Assert.Equal(first.Keys, second.Keys);
            Assert.All(first, entry => Assert.True(entry.Value.SequenceEqual(second[entry.Key]), entry.Key));
        }
    }

    private string SymbolsPath => Path.ChangeExtension(PackagePath, ".snupkg");

    private XElement Metadata(string name) =>
        XDocument.Parse(Read("Dataset.nuspec")).Root!.Elements().Single().Elements().Single(e => e.Name.LocalName == name);

    private string Read(string name)
    {
        using var package = ZipFile.OpenRead(PackagePath);
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static SortedDictionary<string, byte[]> Contents(string path)
    {
        using var package = ZipFile.OpenRead(path);
        var contents = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in package.Entries)
        {
            using var bytes = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(bytes);
            contents.Add(entry.FullName, bytes.ToArray());
        }

        return contents;
    }
}
