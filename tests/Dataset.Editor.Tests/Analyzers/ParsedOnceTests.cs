extern alias generator;

using System.Linq;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using generator::Dataset.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Editor.Tests.Analyzers;

/// <summary>Verifies that the content of a table is parsed once, and not again after an edit of other code.</summary>
public class ParsedOnceTests
{
    [Theory]
    [InlineData("News+ArticleTable")]
    [InlineData("News+PersonTable")]
    [InlineData("Dataset.SeoulSummit+ArticleTable")]
    [InlineData("Dataset.SeoulSummit+PlaceTable")]
    public void An_edit_of_other_code_parses_nothing(string table)
    {
        var project = Elin.With("_ = 1;");
        var manifest = new TestText(TestProject.Root + "/obj/Sample.dataset-manifest.tsv", project.GetManifest());
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new generator::Dataset.DatasetGenerator().AsSourceGenerator()], [.. project.Articles.Select(x => x.File), manifest], project.ParseOptions);
        driver = Run(driver, project, out var before);
        _ = Run(driver, Elin.With("_ = 2;"), out var after);
        Assert.NotSame(before, after);
        Assert.Same(Find(before, table).Contents, Find(after, table).Contents);
    }

    private static GeneratorDriver Run(GeneratorDriver driver, TestProject project, out Compilation compilation) =>
        driver.RunGeneratorsAndUpdateCompilation(project.Compile(), out compilation, out _, TestContext.Current.CancellationToken);

    private static KnownTable Find(Compilation compilation, string table) =>
        KnownTables.In(compilation)!.Find(compilation.GetTypeByMetadataName(table)!)!;
}
