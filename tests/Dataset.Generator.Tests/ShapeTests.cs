using System;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Dataset.CompilerServices;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>Tests the public surface of a corpus class, wherever it is declared.</summary>
public class ShapeTests
{
    [Fact]
    public void A_corpus_class_has_exactly_these_members()
    {
        var type = Loaded.Load(GeneratorRun.Start(Samples.Elin)).GetType("Elin")!;
        Assert.Equal(
            ["Articles", "Claims", "Corpus", "Dates", "Events", "Mentions", "Organizations", "Paragraphs", "People", "Places", "Quotes", "Sentences"],
            type.GetProperties().Select(x => x.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["ArticleTable", "ClaimTable", "EventTable", "OrganizationTable", "PersonTable", "PlaceTable"],
            type.GetNestedTypes().Select(x => x.Name).Order(StringComparer.Ordinal));
        Assert.Empty(type.GetFields(BindingFlags.Public | BindingFlags.Static));
        Assert.Equal(["harbour", "market", "sea/ferry"], Loaded.GetCorpus(type.Assembly, "Elin").Articles.Select(x => x.Key));
        Assert.Equal(
            typeof(ConstantData).FullName,
            type.GetNestedType("Data", BindingFlags.NonPublic)!.BaseType!.FullName);
    }

    [Fact]
    public void An_assembly_lists_its_corpora()
    {
        var assembly = Loaded.Load(GeneratorRun.Start(Samples.Elin));
        var attribute = Assert.Single(assembly.GetCustomAttributes<CompiledCorpusAttribute>());
        Assert.Equal("Elin", attribute.Name);
        Assert.Same(Loaded.GetCorpus(assembly, "Elin"), ((CorpusData)Activator.CreateInstance(attribute.Data)!).GetCorpus());
    }

    [Theory]
    [InlineData("namespace A.B { [Dataset.Corpus] public static partial class News { } }", "A.B.News")]
    [InlineData("namespace Dataset.Mine { [Corpus] public static partial class News { } }", "Dataset.Mine.News")]
    [InlineData("namespace A.Dataset { [global::Dataset.Corpus] public static partial class News { } }", "A.Dataset.News")]
    [InlineData("namespace A.System { [Dataset.Corpus] public static partial class News { } }", "A.System.News")]
    [InlineData("namespace A { [Dataset.Corpus] static partial class News { } class System { } class Dataset { } class Data { } class Article { } }", "A.News")]
    [InlineData("namespace A { [Dataset.Corpus] static partial class System { } }", "A.System")]
    [InlineData("namespace @class.@event { [Dataset.Corpus] public static partial class @static { } }", "class.event.static")]
    [InlineData("namespace Ünï { [Dataset.Corpus] public static partial class Çode { } }", "Ünï.Çode")]
    [InlineData("[Dataset.Corpus] public static partial class Con { }", "Con")]
    public void A_corpus_class_can_be_in_any_namespace(string code, string name)
    {
        var run = GeneratorRun.Start(TestProject.Of(code.Replace("[Dataset.", "[global::Dataset.", StringComparison.Ordinal))
            .WithArticle("market.txt", Samples.Market));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(Samples.Market, Loaded.GetCorpus(run, name).Articles.Single().Text);
    }

    [Theory]
    [InlineData("public", true)]
    [InlineData("internal", false)]
    [InlineData("", false)]
    public void Tables_have_the_accessibility_of_the_class(string accessibility, bool isPublic)
    {
        var assembly = Loaded.Load(GeneratorRun.Start(TestProject.Of($"[Dataset.Corpus] {accessibility} static partial class News {{ " +
            $"}}").WithArticle("market.txt", Samples.Market)));
        Assert.Equal(isPublic, assembly.GetType("News")!.IsVisible);
        Assert.Equal(isPublic, assembly.GetType("News+ArticleTable")!.IsVisible);
        Assert.False(assembly.GetType("News+Data")!.IsVisible);
    }

    [Fact]
    public void Two_classes_whose_names_differ_in_case_have_separate_files()
    {
        var run = GeneratorRun.Start(TestProject.Of("using Dataset; [Corpus] static partial class News { } [Corpus] static partial class NEWS { } namespace " +
            "News2 { [Corpus] static partial class Sport { } }")
            .WithArticle("a.txt", Samples.Market, "News").WithArticle("b.txt", Samples.Ferry, "NEWS").WithArticle("c.txt", Samples.Harbour, "Sport"));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(6, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var assembly = Loaded.Load(run);
        Assert.Equal(Samples.Market, Loaded.GetCorpus(assembly, "News").Articles.Single().Text);
        Assert.Equal(Samples.Ferry, Loaded.GetCorpus(assembly, "NEWS").Articles.Single().Text);
    }

    [Fact]
    public void Declarations_can_be_in_several_files_in_any_order()
    {
        TestProject Make(params string[] order) => order.Aggregate(
            new TestProject(),
            (p, name) => p.WithSource(name + ".cs",
                $"{(name == "m" ? "[Dataset.Corpus] " : "")}[Dataset.Person(\"Person {name}\")] static partial class News {{ }}"))
            .WithArticle("a.txt", "Person a, Person m and Person z came.");
        var one = GeneratorRun.Start(Make("a", "m", "z"));
        Assert.Empty(one.Diagnostics);
        Assert.Equal(["Person a", "Person m", "Person z"], Loaded.GetCorpus(one, "News").People.Select(x => x.Name));
        Assert.Equal(one.Files, GeneratorRun.Start(Make("z", "m", "a")).Files);
    }

    [Fact]
    public void Every_public_member_is_documented_with_the_content_of_the_article()
    {
        var run = GeneratorRun.Start(Samples.Elin);
        Loaded.AssertNoWarning(run);
        var type = run.Output.GetTypeByMetadataName("Elin")!;
        Assert.Equal("The corpus Elin.", Summary(type));
        Assert.Equal("Harbour Opens Again After the Storm", Summary(Find("ArticleTable", "Harbour")));
        Assert.Contains("sea/ferry", Find("ArticleTable", "SeaFerry").GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.Equal("Ines Quast: She runs the harbour.", Summary(Find("PersonTable", "InesQuast")));
        Assert.Contains("<c>Quast</c>", Find("PersonTable", "InesQuast").GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.Equal("The harbour opened again after the storm.", Summary(Find("ClaimTable", "Reopened")));

        ISymbol Find(string table, string member) => Assert.Single(type.GetTypeMembers(table).Single().GetMembers(member));
        static string Summary(ISymbol symbol) =>
            XElement.Parse(symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!).Element("summary")!.Value;
    }

    [Fact]
    public void A_documented_class_keeps_only_its_own_documentation()
    {
        var run = GeneratorRun.Start(TestProject.Of("/// <summary>Mine.</summary>\n[Dataset.Corpus] public static partial class News { " +
            "}").WithArticle("a.txt", Samples.Market));
        Loaded.AssertNoWarning(run);
        var xml = XElement.Parse(run.Output
            .GetTypeByMetadataName("News")!.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!);
        Assert.Equal("Mine.", Assert.Single(xml.Elements("summary")).Value);
    }

    [Theory]
    [InlineData(Microsoft.CodeAnalysis.NullableContextOptions.Disable)]
    [InlineData(Microsoft.CodeAnalysis.NullableContextOptions.Enable)]
    public void Generated_code_compiles_whatever_the_nullable_context(NullableContextOptions nullable) =>
        Loaded.AssertNoWarning(GeneratorRun.Start(Samples.Elin with { Nullable = nullable }));

    [Fact]
    public void Generated_code_causes_no_warnings_in_a_CLS_compliant_assembly() => Loaded.AssertNoWarning(GeneratorRun.Start(
        TestProject.Of("[assembly: System.CLSCompliant(true)] [Dataset.Corpus] public static partial class News { }").WithArticle("1.txt", Samples.Market)));

    [Fact]
    public void Generated_code_contains_data_and_no_logic()
    {
        var files = GeneratorRun.Start(Samples.Elin).Files;
        Assert.All(files.Values, code =>
        {
            Assert.StartsWith("// <auto-generated/>\n#nullable enable\n", code, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', code);
            Assert.DoesNotContain("delegate", code, StringComparison.Ordinal);
            Assert.DoesNotContain("static Data()", code, StringComparison.Ordinal);
            Assert.DoesNotContain("for (", code, StringComparison.Ordinal);
            Assert.DoesNotContain("if (", code, StringComparison.Ordinal);
        });
        Assert.Contains("We lost a crane and nothing else,", files["Elin-harbour.g.cs"], StringComparison.Ordinal);
    }
}
