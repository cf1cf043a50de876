extern alias generator;

using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Dataset.Generator.Tests.Harness;
using generator::Dataset.Editing;
using generator::Dataset.Stages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Editor.Tests.Editing;

/// <summary>Verifies that an editor sees the same corpus that the generator compiles.</summary>
public class EditorCorpusTests
{
    private const string Lines = """
        {"id": "one", "text": "Ines Quast came.\n\n\"We lost a crane,\" said Quast."}
        {"id": "two", "text": "Port Elin was quiet."}
        """;

    [Fact]
    public void Its_articles_are_the_articles_that_the_generator_links()
    {
        var project = Samples.Elin.WithArticle("more.jsonl", Lines).WithArticle("note.md", "# A note\n\n**Ines Quast** said: \"No.\"");

        AssertSameAsGenerated(project, "Elin");
    }

    [Fact]
    public void An_article_belongs_to_the_corpus_that_its_item_names()
    {
        var project = TestProject.Of("namespace A { [Dataset.Corpus] static partial class One { } [Dataset.CorpusAttribute] static partial class Two { } }")
            .WithArticle("x.txt", Samples.Market, "One").WithArticle("y.txt", Samples.Ferry, "A.Two").WithArticle("z.txt", Samples.Ferry);

        Assert.Equal(["x"], Read(project, "A.One")!.Articles.Select(x => x.Key));
        Assert.Equal(["y"], Read(project, "A.Two")!.Articles.Select(x => x.Key));
    }

    [Theory]
    [InlineData("using C = Dataset.CorpusAttribute; [C] static partial class One { }", "[Dataset.Corpus] static partial class Two { }")]
    [InlineData("[C] static partial class One { }", "global using C = global::Dataset.CorpusAttribute; [C] static partial class Two { }")]
    public void A_second_corpus_is_found_under_any_name_of_the_attribute(string first, string second)
    {
        // If a project has two corpora, an article without Corpus belongs to neither.
        var project = TestProject.Of(first).WithSource("Second.cs", second).WithArticle("x.txt", Samples.Market);

        Assert.Empty(Read(project, "One")!.Articles);
        Assert.Empty(Read(project, "Two")!.Articles);
    }

    [Fact]
    public void Excluded_articles_and_articles_with_a_duplicate_key_are_left_out()
    {
        var project = TestProject.Of("[Dataset.Corpus(Exclude = \"draft\")] static partial class News { }")
            .WithArticle("a.md", "---\ndraft: true\n---\n\nNot yet.").WithArticle("b/c.md", "First.").WithArticle("B/c.txt", "Second.");

        var article = Assert.Single(Read(project, "News")!.Articles);
        Assert.Equal("Second.", article.File.Text);
    }

    [Fact]
    public void Declarations_are_at_their_place_in_the_compilation()
    {
        var corpus = Read(Samples.Elin, "Elin")!;

        Assert.Equal("Ines Quast", corpus.Declaration.Entities[0].Name);
        Assert.Equal("\"Quast\"", TextAt(corpus.Places.Entities[0].Argument(1).Location));
        Assert.Equal("Elin", TextAt(corpus.Places.Corpus.Location));
    }

    [Fact]
    public void Generated_code_in_the_compilation_does_not_matter()
    {
        var driver = CSharpGeneratorDriver.Create(
            [new generator::Dataset.DatasetGenerator().AsSourceGenerator()], GetFiles(Samples.Elin), Samples.Elin.ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(Samples.Elin.Compile(), out var output, out _, TestContext.Current.CancellationToken);

        var corpus = EditorCorpus.Read(output.GetTypeByMetadataName("Elin")!, output, GetFiles(Samples.Elin), Samples.Elin.ParseOptions, default)!;

        Assert.Equal(Read(Samples.Elin, "Elin")!.Declaration, corpus.Declaration);
        Assert.Equal(["harbour", "market", "sea/ferry"], corpus.Articles.Select(x => x.Key));
    }

    [Fact]
    public void A_project_without_a_manifest_has_no_articles() => Assert.Empty(Read(Samples.Elin, "Elin", [])!.Articles);

    [Fact]
    public void A_class_without_the_attribute_is_not_a_corpus() =>
        Assert.Null(Read(TestProject.Of("static partial class News { }"), "News", []));

    [Fact]
    public void Readings_are_cached_until_a_dependency_changes()
    {
        var files = GetFiles(Samples.Elin);
        var reading = Read(Samples.Elin, "Elin", files)!.Articles[0].Read(default);
        var links = Read(Samples.Elin, "Elin", files)!.Articles[0].Link(default);
        var moved = Samples.Elin.WithSource("Corpus.cs", "// Moved.\n" + Samples.Class);
        var renamed = Samples.Elin.WithSource("Corpus.cs", Samples.Class.Replace("\"Quast\", ", "\"Ms Quast\", ", StringComparison.Ordinal));
        var dated = Samples.Elin.WithSource("Corpus.cs", Samples.Class.Replace("2031-05-07", "2032-05-07", StringComparison.Ordinal));

        Assert.Same(reading, Read(moved, "Elin", files)!.Articles[0].Read(default));
        Assert.Same(links, Read(moved, "Elin", files)!.Articles[0].Link(default));
        Assert.Same(reading, Read(renamed, "Elin", files)!.Articles[0].Read(default));
        Assert.NotSame(links, Read(renamed, "Elin", files)!.Articles[0].Link(default));
        Assert.NotSame(reading, Read(dated, "Elin", files)!.Articles[0].Read(default));
        Assert.NotSame(reading, Read(Samples.Elin, "Elin", GetFiles(Samples.Elin.WithArticle("harbour.txt", Samples.Harbour)))!.Articles[0].Read(default));
    }

    [Fact]
    public void A_canceled_reading_ends()
    {
        var files = GetFiles(Samples.Elin);
        var corpus = Read(Samples.Elin, "Elin", files)!;
        var cancelled = new CancellationToken(canceled: true);

        Assert.ThrowsAny<OperationCanceledException>(() => corpus.Articles[0].Read(cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => corpus.Articles[0].Link(cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => EditorCorpus.Read(
            Samples.Elin.Compile().GetTypeByMetadataName("Elin")!, Samples.Elin.Compile(), files, Samples.Elin.ParseOptions, cancelled));
    }

    private static void AssertSameAsGenerated(TestProject project, string type)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new generator::Dataset.DatasetGenerator().AsSourceGenerator()],
            GetFiles(project),
            project.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var steps = driver.RunGenerators(project.Compile(), TestContext.Current.CancellationToken).GetRunResult().Results.Single().TrackedSteps;
        var expected = steps["Links"].SelectMany(x => x.Outputs).Select(x => (LinkedArticle)x.Value)
            .OrderBy(x => x.Reading.Article.Key, StringComparer.Ordinal).ToList();

        var articles = Read(project, type)!.Articles;

        Assert.Equal(expected.Select(x => x.Reading.Article.Key), articles.Select(x => x.Key));
        Assert.Equal(expected.Select(x => x.Reading.Content), articles.Select(x => x.Read(default)));
        Assert.Equal(expected.Select(x => x.Links), articles.Select(x => x.Link(default)));
        Assert.Equal(expected.Select(x => x.Reading.Article.Path), articles.Select(x => x.Path));
    }

    private static EditorCorpus? Read(TestProject project, string type) => Read(project, type, GetFiles(project));

    private static EditorCorpus? Read(TestProject project, string type, ImmutableArray<AdditionalText> files)
    {
        var compilation = project.Compile();
        return EditorCorpus.Read(compilation.GetTypeByMetadataName(type)!, compilation, files, project.ParseOptions, TestContext.Current.CancellationToken);
    }

    private static ImmutableArray<AdditionalText> GetFiles(TestProject project) =>
        [.. project.Articles.Select(x => x.File), new TestText(TestProject.Root + "/obj/Sample.dataset-manifest.tsv", project.GetManifest())];

    private static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
