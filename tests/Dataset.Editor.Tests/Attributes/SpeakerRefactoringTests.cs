using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Dataset.CodeFixes.Speakers;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Editor.Tests.Attributes;

/// <summary>Tests the refactorings for direct quotations without a speaker, and verifies that they have one afterward.</summary>
public class SpeakerRefactoringTests
{
    private const string Title = "Add [Speaker] for a quotation without a speaker";

    private const string Storm = """
        Storm Ends

        Ines Quast and Otto Wick of the Elin Lines looked at the harbour.

        "It was over in a minute and nobody saw it."

        The harbour opened.

        "It was over in a minute and all of us saw it."

        Mara Velt came later.
        """;

    private static readonly SpeakerRefactoring Provider = new();

    [Theory]
    [InlineData("Corpus]")]
    [InlineData("News")]
    [InlineData("Speaker")]
    public async Task Each_quotation_without_a_speaker_is_offered_with_the_mentioned_people(string at)
    {
        using var session = await EditorSession.OpenAsync(Project("[Speaker(\"No\", \"Ines Quast\")]\n"));

        Assert.Equal(
            [
                Title,
                "  'It was over in a minute and nobody' (storm)",
                "    Elin Lines", "    Otto Wick", "    Ines Quast", "    Mara Velt",
                "  'It was over in a minute and all' (storm)",
                "    Elin Lines", "    Otto Wick", "    Ines Quast", "    Mara Velt",
            ],
            await session.RefactoringsAsync(Provider, "Corpus.cs", at));
    }

    [Theory]
    [InlineData("Person")]
    [InlineData("\"Elin Lines\"")]
    [InlineData("class")]
    [InlineData("Name")]
    public async Task Nothing_is_offered_elsewhere(string at)
    {
        using var session = await EditorSession.OpenAsync(Project(""));

        Assert.Empty(await session.RefactoringsAsync(Provider, "Corpus.cs", at));
    }

    [Fact]
    public async Task The_attribute_gives_the_quotation_its_speaker()
    {
        using var session = await EditorSession.OpenAsync(Project(""));
        Assert.Equal(2, session.Diagnostics.Count(x => x.Id == "DS0020"));

        var changed = await session.RefactorAsync(Provider, "Corpus.cs", "News", Title, "'It was over in a minute and all' (storm)", "Otto Wick");

        Assert.Contains(
            "[Organization(\"Elin Lines\")]\n[Speaker(\"It was over in a minute and all\", \"Otto Wick\")]\nstatic", changed["Corpus.cs"],
            StringComparison.Ordinal);
        Assert.Single(await session.ReportAfterAsync(changed));
    }

    [Fact]
    public async Task One_of_two_equal_quotations_is_declared_with_its_article()
    {
        using var session = await EditorSession.OpenAsync(Project("").WithArticle("other.txt", Storm));

        var changed = await session.RefactorAsync(Provider, "Corpus.cs", "News", Title, "'It was over in a minute and nobody' (storm)", "Ines Quast");

        Assert.Contains(
            "[Speaker(\"It was over in a minute and nobody\", \"Ines Quast\", Article = \"storm\")]\n", changed["Corpus.cs"], StringComparison.Ordinal);
        Assert.Equal(3, (await session.ReportAfterAsync(changed)).Count(x => x.StartsWith("DS0020", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_short_quotation_is_declared_in_full_and_an_ambiguous_name_by_its_id()
    {
        var project = TestProject.Of("using Dataset;\n[Corpus]\n[Person(\"Ann Lee\", Id = \"A\")]\n[Person(\"Ann  Lee\", Id = \"B\")]\n"
            + "static partial class News { }\n")
            .WithArticle("x.md", "# News\n\n**Ann Lee** came to the harbour.\n\n\"It *is* over.\"\n");
        using var session = await EditorSession.OpenAsync(project);

        Assert.Equal(
            session.Diagnostics.Any(x => x.Id == "DS0012") ? [] : [Title, "  'It is over' (x)", "    A", "    B"],
            await session.RefactoringsAsync(Provider, "Corpus.cs", "News"));
    }

    [Fact]
    public async Task At_most_ten_are_offered()
    {
        var quotes = string.Join("\n\n", Enumerable.Range(1, 15).Select(x => $"\"It took {x.ToString(CultureInfo.InvariantCulture)} days to mend the boat.\""));
        quotes = quotes.Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n");
        var lines = $"{{\"key\": \"line\", \"text\": \"Storm\\n\\nInes Quast came to see it.\\n\\n{quotes}\"}}\n";
        using var session = await EditorSession.OpenAsync(Project("").WithoutArticle("storm.txt").WithArticle("lines.jsonl", lines));
        Assert.Equal(15, session.Diagnostics.Count(x => x.Id == "DS0020"));

        var titles = await session.RefactoringsAsync(Provider, "Corpus.cs", "Corpus]");

        Assert.Equal(10, titles.Count(x => x.EndsWith("(line)", StringComparison.Ordinal)));
        Assert.Contains("  'It took 1 days' (line)", titles);
    }

    [Fact]
    public async Task Nothing_is_offered_without_a_manifest_or_quotations_that_lack_a_speaker()
    {
        using var session = await EditorSession.OpenAsync(Samples.Elin);
        using var bare = await EditorSession.OpenAsync(Project(""), hasManifest: false);

        Assert.Empty(await session.RefactoringsAsync(Provider, "Corpus.cs", "Elin {"));
        Assert.Empty(await bare.RefactoringsAsync(Provider, "Corpus.cs", "News"));
    }

    private static TestProject Project(string attributes) => TestProject.Of("using Dataset;\n[Corpus]\n" + attributes
        + "[Person(\"Ines Quast\")]\n[Person(\"Otto Wick\")]\n[Person(\"Mara Velt\")]\n[Organization(\"Elin Lines\")]\n"
        + "static partial class News { const int Name = 1; }\n").WithArticle("storm.txt", Storm);
}
