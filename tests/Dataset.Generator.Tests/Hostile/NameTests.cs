using System;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>
/// Verifies that names of files, entities, claims and classes that are hard on a compiler or a file system compile without warnings, and that all of them
/// exist.
/// </summary>
public class NameTests
{
    // The device names that Windows reserves, whatever follows the first period, and names that it does not allow.
    private static readonly string[] Devices =
        ["con", "PRN", "Aux", "nul", "com0", "COM1", "com9", "lpt1", "LPT9", "com\u00B9", "lpt\u00B2", "conin$", "conout$", "clock$", "con.txt", "nul.a.b",
            "aux/con", "a/nul", "con ", "con_", "trailing.", "trailing ", "a:b"];

    [Theory]
    [InlineData("'';;\"\"")]
    [InlineData("\"")]
    [InlineData("a\";b';c")]
    [InlineData("; drop")]
    [InlineData("$(Exec)@(Items)%(Meta)")]
    [InlineData("*?<>|")]
    [InlineData("a\"\"\"b")]
    [InlineData("]]>&amp;</summary>")]
    [InlineData("{0}{x}")]
    [InlineData("#if X")]
    [InlineData(". .")]
    [InlineData("-")]
    [InlineData("\u202Etxt")]
    [InlineData("\uD800")]
    [InlineData("%41%00")]
    public void A_file_can_have_any_name(string name)
    {
        var run = GeneratorRun.Start(TestProject.Of("[Dataset.Corpus] public static partial class News { }")
            .WithArticle(name + ".txt", Samples.Market).WithArticle($"in {name} folder/x.txt", Samples.Ferry).WithArticle("plain.txt", Samples.Harbour));
        AssertHintNames(run);
        var corpus = Loaded.GetCorpus(run, "News");
        Assert.Equal(3, corpus.Articles.Count);
        Assert.Contains(corpus.Articles, x => x.Text == Samples.Market);
        Assert.Equal(Samples.Harbour, corpus.Articles["plain"].Text);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("//")]
    [InlineData("\u0000")]
    public void A_file_whose_path_is_not_a_valid_key_is_left_out_and_reported(string name)
    {
        var run = GeneratorRun.Start(TestProject.Of("[Dataset.Corpus] public static partial class News { }")
            .WithArticle($"in/{name}/x.txt", Samples.Ferry).WithArticle("plain.txt", Samples.Harbour));
        Assert.Equal("DS0004", Assert.Single(run.Diagnostics).Id);
        Assert.Equal(["plain"], Loaded.GetCorpus(run, "News").Articles.Keys);
    }

    [Fact]
    public void No_generated_file_has_the_name_of_a_device()
    {
        var project = Devices.Select((name, i) => (name, i)).Aggregate(
            TestProject.Of("[Dataset.Corpus] public static partial class Con { }"), (p, x) => p.WithArticle(x.name + ".txt", Samples.Market + x.i, "Con"));
        project = project.WithSource("Lpt1.cs", "namespace Aux { [Dataset.Corpus] public static partial class Lpt1 { } " +
            "}").WithArticle("nul.txt", Samples.Ferry, "Lpt1");
        var run = GeneratorRun.Start(project);
        AssertHintNames(run);
        Assert.DoesNotContain(run.Files.Keys, x => System.Text.RegularExpressions.Regex.IsMatch(x, "(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])[.]"));
        Assert.Equal(Devices.Length, Loaded.GetCorpus(run, "Con").Articles.Count);
    }

    [Fact]
    public void Long_names_are_truncated_to_the_limits_of_metadata()
    {
        // A name in metadata has at most 1,023 bytes, a path on Windows 260 characters.
        string[] letters = ["k", "\u6F22", "\u0915", "a-", "b/"];
        var project = letters.Aggregate(
            TestProject.Of($"using Dataset;\n[Corpus]\n{string.Join('\n', letters.Select(x => $"[Person(\"{Repeat(x, 4000)}\")]"))}\npublic static partial " +
                $"class News {{ }}"),
            (p, x) => p.WithArticle(Repeat(x, 3000) + "1.txt", Samples.Market + x).WithArticle(Repeat(x, 3000) + "2.txt", Samples.Ferry + x));
        var run = GeneratorRun.Start(project);
        AssertHintNames(run);
        var corpus = Loaded.GetCorpus(run, "News");
        Assert.Equal(2 * letters.Length, corpus.Articles.Count);
        Assert.Equal(letters.Length, corpus.People.Count);
        Assert.All(corpus.Articles, x => Assert.InRange(x.MemberName.Length, 1, 120));
        Assert.All(corpus.People, x => Assert.InRange(x.Id.Length, 1, 120));
    }

    [Theory]
    [InlineData('k', 300, true)]
    [InlineData('\u6F22', 300, true)]
    [InlineData('k', 301, false)]
    [InlineData('\u6F22', 301, false)]
    [InlineData('k', 20_000, false)]
    public void A_declared_identifier_fits_into_metadata_or_is_refused(char letter, int length, bool fits)
    {
        // If two articles have the same name, each gets an additional suffix.
        var id = new string(letter, length);
        var run = GeneratorRun.Start(TestProject.Of(
            $"using Dataset;\n[Corpus, Person(\"Ines Quast\", Id = \"{id}\"), Claim(\"{id}\", \"x\"), Article(\"a\", Name = \"{id}\"), Article(\"b\", Name = " +
            $"\"{id}\")]\npublic static partial class News {{ }}")
            .WithArticle("a.txt", Samples.Harbour).WithArticle("b.txt", Samples.Market));
        Assert.Equal(fits ? 0 : 4, run.Diagnostics.Count(x => x.Id == "DS0015"));
        Assert.Equal(fits ? 1 : 0, Loaded.GetCorpus(run, "News").Claims.Count);
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_different_members()
    {
        var run = GeneratorRun.Start(TestProject.Of("""
            using Dataset;
            [assembly: System.CLSCompliant(true)]
            [Corpus]
            [Person("Ines Quast", Id = "quast")] [Person("Ada Quast", Id = "Quast")] [Person("Oda Quast", Id = "QUAST")]
            [Place("port elin")] [Place("Port Elin", Id = "PORTELIN")]
            [Claim("open", "x")] [Claim("Open", "y")]
            [Article("a", Name = "story")] [Article("b", Name = "Story")] [Article("c", Name = "STORY")]
            public static partial class News { }
            [Corpus]
            public static partial class NEWS { }
            namespace Upper { [Corpus] public static partial class news { } }
            namespace UPPER { [Corpus] public static partial class News { } }
            """)
            .WithArticle("a.txt", Samples.Harbour, "News").WithArticle("b.txt", Samples.Ferry, "News").WithArticle("c.txt", Samples.Market, "News")
            .WithArticle("x/d.txt", Samples.Market, "NEWS").WithArticle("x/e.txt", Samples.Market, "Upper.news")
            .WithArticle("x/f.txt", Samples.Market, "UPPER.News"));
        AssertHintNames(run);
        // Only warnings about generated files count; the project's own names can cause others.
        var complaints = run.Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(x => x.Severity > DiagnosticSeverity.Hidden && x.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true);
        Assert.Empty(complaints);
        var assembly = Loaded.LoadUnchecked(run);
        Assert.Equal(["quast", "Quast", "QUAST"], Loaded.GetCorpus(assembly, "News").People.Select(x => x.Id));
        Assert.Equal(["story", "Story", "STORY"], Loaded.GetCorpus(assembly, "News").Articles.Select(x => x.MemberName));
        Assert.Equal(Samples.Market, Loaded.GetCorpus(assembly, "UPPER.News").Articles.Single().Text);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    // Short, plain, and different on case-insensitive file systems.
    private static void AssertHintNames(GeneratorRun run)
    {
        Assert.All(run.Files.Keys, x => Assert.Matches("^[A-Za-z0-9_.-]{1,130}$", x));
        Assert.Equal(run.Files.Count, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
