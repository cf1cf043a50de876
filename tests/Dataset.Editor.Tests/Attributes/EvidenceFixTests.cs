using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CodeFixes.Evidence;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace Dataset.Editor.Tests.Attributes;

/// <summary>Tests the fixes for evidence that does not occur exactly once, and verifies that it does afterward.</summary>
public class EvidenceFixTests
{
    private const string Rest = "using Dataset;\n[Corpus, Claim(\"Reopened\", \"The harbour opened again.\")]\n[";

    private static readonly EvidenceFix Provider = new();

    [Theory]
    [InlineData("opened agian on Tuesday", "opened again on Tuesday")]
    [InlineData("Opened again on tuesday", "opened again on Tuesday")]
    [InlineData("harbour of Port Elin opened on Tuesday", "harbour of Port Elin opened again on Tuesday")]
    [InlineData("harbour of the old Port Elin opened again", "harbour of Port Elin opened again")]
    [InlineData("Waited outside since sunday.", "waited outside since Sunday")]
    [InlineData("We lost a \\\"crane\\\"", "We lost a crane")]
    [InlineData("cost a third fewer at the market on Wednesday", "cost a third less at the market on Wednesday")]
    [InlineData("Tuesdey", "Tuesday")]
    public async Task The_nearest_wording_replaces_one_that_is_not_found(string wrong, string right)
    {
        using var session = await EditorSession.OpenAsync(Project($"Evidence(\"Reopened\", \"{wrong}\")"));

        var text = await session.FixFirstAsync(Provider, "DS0010");

        Assert.Equal(Rest + $"Evidence(\"Reopened\", \"{right}\")]\nstatic partial class News {{ }}\n", text);
        Assert.Empty(await session.ReportAfterAsync(new() { ["Corpus.cs"] = text }));
    }

    [Fact]
    public async Task Nothing_is_offered_if_no_wording_is_near()
    {
        using var session = await EditorSession.OpenAsync(Project("Evidence(\"Reopened\", \"Parliament has voted for a new budget of the state\")"));

        Assert.Single(session.Diagnostics, x => x.Id == "DS0010");
        Assert.Empty(await session.TitlesAsync(Provider, "DS0010"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    public async Task Nothing_is_offered_for_evidence_without_words(string text)
    {
        using var session = await EditorSession.OpenAsync(Project($"Evidence(\"Reopened\", \"{text}\")"));

        Assert.Empty(await session.TitlesAsync(Provider, "DS0010"));
    }

    [Fact]
    public async Task Only_the_named_article_is_searched()
    {
        using var session = await EditorSession.OpenAsync(Project("Evidence(\"Reopened\", \"a thrid less at the market\", Article = \"market\")"));
        using var other = await EditorSession.OpenAsync(Project("Evidence(\"Reopened\", \"a thrid less at the market\", Article = \"harbour\")"));

        Assert.Equal(["Use the nearest wording: 'a third less at the market'"], await session.TitlesAsync(Provider, "DS0010"));
        Assert.Empty(await other.TitlesAsync(Provider, "DS0010"));
    }

    [Fact]
    public async Task Words_in_an_article_other_than_the_named_one_are_narrowed_to_it()
    {
        using var session = await EditorSession.OpenAsync(Project("Evidence(\"Reopened\", \"a third less\", Article = /* Which? */ \"harbour\")"));

        var text = await session.FixFirstAsync(Provider, "DS0010");

        Assert.Contains("Evidence(\"Reopened\", \"a third less\", Article = /* Which? */ \"market\")", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_several_articles_are_narrowed_or_made_longer()
    {
        using var session = await EditorSession.OpenAsync(Project("Evidence(\"Reopened\", text: \"harbour\")"));

        var titles = await session.TitlesAsync(Provider, "DS0010");
        var narrowed = await session.FixAsync(Provider, "DS0010", "Narrow to article 'sea/ferry'");

        // It occurs twice in the report on the harbour, so longer wordings are offered for both places.
        Assert.Equal(["Narrow to article 'sea/ferry'", "Use a longer wording: 'harbour of'", "Use a longer wording: 'runs the harbour'"], titles);
        Assert.Equal(Rest + "Evidence(\"Reopened\", text: \"harbour\", Article = \"sea/ferry\")]\nstatic partial class News { }\n", narrowed["Corpus.cs"]);
        Assert.Empty(await session.ReportAfterAsync(narrowed));
    }

    [Fact]
    public async Task No_wording_that_occurs_twice_is_offered()
    {
        var project = Project("Evidence(\"Reopened\", \"the ferri runs\")")
            .WithArticle("a.txt", "Ferry News\n\nThe ferry runs at night. Again the ferry runs at noon. So the ferry runs.");
        using var session = await EditorSession.OpenAsync(project);

        foreach (var title in await session.TitlesAsync(Provider, "DS0010"))
        {
            Assert.Empty(await session.ReportAfterAsync(await session.FixAsync(Provider, "DS0010", title)));
        }

        Assert.Equal(
            ["Use the nearest wording: 'the ferry runs at'", "Use the nearest wording: 'So the ferry runs'", "Use the nearest wording: 'The ferry runs'"],
            await session.TitlesAsync(Provider, "DS0010"));
    }

    [Fact]
    public async Task Markdown_is_searched_without_its_markup_and_lines_of_JSON_separately()
    {
        var project = Project("Evidence(\"Reopened\", \"bridge was closd on Friday\")]\n[Evidence(\"Reopened\", \"tunnel was shutt on Monday\")")
            .WithArticle("bridge.md", "# Bridge\n\nThe **bridge** was [closed](https://example.org) on *Friday*.\n")
            .WithArticle("more.jsonl", "{\"key\": \"tunnel\", \"text\": \"Tunnel News\\n\\nThe tunnel was shut on Monday.\"}\n");
        using var session = await EditorSession.OpenAsync(project);

        Assert.Equal(
            ["Use the nearest wording: 'bridge was closed on Friday'", "Use the nearest wording: 'tunnel was shut on Monday'"],
            await session.TitlesAsync(Provider, "DS0010"));
    }

    [Fact]
    public async Task Nothing_is_offered_in_a_project_without_a_manifest()
    {
        using var session = await EditorSession.OpenAsync(Project("Evidence(\"Reopened\", \"opened agian on Tuesday\")"));
        using var bare = await EditorSession.OpenAsync(Project("Evidence(\"Reopened\", \"opened agian on Tuesday\")"), hasManifest: false);
        bare.Report("Corpus.cs", "\"opened agian on Tuesday\"", (session.Diagnostics.Single(x => x.Id == "DS0010").Descriptor, Properties: default!));

        Assert.Empty(await bare.TitlesAsync(Provider, "DS0010"));
    }

    [Fact]
    public async Task A_canceled_search_ends()
    {
        using var session = await EditorSession.OpenAsync(Project("Evidence(\"Reopened\", \"opened agian on Tuesday\")"));
        var diagnostic = session.Diagnostics.Single(x => x.Id == "DS0010");
        var document = session.Project.GetDocument(diagnostic.Location.SourceTree)!;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (_, _) => { }, new CancellationToken(canceled: true))));
    }

    [Fact]
    public Task The_testing_package_agrees() => Verify.Fixes<GeneratorAnalyzer, EvidenceFix>(
        Project("Evidence(\"Reopened\", {|DS0010:\"opened agian on Tuesday\"|})"), Project("Evidence(\"Reopened\", \"opened again on Tuesday\")"));

    private static TestProject Project(string attribute) => TestProject.Of(Rest + attribute + "]\nstatic partial class News { }\n")
        .WithArticle("harbour.txt", Samples.Harbour).WithArticle("sea/ferry.txt", Samples.Ferry).WithArticle("market.txt", Samples.Market) with
    {
        // Another rule covers undeclared names.
        NoWarn = ["DS0022"],
    };
}
