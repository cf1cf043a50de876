using System.Threading.Tasks;
using Dataset.CodeFixes.Names;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Editor.Tests.Attributes;

/// <summary>Tests the refactoring that turns an alias of several entities into a shared alias.</summary>
public class SharedAliasTests
{
    private const string Article = "Lees Win\n\nThe Lees won the race on Monday. Ann Lee and Bo Lee were glad, and so was Cy Orr.\n";

    private static readonly SharedAliasRefactoring Provider = new();

    [Fact]
    public async Task The_alias_moves_on_each_entity_in_any_file()
    {
        var project = TestProject.Of("using Dataset;\n[Corpus]\n[Person(\"Ann Lee\", \"Lees\", \"Ann\", Description = \"x\")]\nstatic partial class News { }\n")
            .WithSource("B.cs", "using Dataset;\n[Person(\"Bo Lee\", new[] { \"Lees\" }, SharedAliases = new[] { \"Bo\" })]\n[Person(\"Cy Orr\")]\n"
                + "static partial class News { }\n")
            .WithArticle("race.txt", Article);
        using var session = await EditorSession.OpenAsync(project);
        Assert.Contains(session.Diagnostics, x => x.Id == "DS0012");

        var changed = await session.RefactorAsync(Provider, "Corpus.cs", "\"Lees\"", "Make 'Lees' a shared alias of Bo Lee and Ann Lee");

        Assert.Equal(
            "using Dataset;\n[Corpus]\n[Person(\"Ann Lee\", \"Ann\", Description = \"x\", SharedAliases = new[] { \"Lees\" })]\n"
                + "static partial class News { }\n",
            changed["Corpus.cs"]);
        Assert.Equal(
            "using Dataset;\n[Person(\"Bo Lee\", SharedAliases = new[] { \"Bo\", \"Lees\" })]\n[Person(\"Cy Orr\")]\nstatic partial class News { }\n",
            changed["B.cs"]);
        Assert.DoesNotContain(await session.ReportAfterAsync(changed), x => x.StartsWith("DS0012", System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_last_argument_and_a_constant_move_as_written()
    {
        var project = TestProject.Of("using Dataset;\n[Corpus]\n[Person(\"Ann Lee\", Lees)]\n[Person(\"Bo Lee\", aliases: \"Lees\")]\n"
            + "static partial class News { const string Lees = \"Lees\"; }\n")
            .WithArticle("race.txt", Article);
        using var session = await EditorSession.OpenAsync(project);

        var changed = await session.RefactorAsync(Provider, "Corpus.cs", "Lees)", "Make 'Lees' a shared alias of Ann Lee and Bo Lee");

        Assert.Equal(
            "using Dataset;\n[Corpus]\n[Person(\"Ann Lee\", SharedAliases = new[] { Lees })]\n[Person(\"Bo Lee\", SharedAliases = new[] { \"Lees\" })]\n"
                + "static partial class News { const string Lees = \"Lees\"; }\n",
            changed["Corpus.cs"]);
    }

    [Theory]
    [InlineData("\"Ann Lee\"")]
    [InlineData("\"Ann\"")]
    [InlineData("\"x\"")]
    [InlineData("Corpus]")]
    [InlineData("News")]
    public async Task Nothing_is_offered_elsewhere(string at)
    {
        var project = TestProject.Of("using Dataset;\n[Corpus]\n[Person(\"Ann Lee\", \"Lees\", \"Ann\", Description = \"x\")]\n"
            + "[Person(\"Bo Lee\", \"Lees\")]\nstatic partial class News { }\n")
            .WithArticle("race.txt", Article);
        using var session = await EditorSession.OpenAsync(project);

        Assert.Empty(await session.RefactoringsAsync(Provider, "Corpus.cs", at));
    }
}
