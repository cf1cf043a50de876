using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that item metadata arrives unchanged, and that the build reports which item matches no file.</summary>
[Trait("Category", "Package")]
public class ItemValueTests(Workspace workspace)
{
    // Each test has its own folder.
    private string _name = "ItemValues";

    private const string Story = "The harbour opened again on Tuesday, Mara Velt said.\n";

    private const string Program = """
        System.Console.OutputEncoding = System.Text.Encoding.UTF8;
        foreach (var article in News.Articles)
        {
            var tags = string.Join("+", article.Tags);
            var paragraphs = string.Join("/", System.Linq.Enumerable.Select(article.Paragraphs, paragraph => paragraph.Text));
            var head = $"{article.Key}|{article.Headline}|{article.Publisher}|{tags}";
            System.Console.WriteLine($"[{head}|{article.Format}|{article.Published:yyyy-MM-dd}|{paragraphs}]");
        }

        [Dataset.Corpus] static partial class News { }
        """;

    // The report names the text in the project file; the last two items cannot be distinguished by it.
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><Nobody>nobody</Nobody></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Dataset" Version="$(DatasetVersion)" />
            <DatasetArticle Include="plain/*.txt" Tags="a;b" Publisher="Ä &amp; &quot;B&quot;; #1 d'Été 北京, 100%25" />
            <DatasetArticle Include="wire/**/*.txt" Tags="wire;%(RecursiveDir)" />
            <DatasetArticle Include="old/*.txt" Encoding="windows-1252" />
            <DatasetArticle Include="notes/*.text" Format="Markdown" />
            <DatasetArticle Include="lines/*.jsonl;mdx/*.mdx;toml/*.md" />
            <DatasetArticle Include="table/*" />
            <DatasetArticle Include="nws/**/*.txt" />
            <DatasetArticle Include="$(Nobody)/*.txt" />
            <DatasetArticle Include="condition/*.txt" Condition="'$(Nobody)' != ''" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void Item_metadata_arrives_unchanged_and_items_without_articles_are_reported()
    {
        Write("Program.cs", Program);
        Write("ItemValues.csproj", Project);
        Write("plain/one.txt", "One\n\n" + Story);
        Write("wire/asia/north/two.txt", "Two\n\nThe port stayed shut on Tuesday, and nobody said why.\n");
        File.WriteAllBytes(PathOf("old/cafe.txt"),
            Encoding.Latin1.GetBytes("The Caf\u00E9\n\n\u0093We are open,\u0094 Mara Velt said \u0096 and she laughed.\n"));
        Write("notes/four.text", "# Four *stars*\n\n- A point of the notes, Mara Velt said.\n\n```\ncode\n```\n");
        Write("lines/many.jsonl", """
            {"key":"first","text":"The first article says that the boat sails on Monday.","title":"First"}
            {"id":"sub/second","text":"The second article says that the boat sails on Friday."}
            """);
        Write("mdx/five.mdx",
            "---\ntitle: Five\n---\nimport { Chart } from \"./chart\"\n\nThe chart shows that the harbour is open, she said.\n\n<Chart data=\"a\" />\n");
        Write("toml/six.md", "+++\ntitle = \"Six\"\ndate = 2031-05-04\n+++\nThe harbour has a new crane, and it lifts forty tons.\n");
        Write("table/rows.csv", "id,title,date\n1,One,2031-05-04\n2,Two,2031-05-05\n");
        var output = Run("run");
        Assert.Equal(
            [
                "asia/north/two|Two||wire+asia/north|PlainText||The port stayed shut on Tuesday, and nobody said why.",
                "cafe|The Caf\u00E9|||PlainText||\u201CWe are open,\u201D Mara Velt said \u2013 and she laughed.",
                "first|First|||PlainText||The first article says that the boat sails on Monday.",
                "five|Five|||Markdown||The chart shows that the harbour is open, she said.",
                "four|Four stars|||Markdown||A point of the notes, Mara Velt said.",
                "one|One|\u00C4 & \"B\"; #1 d'\u00C9t\u00E9 \u5317\u4EAC, 100%|a+b|PlainText||The harbour opened again on Tuesday, Mara Velt said.",
                "six|Six|||Markdown|2031-05-04|The harbour has a new crane, and it lifts forty tons.",
                "sub/second||||PlainText||The second article says that the boat sails on Friday.",
            ],
            Articles(output));
        Assert.Equal(
            ["ItemValues.csproj : warning DS0003: DatasetArticle Include=\"nws/**/*.txt\" matches no files",
            "rows.csv(1,1): warning DS0019: The file is in CSV format"],
            Warnings(output));

        // Changes one line of the file, which the build must detect.
        Write("lines/many.jsonl", File.ReadAllText(PathOf("lines/many.jsonl")).Replace("Friday", "Sunday", StringComparison.Ordinal));
        Assert.Contains("sub/second||||PlainText||The second article says that the boat sails on Sunday.", Articles(Run("run")));
    }

    [Fact]
    public void A_property_of_a_file_based_app_that_matches_nothing_is_reported_instead_of_the_class()
    {
        _name = "ItemValuesApp";
        Write("app.cs", $"#:package Dataset@{workspace.Version}\n#:property DatasetArticles=nws/**/*.txt\n{Program}");
        var output = Run("run", "app.cs");
        Assert.Empty(Articles(output));
        var warning = Assert.Single(Warnings(output));
        Assert.EndsWith("warning DS0003: DatasetArticle Include=\"nws/**/*.txt\" matches no files", warning, StringComparison.Ordinal);
    }

    private static string[] Articles(string output) => [.. Lines(output).Where(line => line.StartsWith('[')).Select(line => line[1..^1])];

    // Without folder, help link and project, and without duplicates.
    private static string[] Warnings(string output) =>
    [
        .. Lines(output).Where(line => line.Contains("warning DS", StringComparison.Ordinal))
            .Select(line => line.Split(" (https:")[0].Split(", which")[0])
            .Select(line => line[(line.LastIndexOf('/', line.IndexOf("warning", StringComparison.Ordinal)) + 1)..])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string Run(params string[] arguments)
    {
        var (exit, output) = workspace.Dotnet(_name, arguments);
        Assert.True(exit == 0, output);
        return output;
    }

    private void Write(string path, string text) => File.WriteAllText(PathOf(path), text);

    private string PathOf(string path)
    {
        var file = workspace.PathOf([_name, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
