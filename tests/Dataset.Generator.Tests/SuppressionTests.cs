using System;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// Verifies that C#'s ways to suppress a diagnostic, or to change its severity, work for diagnostics that are reported at an attribute or a corpus class, and
/// that the code is still generated. Diagnostics in an article's file heed only the settings of the whole project.
/// </summary>
public class SuppressionTests
{
    private const string Nobody = "[Corpus]\n[Person(\"Nobody At All\")]\npublic static partial class News { }";

    // Each reports its rule at an attribute or at the class unless it is suppressed.
    public static TheoryData<string, string> AtAttributes => new()
    {
        { "DS0010", "[Corpus, Claim(\"A\", \"It is so.\"), Evidence(\"A\", \"never written\")] public static partial class News { }" },
        { "DS0011", Nobody },
        { "DS0012", "[Corpus, Claim(\"A\", \"x\"), Claim(\"A\", \"y\")] public static partial class News { }" },
        { "DS0013", "[Corpus, Article(\"nowhere\")] public static partial class News { }" },
        { "DS0015", "[Corpus(ReferenceDate = \"today\")] public static partial class News { }" },
    };

    [Theory]
    [MemberData(nameof(AtAttributes))]
    public void Each_diagnostic_is_reported_in_the_syntax_tree_unless_suppressed(string rule, string code)
    {
        var run = Run(code);
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(rule, diagnostic.Id);
        Assert.Same(run.Output.SyntaxTrees.First(), diagnostic.Location.SourceTree);
        Assert.Empty(run.Suppressed);
    }

    [Theory]
    [MemberData(nameof(AtAttributes))]
    public void A_pragma_suppresses_it(string rule, string code) =>
        AssertSilent(Run($"#pragma warning disable {rule}\n{code}"), rule);

    [Theory]
    [MemberData(nameof(AtAttributes))]
    public void SuppressMessage_on_the_class_suppresses_it(string rule, string code) =>
        AssertSilent(Run($"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Dataset\", \"{rule}\")]\n{code}"), rule);

    [Theory]
    [MemberData(nameof(AtAttributes))]
    public void An_editorconfig_suppresses_it(string rule, string code) =>
        AssertSilent(Run(code, $"[*.cs]\ndotnet_diagnostic.{rule}.severity = none\n"), rule: null);

    [Fact]
    public void A_pragma_covers_the_lines_between_it_and_its_end()
    {
        var run = Run("""
            [Corpus]
            #pragma warning disable DS0011
            [Person("Nobody At All")]
            #pragma warning restore DS0011
            [Person("No One")]
            public static partial class News { }
            """);
        Assert.Equal("No article mentions 'No One'", Assert.Single(run.Diagnostics).GetMessage(null));
        Assert.Equal("No article mentions 'Nobody At All'", Assert.Single(run.Suppressed).GetMessage(null));
    }

    [Fact]
    public void A_pragma_for_one_alias_does_not_suppress_the_others()
    {
        var run = Run("""
            [Corpus]
            [Person("Fish",
            #pragma warning disable DS0011
                "Cod",
            #pragma warning restore DS0011
                "Eel")]
            public static partial class News { }
            """);
        Assert.Equal("No article mentions 'Eel', an alias of 'Fish'", Assert.Single(run.Diagnostics).GetMessage(null));
        Assert.Single(run.Suppressed);
    }

    [Theory]
    [InlineData("#pragma warning disable DS0003\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Dataset\", \"DS0003\")]")]
    public void Diagnostics_at_the_class_can_be_suppressed(string before) => AssertSilent(
        Run(before + "[Corpus] public static partial class Empty { }\n[Corpus] public static partial class News { }"), "DS0003", "Empty");

    [Fact]
    public void An_editorconfig_raises_it_to_an_error()
    {
        var run = Run(Nobody, "[*.cs]\ndotnet_diagnostic.DS0011.severity = error\n");
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(run.Diagnostics).Severity);
        AssertGenerated(run);
    }

    [Fact]
    public void An_editorconfig_applies_to_the_files_that_it_names()
    {
        Assert.Single(Run(Nobody, "[Other.cs]\ndotnet_diagnostic.DS0011.severity = none\n").Diagnostics);
        Assert.Empty(Run(Nobody, "[Corpus.cs]\ndotnet_diagnostic.DS0011.severity = none\n").Diagnostics);
    }

    [Fact]
    public void An_edit_that_adds_a_pragma_rewrites_no_code()
    {
        var before = Run(Nobody);
        var after = before.Edit(x => x.WithSource("Corpus.cs", "using Dataset;\n#pragma warning disable DS0011\n" + Nobody));
        Assert.Single(before.Diagnostics);
        Assert.Empty(after.Diagnostics);
        Assert.Empty(after.RewrittenSince(before));
    }

    [Fact]
    public void A_part_in_another_file_heeds_the_pragmas_of_that_file()
    {
        const string Part = "[Dataset.Person(\"Nobody At All\")] static partial class News { }";
        var before = Run("#pragma warning disable DS0011\n[Corpus] public static partial class News { }").Edit(x => x.WithSource("Part.cs", Part));
        Assert.Equal(TestProject.Root + "/Part.cs", Assert.Single(before.Diagnostics).Location.SourceTree!.FilePath);
        var after = before.Edit(x => x.WithSource("Part.cs", "#pragma warning disable DS0011\n" + Part));
        AssertSilent(after, "DS0011");
        Assert.Empty(after.RewrittenSince(before));
    }

    [Theory]
    [InlineData("[*.txt]")]
    [InlineData("[*]")]
    [InlineData("[*.cs]")]
    public void Diagnostics_in_an_article_do_not_heed_an_editorconfig(string section) =>
        Assert.Equal("DS0007", Assert.Single(RunWithEmptyArticle("", $"{section}\ndotnet_diagnostic.DS0007.severity = none\n").Diagnostics).Id);

    [Fact]
    public void Diagnostics_in_an_article_do_not_heed_a_pragma_or_SuppressMessage() => Assert.Equal(
        "DS0007",
        Assert.Single(RunWithEmptyArticle(
            "#pragma warning disable DS0007\n[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Dataset\", \"DS0007\")] ", "").Diagnostics).Id);

    [Theory]
    [InlineData("")]
    [InlineData("#pragma warning disable DS0007\n")]
    public void A_globalconfig_suppresses_diagnostics_in_an_article(string pragma) =>
        Assert.Empty(RunWithEmptyArticle(pragma, "is_global = true\ndotnet_diagnostic.DS0007.severity = none\n").Diagnostics);

    [Fact]
    public void A_globalconfig_suppresses_diagnostics_at_an_attribute() =>
        AssertSilent(Run(Nobody, "is_global = true\ndotnet_diagnostic.DS0011.severity = none\n"), rule: null);

    private static GeneratorRun Run(string code, string editorConfig = "") => GeneratorRun.Start(
        (TestProject.Of("using Dataset;\n" + code) with { EditorConfig = editorConfig }).WithArticle("market.txt", Samples.Market, "News"));

    private static GeneratorRun RunWithEmptyArticle(string before, string editorConfig) => GeneratorRun.Start(
        (TestProject.Of($"using Dataset;\n{before}[Corpus] public static partial class News {{ }}") with { EditorConfig = editorConfig })
            .WithArticle("market.txt", Samples.Market, "News").WithArticle("empty.txt", "", "News"));

    // A rule that a setting disables is not reported at all; one that code suppresses is returned as suppressed.
    private static void AssertSilent(GeneratorRun run, string? rule, params string[] otherCorpora)
    {
        Assert.Empty(run.Diagnostics);
        Assert.Equal(rule is null ? [] : [rule], run.Suppressed.Select(x => x.Id));
        AssertGenerated(run, otherCorpora);
    }

    private static void AssertGenerated(GeneratorRun run, params string[] otherCorpora)
    {
        Assert.Equal([.. otherCorpora.Select(x => x + ".g.cs"), "News-market.g.cs", "News.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Samples.Market, Loaded.GetCorpus(run, "News").Articles.Single().Text);
    }
}
