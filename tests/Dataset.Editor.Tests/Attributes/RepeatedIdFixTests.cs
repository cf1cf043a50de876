using System;
using System.Threading.Tasks;
using Dataset.CodeFixes.Names;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Editor.Tests.Attributes;

/// <summary>Tests the fixes for a second declaration with the same id.</summary>
public class RepeatedIdFixTests
{
    private static readonly RepeatedIdFix Provider = new();

    [Theory]
    [InlineData(
        "[Person(\"Ines Quast\", \"Quast\")]\n// Again.\n[Person(\"Ines Quast\", \"Quast\", \"Ines\", Description = \"She.\")]\n",
        "[Person(\"Ines Quast\", \"Quast\", \"Ines\", Description = \"She.\")]\n// Again.\n")]
    [InlineData(
        "[Person(\"Ines Quast\", [\"Quast\"], Description = \"One.\"), Person(\"Ines Quast\", \"Ines\", Description = \"Two.\")]\n",
        "[Person(\"Ines Quast\", [\"Quast\", \"Ines\"], Description = \"One.\")]\n")]
    [InlineData(
        "[Person(\"Ines Quast\", Id = \"Quast\")]\n"
            + "[Person(\"Ines Quast\", new[] { \"Ines\", \"Quast\" }, SharedAliases = new string[] { \"they\" }, Id = \"Quast\")]\n",
        "[Person(\"Ines Quast\", \"Ines\", \"Quast\", Id = \"Quast\", SharedAliases = new[] { \"they\" })]\n")]
    [InlineData(
        "[Person(\"Ines Quast\", SharedAliases = [\"both\"])]\n[Person(\"Ines Quast\", SharedAliases = [\"both\", \"they\"])]\n",
        "[Person(\"Ines Quast\", SharedAliases = [\"both\", \"they\"])]\n")]
    [InlineData(
        "[Article(\"harbour\", Name = \"H\")]\n[Article(\"harbour\", Publisher = \"P\")]\n",
        "[Article(\"harbour\", Name = \"H\", Publisher = \"P\")]\n")]
    [InlineData("[Claim(\"A\", \"It is.\")]\n[Claim(\"A\", \"It is.\")]\n", "[Claim(\"A\", \"It is.\")]\n")]
    public async Task Equivalent_declarations_are_merged(string before, string after)
    {
        using var session = await EditorSession.OpenAsync(Project(before));

        var text = await session.FixFirstAsync(Provider, "DS0012");

        Assert.Equal(Source(after), text);
        Assert.DoesNotContain(await session.ReportAfterAsync(new() { ["Corpus.cs"] = text }), x => x.StartsWith("DS0012", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "[Place(\"Georgia\")]\n[Organization(\"Georgia\")]\n",
        "Change the id to 'GeorgiaOrganization'",
        "[Place(\"Georgia\")]\n[Organization(\"Georgia\", Id = \"GeorgiaOrganization\")]\n")]
    [InlineData("[Place(\"A B\")]\n[Place(\"A-B\", Id = \"AB\")]\n", "Change the id to 'ABPlace'", "[Place(\"A B\")]\n[Place(\"A-B\", Id = \"ABPlace\")]\n")]
    [InlineData(
        "[Claim(\"A\", \"It is.\")]\n[Claim(\"A\", \"It is not.\")]\n[Claim(\"A2\", \"So.\")]\n",
        "Change the id to 'A3'",
        "[Claim(\"A\", \"It is.\")]\n[Claim(\"A3\", \"It is not.\")]\n[Claim(\"A2\", \"So.\")]\n")]
    public async Task A_different_entity_gets_a_different_id(string before, string title, string after)
    {
        using var session = await EditorSession.OpenAsync(Project(before));

        Assert.Equal([title], await session.TitlesAsync(Provider, "DS0012"));
        Assert.Equal(Source(after), await session.FixFirstAsync(Provider, "DS0012"));
    }

    [Fact]
    public async Task Declarations_that_contradict_each_other_are_not_merged()
    {
        using var session = await EditorSession.OpenAsync(Project("[Article(\"harbour\", Name = \"H\")]\n[Article(\"harbour\", Name = \"P\")]\n"));

        Assert.Single(session.Diagnostics, x => x.Id == "DS0012");
        Assert.Empty(await session.TitlesAsync(Provider, "DS0012"));
    }

    [Fact]
    public async Task The_first_declaration_can_be_in_another_file()
    {
        using var session = await EditorSession.OpenAsync(Project("[Person(\"Ines Quast\", \"Quast\")]\n")
            .WithSource("Later.cs", "[Dataset.Person(\"Ines Quast\", \"Ines\")]\nstatic partial class News { }\n"));

        var changed = await session.FixAsync(Provider, "DS0012", "Merge with the first declaration of 'Ines Quast'");

        Assert.Equal(Source("[Person(\"Ines Quast\", \"Quast\", \"Ines\")]\n"), changed["Corpus.cs"]);
        Assert.Equal("static partial class News { }\n", changed["Later.cs"]);
    }

    private static TestProject Project(string attributes) => TestProject.Of(Source(attributes)).WithLanguage(LanguageVersion.CSharp12)
        .WithArticle("harbour.txt", Samples.Harbour);

    private static string Source(string attributes) => "using Dataset;\n[Corpus]\n" + attributes + "static partial class News { }\n";
}
