extern alias generator;

using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using generator::Dataset.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// Verifies that the declarations of a class are read from all its parts, for any attribute arguments, and are never out of date after an edit elsewhere.
/// </summary>
public class DeclarationTests
{
    private const string Plain = """"
        using System;
        using Dataset;
        using Marks;
        namespace Here
        {
            /** Of a <see cref="int"/>. */
            [Obsolete("old" + nameof(System))] [type: Corpus(ReferenceDate = @"2031-05-07", /* so */ TermIndex = false)]
            [Person("Ines Quast", "Quast", "I\u006Ees", Description = "She \"runs\" it.", SharedAliases = new[] { "all", @"of ""us""" })]
            [PersonAttribute(aliases: new string[] { "Velt" }, name: "Mara Velt")] [Dataset.Place("Port Elin", SharedAliases = ["Port", "Elin"])]
            [global::Dataset.Organization("Not a name?", Id = "not an id"), Event("", null)]
        #if false
            [Place("Nowhere")]
        #endif
            [Claim("Reopened", "It opened."), Claim("9", "No identifier.", Disputes = "Reopened")]
            [Evidence("Reopened", "opened again"), Evidence("Reopened", "opened", Article = "harbour")]
            [Article("harbour", Url = "nowhere", Published = "yesterday", Name = "Harbour")]
            [Speaker(@"We lost", "Ines Quast")]
            [Mark("of no interest")]
            public static partial class News { }
        }
        """";

    private const string Marks = "namespace Marks { class MarkAttribute(string text) : System.Attribute { public string Text => text; } }";
    private const string Constants =
        "namespace Here { static class Words { public const string Name = \"Ines Quast\"; public const string Other = \"Velt\"; } }";

    private static readonly (string File, string Text)[] Edits =
    [
        ("Other.cs", "class Unrelated { }"),
        ("Constants.cs", "namespace Here { static class Words { public const string Name = \"Another Name\"; public const string Other = \"Another\"; } }"),
        ("Other.cs", "namespace Here { class PersonAttribute(string name, params string[] aliases) : System.Attribute { public object X => (name, aliases); " +
            "} }"),
        ("Other.cs", "namespace Here { class Person(string name, params string[] aliases) : System.Attribute { public object X => (name, aliases); } }"),
        ("Other.cs", "namespace Here { class CorpusAttribute : System.Attribute { public string? ReferenceDate { get; set; } public bool TermIndex { get; " +
            "set; } } }"),
        ("Other.cs", "namespace Marks { class PlaceAttribute(string name) : System.Attribute { public string Name => name; public string[]? SharedAliases { " +
            "get; set; } } }"),
        ("Other.cs", "namespace Dataset { class ArticleAttribute(int number) : System.Attribute { public int Number => number; } }"),
        ("Other.cs", "namespace Dataset { class CorpusAttribute : System.Attribute { } }"),
        ("Other.cs", "global using Corpus = System.ObsoleteAttribute;"),
        ("Other.cs", "global using Person = Dataset.PlaceAttribute;"),
        ("Other.cs", "global using Dataset; global using System;"),
        ("Other.cs", "namespace Here { [Dataset.Person(\"Another One\", \"Another\")] static partial class News { } }"),
        ("Other.cs", "namespace Here { static partial class News { static int Articles; } }"),
        ("Other.cs", "namespace Here { static class News { } }"),
        ("Other.cs", "namespace Here { namespace Dataset { } }"),
        ("Constants.cs", "namespace Here { static class Words { public const string Name = \"Another Name\"; public const int Other = 1; } }"),
        ("Other.cs", "namespace Here { static class nameof { } class ObsoleteAttribute : System.Attribute { public ObsoleteAttribute(string text) { } } }"),
        ("Other.cs", ""),
    ];

    public static TheoryData<string> Classes =>
    [
        Plain,
        "namespace Here { [Corpus, Person(\"Ines Quast\")] static partial class News { } }",
        "namespace Here { using Dataset; [Corpus, Person(Words.Name, Words.Other)] static partial class News { } }",
        "using Dataset; namespace Here { [Corpus, Person(\"Ines \" + \"Quast\", nameof(Words))] static partial class News { } }",
        "using Dataset; namespace Here { [Corpus, Corpus(TermIndex = true)] static partial class News { } [Corpus] partial class News { } }",
        "using Dataset; namespace Here { [Corpus(TermIndex = 1), Person(), Person(1), Person(\"A\", Nothing = 1), Person(\"B\", \"C\"u8), Place(\"D\" " +
        "\"E\")] static partial class News { } }",
        "using Dataset; namespace Here { class Outer { [Corpus, Person(\"Ines Quast\")] static class News { } } [Corpus] file record News<T>; [Corpus] " +
        "interface I { } }",
        "using C = Dataset.CorpusAttribute; using Dataset; namespace Here { [C(TermIndex = true), Person(\"Ines Quast\")] static partial class News { } [C, " +
        "Corpus] static partial class Two { } }",
        "using Dataset; namespace Here; [@Corpus, CorpusAttribute<int>, @PersonAttribute(\"Ines Quast\"), Person<int>(\"X\")] static partial class News { }",
        "using Dataset; namespace Here { [Corpus, Person(\"\"\"Ines \"Quast\" \"\"\", $\"Q{\"u\"}ast\", SharedAliases = [.. new[] { \"A\" }, \"B\"], Id = " +
        "default)] static partial class News { } }",
        "using Dataset; namespace Here { [Corpus, Person(\"Ines Quast\", SharedAliases = new Words[] { }, Id = (\"Id\"))] static partial class News { } " +
        "[Corpus] static partial class",
    ];

    [Theory]
    [MemberData(nameof(Classes))]
    public void After_any_edit_elsewhere_the_result_equals_a_fresh_run(string code)
    {
        var project = TestProject.Of("class Nothing { }").WithLanguage(LanguageVersion.CSharp13)
            .WithSource("Class.cs", code).WithSource("Marks.cs", Marks).WithSource("Constants.cs", Constants);
        var run = GeneratorRun.Start(project);
        foreach (var (file, text) in Edits)
        {
            project = project.WithSource(file, text);
            run = run.Edit(_ => project);
            var anew = GeneratorRun.Start(project);
            Assert.Equal(Declared(anew), Declared(run));
            Assert.Equal(anew.Files, run.Files);
            Assert.Equal(anew.Diagnostics.Select(Text).Order(StringComparer.Ordinal), run.Diagnostics.Select(Text).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_class_is_read_the_same_way_under_the_attributes_name_and_an_alias()
    {
        static DeclaredCorpus Read(string name) => Assert.Single(Declared(GeneratorRun.Start(TestProject
            .Of("using Bodies = Dataset.CorpusAttribute;\n" + Plain.Replace("Corpus(", name + "(", StringComparison.Ordinal))
            .WithLanguage(LanguageVersion.CSharp13).WithSource("Marks.cs", Marks))));
        var (spelled, aliased) = (Read("Corpus"), Read("Bodies"));
        Assert.Equal(aliased.Class, spelled.Class);
        Assert.Equal(
            aliased.Places.Issues.Select(x => (x.Rule, x.Place.Location.SourceSpan, x.Arguments)),
            spelled.Places.Issues.Select(x => (x.Rule, x.Place.Location.SourceSpan, x.Arguments)));
        Assert.Equal(4, spelled.Class.Declaration.Entities.Count);
        Assert.Equal(5, spelled.Places.Issues.Count);
    }

    [Theory]
    [InlineData("[Person(\"Ines Quast\")]", "[Person(\"Mara Velt\")]")]
    [InlineData("[Person(Words.Name)]", "[Person(Words.Name)]")]
    [InlineData("[Person(nameof(News))]", "[Person(nameof(Words))]")]
    [InlineData("[Person(\"Ines Quast\")]", "[Person(\"Ines Quast\"), Place(\"Port Elin\")]")]
    [InlineData("[Person(\"Ines Quast\")]", "")]
    public void An_edit_of_another_part_or_of_a_constant_elsewhere_is_detected(string old, string edited)
    {
        static TestProject Set(TestProject project, string attributes, string name) => project
            .WithSource("Part.cs", $"using Dataset; {attributes} static partial class News {{ }}")
            .WithSource("Constants.cs", $"static class Words {{ public const string Name = \"{name}\"; }}");
        var plain = TestProject.Of("[Dataset.Corpus] public static partial class News { }").WithArticle("harbour.txt", Samples.Harbour);
        var project = Set(plain, old, "Ines Quast");
        var next = Set(project, edited, "Mara Velt");
        var before = GeneratorRun.Start(project);
        var after = before.Edit(_ => next);
        var anew = GeneratorRun.Start(next);
        Assert.NotEqual(Declared(before).Single().Class, Declared(after).Single().Class);
        Assert.Equal(Declared(anew), Declared(after));
        Assert.Equal(anew.Files, after.Files);
        Assert.NotEmpty(after.RewrittenSince(before));
    }

    [Fact]
    public void A_file_that_is_parsed_again_updates_its_diagnostics_and_rewrites_no_code()
    {
        const string Code = "[Dataset.Corpus, Dataset.Person(\"No One\")] public static partial class News { }";
        var before = GeneratorRun.Start(TestProject.Of(Code).WithArticle("harbour.txt", Samples.Harbour));
        var after = before.Edit(x => x.WithSource("Corpus.cs", Code));
        var (old, now) = (Assert.Single(before.Diagnostics).Location.SourceTree!, Assert.Single(after.Diagnostics).Location.SourceTree!);
        Assert.NotSame(old, now);
        Assert.Contains(now, after.Output.SyntaxTrees);
        Assert.Empty(after.RewrittenSince(before));
    }

    [Fact]
    public void A_removed_part_removes_its_declarations_and_diagnostics()
    {
        var before = GeneratorRun.Start(TestProject.Of("[Dataset.Corpus] public static partial class News { }").WithArticle("harbour.txt", Samples.Harbour)
            .WithSource("Part.cs", "[Dataset.Person(\"No One\"), Dataset.Person(\"Ines Quast\")] static partial class News { }"));
        var after = before.Edit(x => x with { Sources = x.Sources.RemoveAt(1) });
        Assert.Single(before.Diagnostics);
        Assert.Empty(after.Diagnostics);
        Assert.Equal(2, Loaded.GetCorpus(before, "News").People.Count);
        Assert.Empty(Loaded.GetCorpus(after, "News").People);
    }

    [Fact]
    public void Two_parts_with_the_attribute_are_one_corpus()
    {
        var run = GeneratorRun.Start(new TestProject().WithSource("A.cs", "using Dataset; [Corpus, Person(\"Ines Quast\")] static partial class News { }")
            .WithSource("B.cs", "using Dataset; [Corpus, Person(\"No One\")] static partial class News { }").WithArticle("harbour.txt", Samples.Harbour));
        Assert.Equal(2, Declared(run).Count);
        Assert.Equal(["News-harbour.g.cs", "News.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(TestProject.Root + "/B.cs", Assert.Single(run.Diagnostics).Location.SourceTree!.FilePath);
    }

    private static List<DeclaredCorpus> Declared(GeneratorRun run) =>
        [.. run.Result.TrackedSteps.GetValueOrDefault("DeclaredCorpora", []).SelectMany(x => x.Outputs).Where(x => x.Reason != IncrementalStepRunReason.Removed)
            .Select(x => (DeclaredCorpus)x.Value)];

    private static string Text(Diagnostic diagnostic) => diagnostic.ToString();
}
