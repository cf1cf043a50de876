using System;
using System.Threading.Tasks;
using Dataset.CodeFixes.Names;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Editor.Tests.Attributes;

/// <summary>Tests what is removed along with a name that no article mentions, and what stays.</summary>
public class UnusedNameFixTests
{
    private static readonly UnusedNameFix Provider = new();

    [Theory]
    [InlineData(
        "[Person(\"Ines Quast\", \"Quast\")]\n[Person(\"No One\", \"One\")]\n[Place(\"Port Elin\")]\n",
        "[Person(\"Ines Quast\", \"Quast\")]\n[Place(\"Port Elin\")]\n")]
    [InlineData("[Person(\"No One\"), Place(\"Port Elin\")]\n", "[Place(\"Port Elin\")]\n")]
    [InlineData("[Place(\"Port Elin\"), Person(\"No One\")]\n", "[Place(\"Port Elin\")]\n")]
    [InlineData("[Place(\"Port Elin\")] [Person(\"No One\")] // A note.\n", "[Place(\"Port Elin\")] // A note.\n")]
    [InlineData(
        "// Before.\n[Person(\"No One\")] // Beside.\n// After.\n\n[Place(\"Port Elin\")]\n",
        "// Before.\n// Beside.\n// After.\n\n[Place(\"Port Elin\")]\n")]
    [InlineData("#region People\n  [Person(\"No One\")]\n#endregion\n[Place(\"Port Elin\")]\n", "#region People\n#endregion\n[Place(\"Port Elin\")]\n")]
    [InlineData("[Person(name: \"No One\", Description = \"x\")]\n[Place(\"Port Elin\")]\n", "[Place(\"Port Elin\")]\n")]
    [InlineData("[Person(\"Ines Quast\", \"Nobody\", \"Quast\")]\n", "[Person(\"Ines Quast\", \"Quast\")]\n")]
    [InlineData("[Person(\"Ines Quast\", \"Quast\", \"Nobody\", Description = \"x\")]\n", "[Person(\"Ines Quast\", \"Quast\", Description = \"x\")]\n")]
    [InlineData("[Person(\"Ines Quast\", new[] { \"Nobody\", \"Quast\" })]\n", "[Person(\"Ines Quast\", new[] { \"Quast\" })]\n")]
    [InlineData("[Person(\"Ines Quast\", new string[] { \"Nobody\" })]\n", "[Person(\"Ines Quast\")]\n")]
    [InlineData("[Person(\"Ines Quast\", [\"Quast\", \"Nobody\"])]\n", "[Person(\"Ines Quast\", [\"Quast\"])]\n")]
    [InlineData("[Person(\"Ines Quast\", aliases: [\"Nobody\"])]\n", "[Person(\"Ines Quast\")]\n")]
    [InlineData("[Person(\"Ines Quast\", SharedAliases = new[] { \"Nobody\" }, Id = \"I\")]\n", "[Person(\"Ines Quast\", Id = \"I\")]\n")]
    [InlineData("[Person(\"Ines Quast\", SharedAliases = [\"Nobody\", \"Quast\"])]\n", "[Person(\"Ines Quast\", SharedAliases = [\"Quast\"])]\n")]
    [InlineData("[Person(\"Ines Quast\", /* The */ \"Nobody\", /* other */ \"Quast\")]\n", "[Person(\"Ines Quast\" /* The */ , /* other */ \"Quast\")]\n")]
    [InlineData("[Person(\n    \"Ines Quast\",\n    \"Nobody\",\n    \"Quast\")]\n", "[Person(\n    \"Ines Quast\",\n    \"Quast\")]\n")]
    public async Task Names_without_mentions_are_removed(string before, string after)
    {
        using var session = await EditorSession.OpenAsync(Project(before));

        var text = await session.FixFirstAsync(Provider, "DS0011");

        Assert.Equal(Source(after), text);
        Assert.DoesNotContain(await session.ReportAfterAsync(new() { ["Corpus.cs"] = text }), x => x.StartsWith("DS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Line_ends_are_kept()
    {
        using var session = await EditorSession.OpenAsync(
            Project("").WithSource("Corpus.cs", Source("[Person(\"No One\")]\n[Place(\"Port Elin\")]\n").ReplaceLineEndings("\r\n")));

        Assert.Equal(Source("[Place(\"Port Elin\")]\n").ReplaceLineEndings("\r\n"), await session.FixFirstAsync(Provider, "DS0011"));
    }

    [Fact]
    public async Task Titles_state_what_is_removed()
    {
        using var session = await EditorSession.OpenAsync(Project("[Person(\"No One\"), Person(\"Ines Quast\", \"Nobody\", Name)]\n"));

        Assert.Equal(["Remove 'No One'", "Remove alias 'Nobody'", "Remove alias Name"], await session.TitlesAsync(Provider, "DS0011"));
    }

    [Fact]
    public async Task All_are_removed_at_once_from_all_files()
    {
        var project = Project("[Person(\"Ines Quast\", \"A\", \"B\", \"Quast\", \"C\", SharedAliases = [\"D\", \"E\"]), Person(\"F\"), "
            + "Person(\"G\")]\n[Place(\"H\"), Place(\"I\")]\n")
            .WithSource("Places.cs", "[Dataset.Place(\"J\")]\n[Dataset.Place(\"Port Elin\")]\nstatic partial class News { }\n");
        using var session = await EditorSession.OpenAsync(project);

        var changed = await session.FixAllAsync(Provider, "DS0011");

        Assert.Equal(Source("[Person(\"Ines Quast\", \"Quast\")]\n"), changed["Corpus.cs"]);
        Assert.Equal("[Dataset.Place(\"Port Elin\")]\nstatic partial class News { }\n", changed["Places.cs"]);
        Assert.Empty(await session.ReportAfterAsync(changed));
    }

    [Fact]
    public Task The_testing_package_agrees() => Verify.Fixes<GeneratorAnalyzer, UnusedNameFix>(
        Project("[Person({|DS0011:\"No One\"|})]\n[Person(\"Ines Quast\", {|DS0011:\"Nobody\"|}, {|DS0011:\"One\"|})]\n"),
        Project("[Person(\"Ines Quast\")]\n"));

    private static TestProject Project(string attributes) => TestProject.Of(Source(attributes)).WithLanguage(LanguageVersion.CSharp12)
        .WithArticle("harbour.txt", Samples.Harbour).WithArticle("ferry.txt", Samples.Ferry) with
    {
        // Another rule covers undeclared names.
        NoWarn = ["DS0022"],
    };

    private static string Source(string attributes) =>
        "using Dataset;\n[Corpus]\n" + attributes + "static partial class News { const string Name = \"No name\"; }\n";
}
