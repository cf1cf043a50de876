using System;
using System.Threading.Tasks;
using Dataset.CodeFixes.References;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Editor.Tests.Attributes;

/// <summary>Verifies that the nearest existing entry is offered, and nothing if no entry is near.</summary>
public class UnknownReferenceFixTests
{
    private static readonly UnknownReferenceFix Provider = new();

    [Theory]
    [InlineData("Article(\"harbor\", Name = \"H\")", "Article(\"harbour\", Name = \"H\")")]
    [InlineData("Article(key: \"ferry\")", "Article(key: \"sea/ferry\")")]
    [InlineData("Evidence(\"Reopend\", \"opened again on Tuesday\")", "Evidence(\"Reopened\", \"opened again on Tuesday\")")]
    [InlineData(
        "Evidence(\"Reopened\", \"opened again on Tuesday\", Article = \"Harbour\")",
        "Evidence(\"Reopened\", \"opened again on Tuesday\", Article = \"harbour\")")]
    [InlineData("Claim(\"Closed\", \"It did not.\", Disputes = \"Reopen\")", "Claim(\"Closed\", \"It did not.\", Disputes = \"Reopened\")")]
    [InlineData("Speaker(\"We lost a crane\", \"Ines Quist\")", "Speaker(\"We lost a crane\", \"Ines Quast\")")]
    [InlineData("Speaker(\"We lost a crane\", \"Ines Quast\", Article = \"harbur\")", "Speaker(\"We lost a crane\", \"Ines Quast\", Article = \"harbour\")")]
    [InlineData("Speaker(\"We have lost a crane\", \"Ines Quast\")", "Speaker(\"We lost a crane\", \"Ines Quast\")")]
    [InlineData("Speaker(\"ready for this\", \"Ines Quast\")", "Speaker(\"ready for that\", \"Ines Quast\")")]
    public async Task The_nearest_existing_entry_replaces_it(string before, string after)
    {
        using var session = await EditorSession.OpenAsync(Project(before));

        var text = await session.FixFirstAsync(Provider, "DS0013");

        Assert.Equal(Source(after), text);
        Assert.DoesNotContain(await session.ReportAfterAsync(new() { ["Corpus.cs"] = text }), x => x.StartsWith("DS0013", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Article(\"politics/summit\")")]
    [InlineData("Evidence(\"Xyz\", \"opened again on Tuesday\")")]
    [InlineData("Speaker(\"We lost a crane\", \"Zbigniew\")")]
    [InlineData("Speaker(\"Parliament voted last night for the new budget\", \"Ines Quast\")")]
    [InlineData("Speaker(\"\", \"Ines Quast\")")]
    [InlineData("Claim(\"Closed\", \"It did not.\", Disputes = \"Closed\")")]
    public async Task Nothing_is_offered_if_no_entry_is_near(string attribute)
    {
        using var session = await EditorSession.OpenAsync(Project(attribute));

        Assert.Contains(session.Diagnostics, x => x.Id == "DS0013");
        Assert.Empty(await session.TitlesAsync(Provider, "DS0013"));
    }

    [Fact]
    public async Task An_alias_of_several_entities_is_replaced_with_the_name_of_one()
    {
        using var session = await EditorSession.OpenAsync(Project("Person(\"Otto Quast\", \"Quast\"), Speaker(\"We lost a crane\", \"Quast\")"));

        Assert.Equal(["Change to 'Ines Quast'", "Change to 'Otto Quast'"], await session.TitlesAsync(Provider, "DS0013"));
    }

    [Fact]
    public async Task Words_that_open_several_quotations_are_extended_or_get_the_article()
    {
        const string Other = "Crane Lost\n\n\"We lost a crane and a boat,\" said Otto Wick.\n\n\"We lost a crane and a boat,\" he said again.\n";
        using var session = await EditorSession.OpenAsync(Project("Speaker(\"We lost\", \"Ines Quast\")").WithArticle("wick.txt", Other));

        Assert.Equal(["Use opening words 'We lost a crane and nothing'"], await session.TitlesAsync(Provider, "DS0013"));
    }

    [Fact]
    public async Task All_are_fixed_at_once()
    {
        using var session = await EditorSession.OpenAsync(
            Project("Article(\"harbor\"), Article(\"ferry\"), Speaker(\"We have lost a crane\", \"Ines Quist\")"));

        var changed = await session.FixAllAsync(Provider, "DS0013");

        Assert.Equal(Source("Article(\"harbour\"), Article(\"sea/ferry\"), Speaker(\"We lost a crane\", \"Ines Quast\")"), changed["Corpus.cs"]);
    }

    [Fact]
    public Task The_testing_package_agrees() => Verify.Fixes<GeneratorAnalyzer, UnknownReferenceFix>(
        Project("Article({|DS0013:\"harbor\"|}), Article({|DS0013:\"ferry\"|})"), Project("Article(\"harbour\"), Article(\"sea/ferry\")"));

    private static TestProject Project(string attribute) => TestProject.Of(Source(attribute))
        .WithArticle("harbour.txt", Samples.Harbour).WithArticle("sea/ferry.txt", Samples.Ferry).WithArticle("market.txt", Samples.Market) with
    {
        // Another rule covers undeclared names.
        NoWarn = ["DS0022"],
    };

    private static string Source(string attribute) => "using Dataset;\n[Corpus]\n[Person(\"Ines Quast\", \"Quast\")]\n"
        + "[Claim(\"Reopened\", \"The harbour opened again.\")]\n[" + attribute + "]\nstatic partial class News { }\n";
}
