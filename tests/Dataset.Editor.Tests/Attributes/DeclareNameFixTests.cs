extern alias generator;

using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Dataset.CodeFixes.Names;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;
using Properties = generator::Dataset.Diagnostics.DiagnosticProperties;

namespace Dataset.Editor.Tests.Attributes;

/// <summary>Tests where the attribute that declares a name is inserted, and how it is written.</summary>
public class DeclareNameFixTests
{
    private static readonly DeclareNameFix Provider = new();

#pragma warning disable RS2008 // It stands for the rule of the generator, which has its row there.
    private static readonly DiagnosticDescriptor Rule = new("DS0022", "x", "x", "Dataset", DiagnosticSeverity.Info, isEnabledByDefault: true);
#pragma warning restore RS2008

    [Theory]
    [InlineData("[Corpus]\n[Person(\"A\")]\n[Person(\"B\")]\n[Place(\"C\")]\n", "[Corpus]\n[Person(\"A\")]\n[Person(\"B\")]\n+[Place(\"C\")]\n")]
    [InlineData("[Corpus]\n[Place(\"C\")]\n[Claim(\"D\", \"E\")]\n", "[Corpus]\n[Place(\"C\")]\n+[Claim(\"D\", \"E\")]\n")]
    [InlineData("[Corpus] // The news.\n\n[Claim(\"D\", \"E\")]\n", "[Corpus] // The news.\n+\n[Claim(\"D\", \"E\")]\n")]
    [InlineData("    [Corpus, Person(\"A\")]\n", "    [Corpus, Person(\"A\")]\n    +")]
    [InlineData("[Corpus] ", "[Corpus]\n[Person(\"Helen Brandt\", \"Brandt\")] ")]
    [InlineData("[Corpus]\n[Dataset.Person(\"A\")]\n", "[Corpus]\n[Dataset.Person(\"A\")]\n[Dataset.Person(\"Helen Brandt\", \"Brandt\")]\n")]
    [InlineData(
        "[Corpus]\n[global::Dataset.Place(\"A\")]\n",
        "[Corpus]\n[global::Dataset.Place(\"A\")]\n[global::Dataset.Person(\"Helen Brandt\", \"Brandt\")]\n")]
    [InlineData("[Corpus]\n[PlaceAttribute(\"A\")]\n", "[Corpus]\n[PlaceAttribute(\"A\")]\n[PersonAttribute(\"Helen Brandt\", \"Brandt\")]\n")]
    [InlineData("[Corpus]\n[P(\"A\")]\n", "[Corpus]\n[P(\"A\")]\n[P(\"Helen Brandt\", \"Brandt\")]\n")]
    [InlineData("[C]\n", "[C]\n+")]
    public async Task The_attribute_is_written_in_the_style_of_its_neighbors(string before, string after)
    {
        using var session = await OpenAsync(Project(before), Name("Helen Brandt", "Person", "Brandt"));

        Assert.Equal(["Declare [Person(\"Helen Brandt\", \"Brandt\")]"], await session.TitlesAsync(Provider, "DS0022"));
        Assert.Equal(
            Source(after.Replace("+", "[Person(\"Helen Brandt\", \"Brandt\")]\n", StringComparison.Ordinal)),
            await session.FixFirstAsync(Provider, "DS0022"));
    }

    [Fact]
    public async Task A_reported_name_is_declared_and_no_longer_reported()
    {
        var project = TestProject.Of("using Dataset;\n[Corpus]\nstatic partial class News { }\n").WithArticle(
            "council.txt", "Votes\n\nMayor Helen Brandt left Lowick. Nobody in Lowick sleeps. Brandt slept.\n\n\"Lowick is far,\" Brandt said.\n");
        using var session = await EditorSession.OpenAsync(project);

        var changed = await session.FixAllAsync(Provider, "DS0022");

        Assert.Equal(
            "using Dataset;\n[Corpus]\n[Person(\"Helen Brandt\", \"Brandt\")]\n[Place(\"Lowick\")]\nstatic partial class News { }\n", changed["Corpus.cs"]);
        Assert.DoesNotContain(await session.ReportAfterAsync(changed), x => x.StartsWith("DS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_namespace_the_name_is_qualified()
    {
        using var session = await OpenAsync(
            TestProject.Of("using C = Dataset.CorpusAttribute;\nclass Person { }\n[C]\nstatic partial class News { }\n"), Name("Ann", "Person"));

        Assert.Contains("[C]\n[Dataset.Person(\"Ann\")]\nstatic", await session.FixFirstAsync(Provider, "DS0022"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_line_ends_of_the_class_are_kept_and_texts_are_escaped()
    {
        using var session = await OpenAsync(
            TestProject.Of("using Dataset;\r\n\t[Corpus]\r\n\tstatic partial class News { }\r\n"), Name("The \"Old\\New\"\u202E", "Organization"));

        Assert.Equal(
            "using Dataset;\r\n\t[Corpus]\r\n\t[Organization(\"The \\\"Old\\\\New\\\"\\u202E\")]\r\n\tstatic partial class News { }\r\n",
            await session.FixFirstAsync(Provider, "DS0022"));
    }

    [Fact]
    public async Task The_attribute_is_added_to_the_part_with_most_attributes_of_the_kind()
    {
        using var session = await OpenAsync(Parts, Name("Helen Brandt", "Person", "Brandt", "Mayor Brandt"));

        var changed = await session.FixAsync(Provider, "DS0022", "Declare [Person(\"Helen Brandt\", \"Brandt\", \"Mayor Brandt\")]");

        Assert.Equal(
            "using Dataset;\n\n// Who is who.\n[Person(\"A\")]\n[Person(\"B\")]\n[Person(\"Helen Brandt\", \"Brandt\", \"Mayor Brandt\")]\n"
                + "static partial class News { }\n",
            Assert.Single(changed).Value);
        Assert.Equal("People.cs", changed.Keys.Single());
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_names_are_declared_at_once(FixAllScope scope)
    {
        using var session = await OpenAsync(
            Parts, Name("Port Elin", "Place"), Name("Nora Voss", "Person", "Voss"), Name("Helen Brandt", "Person"), Name("Storm of May", "Event"));

        var changed = await session.FixAllAsync(Provider, "DS0022", scope);

        Assert.Equal(["Corpus.cs", "People.cs"], changed.Keys.Order());
        Assert.EndsWith(
            "[Person(\"B\")]\n[Person(\"Helen Brandt\")]\n[Person(\"Nora Voss\", \"Voss\")]\nstatic partial class News { }\n",
            changed["People.cs"], StringComparison.Ordinal);
        Assert.Contains("[Place(\"D\")]\n[Place(\"Port Elin\")]\n[Event(\"Storm of May\")]\n", changed["Corpus.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_offered_for_a_diagnostic_without_a_name()
    {
        using var session = await OpenAsync(Parts, ImmutableDictionary<string, string?>.Empty, Name("", "Person"), Name("X", "Ship"), Name("X", "9"));

        Assert.Empty(await session.TitlesAsync(Provider, "DS0022"));
    }

    [Fact]
    public async Task The_page_shows_the_change_that_is_made()
    {
        const string People = """
            using Dataset;

            // Who is who at the harbour.
            [Person("Ines Quast", "Quast", Description = "She runs it.")]
            [Person("Nora Voss")] // of the Courier
            public static partial class News { }
            """;
        var project = TestProject.Of("using Dataset;\n\n[Corpus]\npublic static partial class News { }\n").WithSource("News.People.cs", People + "\n");
        using var session = await OpenAsync(project, Name("Helen Brandt", "Person", "Brandt", "Mayor Brandt"));

        var changed = Assert.Single(await session.FixAsync(Provider, "DS0022", "Declare [Person(\"Helen Brandt\", \"Brandt\", \"Mayor Brandt\")]"));

        Assert.Contains("```diff\n" + Compare(changed.Key, People, changed.Value) + "```\n", Repository.Read("docs/editor.md"), StringComparison.Ordinal);
    }

    // Formats an added line as a unified diff with three lines of context.
    private static string Compare(string path, string before, string after)
    {
        var (old, now) = (before.TrimEnd('\n').Split('\n'), after.TrimEnd('\n').Split('\n'));
        Assert.Equal(old.Length + 1, now.Length);
        var added = Array.FindIndex(now, line => !old.Contains(line));
        Assert.Equal(old, now.Where((_, index) => index != added));
        var first = Math.Max(0, added - 3);
        var last = Math.Min(now.Length - 1, added + 3);
        var lines = Enumerable.Range(first, last - first + 1).Select(x => (x == added ? "+" : " ") + now[x]);
        return FormattableString.Invariant($"--- {path}\n+++ {path}\n@@ -{first + 1},{last - first} +{first + 1},{last - first + 1} @@\n")
            + string.Concat(lines.Select(x => x + "\n"));
    }

    private static TestProject Parts => TestProject.Of("using Dataset;\n[Corpus]\n[Person(\"C\")]\n[Place(\"D\")]\nstatic partial class News { }\n")
        .WithSource("People.cs", "using Dataset;\n\n// Who is who.\n[Person(\"A\")]\n[Person(\"B\")]\nstatic partial class News { }\n");

    private static TestProject Project(string attributes) => TestProject.Of(Source(attributes));

    private static string Source(string attributes) =>
        "using Dataset;\nusing P = Dataset.PersonAttribute;\nusing C = Dataset.CorpusAttribute;\n" + attributes + "static partial class News { }\n";

    private static async Task<EditorSession> OpenAsync(TestProject project, params ImmutableDictionary<string, string?>[] names)
    {
        var session = await EditorSession.OpenAsync(project);
        var corpus = project.Sources[0].ToString();
        session.Report("Corpus.cs", new[] { "Corpus]", "[C]", "Corpus," }.First(x => corpus.Contains(x, StringComparison.Ordinal)),
            [.. names.Select(x => (Rule, x))]);
        return session;
    }

    private static ImmutableDictionary<string, string?> Name(string name, string kind, params string[] aliases) => ImmutableDictionary<string, string?>.Empty
        .Add(Properties.Name, name).Add(Properties.Kind, kind).Add(Properties.Aliases, string.Join('\n', aliases));
}
