extern alias generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using generator::Dataset.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// What a class declares is remembered through edits that cannot change it. Is it the same that reading anew gives, whatever is edited, and is it forgotten as soon as it could be another?
/// </summary>
public class RememberedDeclarationsTests
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
    private const string Constants = "namespace Here { static class Words { public const string Name = \"Ines Quast\"; public const string Other = \"Velt\"; } }";

    private static readonly (string File, string Text)[] Edits =
    [
        ("Other.cs", "class Unrelated { }"),
        ("Constants.cs", "namespace Here { static class Words { public const string Name = \"Another Name\"; public const string Other = \"Another\"; } }"),
        ("Other.cs", "namespace Here { class PersonAttribute(string name, params string[] aliases) : System.Attribute { public object X => (name, aliases); } }"),
        ("Other.cs", "namespace Here { class Person(string name, params string[] aliases) : System.Attribute { public object X => (name, aliases); } }"),
        ("Other.cs", "namespace Here { class CorpusAttribute : System.Attribute { public string? ReferenceDate { get; set; } public bool TermIndex { get; set; } } }"),
        ("Other.cs", "namespace Marks { class PlaceAttribute(string name) : System.Attribute { public string Name => name; public string[]? SharedAliases { get; set; } } }"),
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
        "using Dataset; namespace Here { [Corpus(TermIndex = 1), Person(), Person(1), Person(\"A\", Nothing = 1), Person(\"B\", \"C\"u8), Place(\"D\" \"E\")] static partial class News { } }",
        "using Dataset; namespace Here { class Outer { [Corpus, Person(\"Ines Quast\")] static class News { } } [Corpus] file record News<T>; [Corpus] interface I { } }",
        "using C = Dataset.CorpusAttribute; using Dataset; namespace Here { [C(TermIndex = true), Person(\"Ines Quast\")] static partial class News { } [C, Corpus] static partial class Two { } }",
        "using Dataset; namespace Here; [@Corpus, CorpusAttribute<int>, @PersonAttribute(\"Ines Quast\"), Person<int>(\"X\")] static partial class News { }",
        "using Dataset; namespace Here { [Corpus, Person(\"\"\"Ines \"Quast\" \"\"\", $\"Q{\"u\"}ast\", SharedAliases = [.. new[] { \"A\" }, \"B\"], Id = default)] static partial class News { } }",
        "using Dataset; namespace Here { [Corpus, Person(\"Ines Quast\", SharedAliases = new Words[] { }, Id = (\"Id\"))] static partial class News { } [Corpus] static partial class",
    ];

    [Theory]
    [MemberData(nameof(Classes))]
    public void After_any_edit_elsewhere_it_is_what_reading_anew_gives(string code)
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
    public void A_class_is_read_alike_under_the_attributes_own_name_and_an_alias()
    {
        static DeclaredCorpus Read(string name) => Assert.Single(Declared(GeneratorRun.Start(TestProject
            .Of("using Bodies = Dataset.CorpusAttribute;\n" + Plain.Replace("Corpus(", name + "(", StringComparison.Ordinal)).WithLanguage(LanguageVersion.CSharp13).WithSource("Marks.cs", Marks))));
        var (spelled, aliased) = (Read("Corpus"), Read("Bodies"));
        Assert.Equal(aliased, spelled);
        Assert.Equal(4, spelled.Class.Declaration.Entities.Count);
        Assert.Equal(5, spelled.Places.Issues.Count);
    }

    [Fact]
    public void What_is_made_of_literals_is_not_read_again()
    {
        var (spelled, before) = Compile(Plain, Marks, Constants);
        var first = CorpusReader.Read(spelled, before, TestContext.Current.CancellationToken);
        var second = CorpusReader.Read(spelled, before.AddSyntaxTrees(Tree("class Unrelated { }")), TestContext.Current.CancellationToken);
        Assert.NotNull(first);
        Assert.NotSame(first, second);
        Assert.Same(first.Places.Declarations, second!.Places.Declarations);
    }

    [Theory]
    [InlineData("Here.Words.Name")]
    [InlineData("nameof(Here)")]
    [InlineData("$\"Ines\"")]
    [InlineData("\"Ines \" + \"Quast\"")]
    [InlineData("(\"Ines\")")]
    [InlineData("default")]
    [InlineData("1")]
    public void What_is_not_is_read_again(string name)
    {
        var (spelled, before) = Compile($"using Dataset; [Corpus, Person(\"A\", {name})] static partial class News {{ }}", Constants);
        var first = CorpusReader.Read(spelled, before, TestContext.Current.CancellationToken);
        var second = CorpusReader.Read(spelled, before.AddSyntaxTrees(Tree("class Unrelated { }")), TestContext.Current.CancellationToken);
        Assert.NotSame(first!.Places.Declarations, second!.Places.Declarations);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Nothing_is_declared_once_the_library_is_gone()
    {
        var (spelled, before) = Compile(Plain, Marks);
        Assert.NotNull(CorpusReader.Read(spelled, before, TestContext.Current.CancellationToken));
        var library = before.References.Single(x => x.Display == typeof(Corpus).Assembly.Location);
        Assert.Null(CorpusReader.Read(spelled, before.RemoveReferences(library), TestContext.Current.CancellationToken));
        Assert.NotNull(CorpusReader.Read(spelled, before.ReplaceReference(library, MetadataReference.CreateFromFile(typeof(Corpus).Assembly.Location)), TestContext.Current.CancellationToken));
    }

    private static (SpelledCorpus Spelled, CSharpCompilation Compilation) Compile(params string[] codes)
    {
        ImmutableArray<SyntaxTree> trees = [.. codes.Select(Tree)];
        return (Assert.Single(CorpusFinder.Find(trees[0], TestContext.Current.CancellationToken).Classes), new TestProject { Sources = trees }.Compile());
    }

    private static SyntaxTree Tree(string code) => CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp13));

    private static List<DeclaredCorpus> Declared(GeneratorRun run) =>
        [.. run.Result.TrackedSteps.GetValueOrDefault("DeclaredCorpora", []).SelectMany(x => x.Outputs).Where(x => x.Reason != IncrementalStepRunReason.Removed).Select(x => (DeclaredCorpus)x.Value)];

    private static string Text(Diagnostic diagnostic) => diagnostic.ToString();
}
