using System.Linq;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>DS0022: names that articles use and that are not declared.</summary>
public class NamingTests
{
    private const string Class = "using Dataset;\n[Corpus]\npublic static partial class News { }";

    private const string Council =
        "Council Votes\n\nMayor Helen Brandt opened the talks in Lowick. Brandt wants a pier.\n\nNobody in Lowick sleeps.\n\n\"It is late,\" Brandt said.\n";

    private const string Harbour = "Pier Planned\n\nThe pier of Lowick will be long, Helen Brandt said. It rained.\n";

    private static TestProject News => TestProject.Of(Class).WithArticle("council.txt", Council).WithArticle("harbour.txt", Harbour);

    [Fact]
    public void A_name_with_three_mentions_is_reported_at_the_corpus_attribute()
    {
        var run = GeneratorRun.Start(News);
        Assert.Equal(
            [
                "'Helen Brandt' occurs 4 times in 2 articles and is not declared; it could be declared as [Person(\"Helen Brandt\", \"Brandt\")]",
                "'Lowick' occurs 3 times in 2 articles and is not declared; it could be declared as [Place(\"Lowick\")]",
            ],
            run.Diagnostics.Select(x => x.GetMessage(null)));
        Assert.All(run.Diagnostics, x =>
        {
            Assert.Equal("DS0022", x.Id);
            Assert.Equal(DiagnosticSeverity.Info, x.Severity);
            Assert.Equal("Corpus", x.Location.SourceTree!.ToString().Substring(x.Location.SourceSpan.Start, x.Location.SourceSpan.Length));
        });
        Assert.Equal("Helen Brandt", run.Diagnostics[0].Properties["name"]);
        Assert.Equal("Person", run.Diagnostics[0].Properties["kind"]);
        Assert.Equal("Brandt", run.Diagnostics[0].Properties["aliases"]);
    }

    [Fact]
    public void Compiler_and_library_find_the_same_names()
    {
        var project = News.WithArticle(
            "market.md", "# Market\n\nFish from **Lowick** is cheap, `Helen Brandt` is code, and Nora Voss, Nora Voss and Nora Voss know.\n");
        var library = Corpus.Create(
            "News",
            project.Articles.Select(x => new ArticleSource(System.IO.Path.GetFileNameWithoutExtension(x.File.Path), x.File.GetText()!.ToString())
            {
                Format = x.File.Path.EndsWith(".md", System.StringComparison.Ordinal) ? ArticleFormat.Markdown : ArticleFormat.PlainText,
            }));
        var run = GeneratorRun.Start(project);
        Assert.Equal(library.SuggestNames().Where(x => x.Count >= 3).Select(x => x.Name), run.Diagnostics.Select(x => x.Properties["name"]));
        Assert.Equal(
            library.SuggestNames().Select(x => x.ToString()), Loaded.GetCorpus(run, "News").SuggestNames().Select(x => x.ToString()));
        Assert.Equal(3, run.Diagnostics.Length);
    }

    [Fact]
    public void Declared_names_are_not_reported() => Assert.Empty(GeneratorRun.Start(News.WithSource(
        "Corpus.cs", "using Dataset;\n[Corpus, Person(\"Helen Brandt\", \"Brandt\"), Place(\"Lowick\")]\npublic static partial class News { }")).Diagnostics);

    [Theory]
    [InlineData("#pragma warning disable DS0022\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Dataset\", \"DS0022\")]\n")]
    public void Source_code_can_suppress_it(string before)
    {
        var run = GeneratorRun.Start(News.WithSource("Corpus.cs", Class.Replace("[Corpus]", before + "[Corpus]", System.StringComparison.Ordinal)));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.Suppressed.Length);
    }

    [Fact]
    public void No_names_are_searched_if_an_editorconfig_suppresses_it()
    {
        var run = GeneratorRun.Start(News with { EditorConfig = "[*.cs]\ndotnet_diagnostic.DS0022.severity = none\n" });
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Suppressed);
        Assert.Empty(run.Reasons("NamingRequests"));
    }

    [Fact]
    public void No_names_are_searched_if_the_project_suppresses_it()
    {
        var run = GeneratorRun.Start(News with { NoWarn = ["DS0022"] });
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Reasons("NamingRequests"));
    }

    [Fact]
    public void It_can_be_made_a_warning() => Assert.All(
        GeneratorRun.Start(News with { EditorConfig = "[*.cs]\ndotnet_diagnostic.DS0022.severity = warning\n" }).Diagnostics,
        x => Assert.Equal(DiagnosticSeverity.Warning, x.Severity));

    [Fact]
    public void An_edit_elsewhere_searches_no_names()
    {
        var before = GeneratorRun.Start(News.WithSource("Other.cs", "class Other { }"));
        var after = before.Edit(x => x.WithSource("Other.cs", "class Other { int _field = 1; }"));
        string[] steps = ["ArticleNames", "NamingRequests", "SuggestedNames", "NameIssues"];
        Assert.All(steps, step => Assert.All(after.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
    }

    [Fact]
    public void Only_an_edited_article_is_searched_and_no_additional_code_is_written()
    {
        var before = GeneratorRun.Start(News);
        var after = before.Edit(x => x.WithArticle("harbour.txt", Harbour.Replace("It rained.", "Helen Brandt left.", System.StringComparison.Ordinal)));
        Assert.Equal(1, after.Changed("ArticleNames"));
        Assert.Contains("'Helen Brandt' occurs 5 times", after.Diagnostics[0].GetMessage(null), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_searches_again_only_the_articles_that_have_the_name()
    {
        var before = GeneratorRun.Start(News.WithArticle("quiet.txt", "Nothing\n\nNobody came.\n"));
        var after = before.Edit(x => x.WithSource("Corpus.cs", Class.Replace("[Corpus]", "[Corpus, Place(\"Lowick\")]", System.StringComparison.Ordinal)));
        Assert.Equal(2, after.Changed("ArticleNames"));
        Assert.Equal(["Helen Brandt"], after.Diagnostics.Select(x => x.Properties["name"]));
    }
}
