using System;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Generator.Tests.Schemas;

/// <summary>Tests which types front matter can have, and which errors are reported for other types.</summary>
public class TypeTests
{
    private const string Supported = "which is not supported for front matter; it can be a string, bool, number, DateOnly, TimeOnly, DateTime, DateTimeOffset, "
        + "TimeSpan, Guid, Uri, enum, Person, Organization, Place, NewsEvent, Entity, Claim, Article, a list or dictionary of these, or a record of these";

    // Line and column are those of Story.cs; its first line here is the ninth.
    [Theory]
    [InlineData("public sealed record Story(object Extra);", "9,35: Parameter 'Extra' of Story has the type 'object', " + Supported)]
    [InlineData("public sealed record Story(List<int> Ids);", "9,38: Parameter 'Ids' of Story has the type 'List<int>', " + Supported)]
    [InlineData("public sealed record Story(IReadOnlyDictionary<int, string> Map);",
        "9,61: Parameter 'Map' of Story has the type 'IReadOnlyDictionary<int, string>', " + Supported)]
    [InlineData("public sealed record Story((int X, int Y) Pair);", "9,43: Parameter 'Pair' of Story has the type '(int X, int Y)', " + Supported)]
    [InlineData("public sealed record Story(int[,] Grid);", "9,35: Parameter 'Grid' of Story has the type 'int[,]', " + Supported)]
    [InlineData("public sealed record Story(IDisposable X);", "9,40: Parameter 'X' of Story has the type 'IDisposable', " + Supported)]
    [InlineData("public sealed record Story(Box<int> X); public sealed record Box<T>(T Value);",
        "9,37: Parameter 'X' of Story has the type 'Box<int>', " + Supported)]
    [InlineData("public sealed record Story(Inner X); public sealed record Inner(dynamic Y);",
        "9,73: Parameter 'Y' of Inner has the type 'dynamic', " + Supported)]
    [InlineData("public sealed record Story(Article<Other> X); public sealed record Other(int Y);",
        "9,43: Parameter 'X' of Story refers to an article with front matter of type 'Other', but the articles of the corpus have 'Story'")]
    [InlineData("public sealed class Story { public Story(ref int x) { } }",
        "9,50: Parameter 'x' of Story must not be passed by reference")]
    [InlineData("public sealed class Story { public int Rank { get; set; } }",
        "9,21: 'Story' has no public constructor with parameters, which define the schema")]
    [InlineData("public sealed record Story();", "9,22: 'Story' has no public constructor with parameters, which define the schema")]
    [InlineData("public struct Story { public int Rank; }", "9,15: 'Story' has no public constructor with parameters, which define the schema")]
    [InlineData("public sealed class Story { private Story(int x) { } }",
        "9,21: 'Story' has no public constructor with parameters, which define the schema")]
    [InlineData("public sealed record Story(int Rank) { public Story(string x) : this(1) { } }",
        "9,22: 'Story' has 2 public constructors; mark the one whose parameters define the schema with [JsonConstructor]")]
    [InlineData("public sealed record Story(int Rank) { public required string Desk { get; init; } }",
        "9,22: 'Story' has the required member 'Desk', which its constructor does not set; make it a parameter, or mark the constructor with "
        + "[SetsRequiredMembers]")]
    [InlineData("internal sealed record Story(int Rank);",
        "9,24: Front matter type 'Story' is less accessible than corpus 'News'; make the type public or the corpus internal")]
    [InlineData("public sealed record Story(string FollowUp, string Follow_up);",
        "9,52: Parameters 'FollowUp' and 'Follow_up' of Story map to the same key; case, '-' and '_' are ignored")]
    [InlineData("public sealed record Story([property: JsonPropertyName(\"b\")] string A, string B);",
        "9,79: Parameters 'b' and 'B' of Story map to the same key; case, '-' and '_' are ignored")]
    [InlineData("public sealed record Story([property: Range(1, 5)] string Rank);",
        "9,59: Attribute [Range] of parameter 'Rank' cannot be checked for type 'string'")]
    [InlineData("public sealed record Story([Range(typeof(DateOnly), \"2031-01-01\", \"soon\")] DateOnly Due);",
        "9,85: Attribute [Range] of parameter 'Due' has a bound that is not a valid DateOnly")]
    [InlineData("public sealed record Story([StringLength(5)] IReadOnlyList<string> Tags);",
        "9,68: Attribute [StringLength] of parameter 'Tags' cannot be checked for type 'IReadOnlyList<string>'")]
    [InlineData("public sealed record Story([RegularExpression(\"(\")] string Slug);",
        "9,60: Attribute [RegularExpression] of parameter 'Slug' has the pattern '(', which is not a valid regular expression")]
    [InlineData("public sealed record Story([AllowedValues(1)] Person Editor);",
        "9,54: Attribute [AllowedValues] of parameter 'Editor' cannot be checked for type 'Person'")]
    public void A_type_that_cannot_be_a_schema_is_an_error_at_its_place(string record, string expected)
    {
        // If the type has errors, no value is checked.
        var errors = Stories.Errors(Stories.Of(record).WithPost("a", "rank: x"));
        var colon = expected.IndexOf(": ", StringComparison.Ordinal);
        Assert.Equal([$"Story.cs({expected[..colon]}): error DS0017{expected[colon..]}"], errors);
    }

    [Theory]
    [InlineData("int", "'int'")]
    [InlineData("System.DateTime", "'System.DateTime'")]
    [InlineData("Dataset.Person", "'Dataset.Person'")]
    [InlineData("int[]", "'int[]'")]
    [InlineData("System.IDisposable", "'System.IDisposable'")]
    [InlineData("(int, int)", "'(int, int)'")]
    public void A_type_that_is_not_a_record_is_an_error_at_the_attribute(string type, string name) => Assert.Equal(
        [$"Corpus.cs(2,11): error DS0017: Type {name} cannot be used for front matter because it is not a record, class or struct that you define"],
        Printed.Of(GeneratorRun.Start(TestProject.Of($"using Dataset;\n[Corpus] [FrontMatter<{type}>] public static partial class News {{ }}")
            .WithArticle("a.txt", "The ferry sailed."))));

    [Fact]
    public void An_abstract_record_is_an_error_at_the_attribute() => Assert.Equal(
        ["Corpus.cs(9,11): error DS0017: Type 'Story' cannot be used for front matter because it is abstract"],
        Printed.Of(GeneratorRun.Start(Stories.Of("public abstract record Story(int Rank);").WithPost("a", "rank: 1"))));

    [Fact]
    public void A_default_value_set_by_an_attribute_is_an_error() => Assert.Equal(
        ["Story.cs(9,132): error DS0017: Parameter 'When' of Story has a default value of type DateTime, which is not supported"],
        Printed.Of(GeneratorRun.Start(Stories
            .With("[System.Runtime.InteropServices.Optional, System.Runtime.CompilerServices.DateTimeConstant(5)] DateTime When")
            .WithPost("a", "title: T"))));

    [Theory]
    [InlineData("public sealed record Story<T>(int Rank);", "Story<int>",
        "Story.cs(9,22): error DS0017: Front matter type 'Story' must not be generic")]
    [InlineData("public static class Outer<T> { public sealed record Story(int Rank); }", "Outer<int>.Story",
        "Story.cs(9,53): error DS0017: Front matter type 'Story' must not be generic")]
    public void A_generic_type_is_an_error(string record, string type, string expected) => Assert.Equal(
        [expected], Printed.Of(GeneratorRun.Start(Stories.Of(record).WithSource("Corpus.cs",
            $"using Dataset;\n[Corpus] [FrontMatter<{type}>] public static partial class News {{ }}").WithArticle("a.txt", "The ferry sailed."))));

    [Theory]
    [InlineData("public sealed record Story(int Rank) { public Story(string x) : this(1) { } "
        + "[JsonConstructor] public Story(string x, int rank) : this(rank) { } }")]
    [InlineData("public sealed class Story { public Story(int rank) { Rank = rank; } public int Rank { get; } private Story() { } }")]
    [InlineData("public struct Story { public Story(int rank) { Rank = rank; } public int Rank { get; } }")]
    [InlineData("public readonly record struct Story(in int Rank);")]
    [InlineData("public record Base(int Rank); public record Story(int Rank) : Base(Rank);")]
    [InlineData("public sealed record Story(int Rank) { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] "
        + "[JsonConstructor] public Story(int rank, bool x = false) : this(rank) { Desk = \"\"; } public required string Desk { get; init; } }")]
    [InlineData("public sealed record @class(int Rank); public sealed class Story { public Story(@class? @event = null, int rank = 0) { Rank = rank; } "
        + "public int Rank { get; } }")]
    [InlineData("[Obsolete] public sealed class Story { [Obsolete] public Story(int rank) { Rank = rank; } public int Rank { get; } }")]
    public void Records_classes_and_structs_of_many_shapes_are_read(string record)
    {
        var front = record.Contains("string x, int rank", StringComparison.Ordinal) ? "rank: 4\nx: y" : "rank: 4";
        var run = GeneratorRun.Start(Stories.Of("#pragma warning disable CS0612, CS0618\n" + record).WithPost("a", front)
            .WithSource("Use.cs", "class Use { int Rank => News.Articles.A.Data.Rank; }"));
        Assert.Empty(Printed.Of(run));
        Assert.Empty(run.Output.GetDiagnostics()
            .Where(x => x.Severity > DiagnosticSeverity.Hidden && x.Location.SourceTree?.FilePath.Contains("News") == true));
        Assert.Equal(4, Stories.Get(Stories.DataOf(Loaded.LoadUnchecked(run)), "Rank"));
    }

    [Fact]
    public void A_record_of_another_assembly_keeps_its_nullability_and_its_errors_are_at_the_attribute()
    {
        const string Records = "#nullable enable\nnamespace Shared { public sealed record Story(string Desk, string? Note, int Rank = 3); "
            + "public sealed record Odd(object X); }\n#nullable disable\nnamespace Shared { public sealed class Old { public Old(string desk) { } } }";
        var library = CSharpCompilation.Create(
            "Shared", [CSharpSyntaxTree.ParseText(Records)], TestProject.Of("").Compile().References, new(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new System.IO.MemoryStream();
        Assert.True(library.Emit(stream).Success);
        var reference = MetadataReference.CreateFromImage(stream.ToArray());
        string[] Run(string type, string front) => Printed.Of(GeneratorRun.Start((TestProject.Of(
            $"using Dataset;\n[Corpus] [FrontMatter<Shared.{type}>] public static partial class News {{ }}") with
        { MoreReferences = [reference] }).WithPost("a", front)));
        Assert.Equal(["news/a.md(1,1): error DS0017: The front matter has no 'desk', which Story requires"], Run("Story", "rank: 1"));
        Assert.Empty(Run("Story", "desk: City"));
        Assert.Equal(["Corpus.cs(2,11): error DS0017: Parameter 'X' of Odd has the type 'object', " + Supported], Run("Odd", "x: 1"));

        // The type comes from an assembly without nullable annotations.
        Assert.Empty(Run("Old", "title: T"));
    }

    [Fact]
    public void Errors_in_an_incomplete_type_are_left_to_the_compiler()
    {
        var run = GeneratorRun.Start(Stories.With("string Desk, Prio Priority").WithPost("a", "desk: 3\npriority: x"));
        Assert.Empty(Printed.Of(run));
        run = GeneratorRun.Start(Stories.Of("").WithPost("a", "desk: 3"));
        Assert.Empty(Printed.Of(run));
        Assert.Contains("ArticleList", run.Files["News.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_can_be_named_like_the_schema_only_if_front_matter_has_no_type()
    {
        const string Class = "using Dataset;\n{0}\npublic static partial class News {{ public static int FrontMatterSchema => 1; }}\n"
            + "public sealed record Story(int? X);";
        var run = GeneratorRun.Start(TestProject.Of(string.Format(null, Class, "[Corpus]")).WithPost("a", "x: 1"));
        Assert.Empty(Printed.Of(run));
        run = GeneratorRun.Start(TestProject.Of(string.Format(null, Class, "[Corpus] [FrontMatter<Story>]")).WithPost("a", "x: 1"));
        Assert.Equal(
            ["Corpus.cs(3,54): error DS0001: Corpus class 'News' declares 'FrontMatterSchema', which is the name of a generated member"], Printed.Of(run));
    }

    [Fact]
    public void Recursive_records_are_read_to_any_depth()
    {
        var project = Stories.With("string Text, IReadOnlyList<Story>? Replies = null")
            .WithPost("a", "text: one\nreplies: [{ text: two, replies: [{ text: three }] }, { text: four, replies: [] }]");
        var data = Stories.DataOf(Stories.Load(project));
        var replies = ((System.Collections.IEnumerable)Stories.Get(data, "Replies")!).Cast<object>().ToList();
        Assert.Equal(["two", "four"], replies.Select(x => Stories.Get(x, "Text")));
        Assert.Equal("three", Stories.Get(((System.Collections.IEnumerable)Stories.Get(replies[0], "Replies")!).Cast<object>().Single(), "Text"));
    }
}
