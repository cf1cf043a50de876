using System;
using System.Globalization;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Dataset.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>Tests which articles <c>Exclude</c> and <c>ExcludeInRelease</c> leave out of a compiled corpus, and what is generated and reported then.</summary>
public class ExclusionTests
{
    private const string Draft = "---\ndraft: true\n---\nThe ferry sailed.";
    private const string Kept = "The quay was empty, Ida Sand said.";

    [Theory]
    [InlineData("a.txt", Draft)]
    [InlineData("a.md", Draft)]
    [InlineData("a.txt", "+++\ndraft = true\n+++\nThe ferry sailed.")]
    [InlineData("a.txt", "{\"Draft\": true}\nThe ferry sailed.")]
    [InlineData("a.jsonl", "{\"key\": \"a\", \"draft\": true, \"text\": \"The ferry sailed.\"}")]
    public void An_excluded_article_has_no_file_and_no_member(string path, string text)
    {
        var run = GeneratorRun.Start(News("Exclude = \"draft\"").WithArticle(path, text).WithArticle("b.txt", Kept));
        Assert.Empty(Report(run));
        Assert.Equal(["News-b.g.cs", "News.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(run.Files.Values, x => x.Contains("ferry", StringComparison.Ordinal));
        Assert.Equal(["b"], Loaded.GetCorpus(run, "News").Articles.Keys);
    }

    [Theory]
    [InlineData("Exclude = \"draft\"", OptimizationLevel.Debug, false)]
    [InlineData("Exclude = \"draft\"", OptimizationLevel.Release, false)]
    [InlineData("ExcludeInRelease = \"draft\"", OptimizationLevel.Debug, true)]
    [InlineData("ExcludeInRelease = \"draft\"", OptimizationLevel.Release, false)]
    [InlineData("Exclude = \"hidden\", ExcludeInRelease = \"draft\"", OptimizationLevel.Debug, true)]
    [InlineData("Exclude = \"draft\", ExcludeInRelease = \"draft\"", OptimizationLevel.Debug, false)]
    [InlineData("Exclude = null, ExcludeInRelease = null", OptimizationLevel.Release, true)]
    [InlineData("", OptimizationLevel.Release, true)]
    public void A_release_build_is_one_that_the_compiler_optimizes(string arguments, OptimizationLevel optimization, bool isKept)
    {
        var project = News(arguments).WithArticle("a.txt", Draft).WithArticle("b.txt", Kept) with { Optimization = optimization };
        Assert.Equal(isKept ? ["a", "b"] : ["b"], Loaded.GetCorpus(GeneratorRun.Start(project), "News").Articles.Keys);
    }

    [Fact]
    public void Another_configuration_rewrites_only_what_differs()
    {
        var before = GeneratorRun.Start(News("ExcludeInRelease = \"draft\"").WithArticle("a.txt", Draft).WithArticle("b.txt", Kept));
        var after = before.Edit(x => x with { Optimization = OptimizationLevel.Release });
        Assert.Equal(["-News-a.g.cs", "News.g.cs"], after.RewrittenSince(before));
        var again = after.Edit(x => x with { Optimization = OptimizationLevel.Debug });
        Assert.Equal(["News-a.g.cs", "News.g.cs"], again.RewrittenSince(after));
    }

    [Theory]
    [InlineData(
        "a.txt", "---\r\ntitle: A\r\ndraft: \"true\"\r\n---\r\nIt sailed.", "(3,8)",
        "is a string, but true or false was expected (remove the quotation marks)")]
    [InlineData("a.txt", "---\ndraft:\n---\nIt sailed.", "(2,7)", "has no value, but true or false was expected")]
    [InlineData("a.txt", "+++\n\ndraft = 1\n+++\nIt sailed.", "(3,9)", "is a number, but true or false was expected")]
    [InlineData("a.txt", "{\n  \"draft\": [true]\n}\nIt sailed.", "(2,12)", "is a list, but true or false was expected")]
    [InlineData("a.jsonl", "\n{\"text\": \"It sailed.\", \"draft\": {}}", "(2,33)", "is a map, but true or false was expected")]
    public void DS0016_reports_a_value_that_is_neither_true_nor_false_in_every_configuration(string path, string text, string place, string what)
    {
        foreach (var arguments in new[] { "Exclude = \"draft\"", "ExcludeInRelease = \"draft\"", "Exclude = \"draft\", ExcludeInRelease = \"Draft\"" })
        {
            var run = GeneratorRun.Start(News(arguments).WithArticle(path, text).WithArticle("b.txt", Kept));
            Assert.Equal([$"news/{path}{place}: DS0016: The front matter's 'draft' {what}; the article is kept"], Report(run));
            Assert.Equal(2, Loaded.GetCorpus(run, "News").Articles.Count);
        }
    }

    [Fact]
    public void DS0016_is_reported_for_each_of_two_keys() => Assert.Equal(
        [
            "news/a.txt(2,8): DS0016: The front matter's 'draft' is a number, but true or false was expected; the article is kept",
            "news/a.txt(3,9): DS0016: The front matter's 'hidden' is a number, but true or false was expected; the article is kept",
        ],
        Report(GeneratorRun.Start(News("Exclude = \"draft\", ExcludeInRelease = \"hidden\"")
            .WithArticle("a.txt", "---\ndraft: 1\nhidden: 0\n---\nIt sailed."))));

    [Fact]
    public void DS0015_reports_a_blank_key() => Assert.Equal(
        ["Corpus.cs(2,19): DS0015: '' is not a valid front matter key", "Corpus.cs(2,42): DS0015: ' ' is not a valid front matter key"],
        Report(GeneratorRun.Start(News("Exclude = \"\", ExcludeInRelease = \" \"").WithArticle("a.txt", Draft))));

    [Fact]
    public void Errors_in_the_file_of_an_excluded_article_are_reported_but_missing_content_is_not()
    {
        var run = GeneratorRun.Start(News("Exclude = \"draft\"").WithArticle("b.txt", Kept)
            .WithArticle("a.txt", "---\ndraft: true\ndate: soon\n---\n")
            .WithArticle("c.txt", "---\ndraft: true\n---\nIt sailed \0.\n\n\"Nobody said so at all.\"\n"));
        Assert.Equal(
            [
                "news/a.txt(3,7): DS0016: The front matter's date 'soon' is not a complete date",
                "news/c.txt(4,11): DS0006: The article contains the character U+0000 (1 in total)",
            ],
            Report(run));
        Assert.DoesNotContain(run.Diagnostics, x => x.Id == "DS0020");
    }

    [Theory]
    [InlineData(1, "its only article is excluded by 'draft'")]
    [InlineData(3, "all 3 articles are excluded by 'draft'")]
    public void DS0003_states_that_all_articles_are_excluded(int count, string why)
    {
        var project = Enumerable.Range(0, count).Aggregate(News("Exclude = \"draft\""), (p, i) => p.WithArticle($"a{i}.txt", Draft));
        var run = GeneratorRun.Start(project);
        Assert.Equal([$"Corpus.cs(2,57): DS0003: Corpus 'News' has no articles: {why}"], Report(run));
        Assert.Empty(Loaded.GetCorpus(run, "News").Articles);
    }

    [Fact]
    public void DS0003_names_both_keys() => Assert.Equal(
        "Corpus 'News' has no articles: all 2 articles are excluded by 'draft' or 'hidden'",
        GeneratorRun.Start(News("Exclude = \"hidden\", ExcludeInRelease = \"draft\"").WithArticle("a.txt", Draft)
            .WithArticle("b.txt", "---\nhidden: true\n---\nIt sailed.") with
        { Optimization = OptimizationLevel.Release }).Diagnostics.Single().GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public void DS0004_is_not_reported_if_only_one_article_with_the_key_is_kept()
    {
        var run = GeneratorRun.Start(News("Exclude = \"draft\"").WithArticle("a.md", Draft).WithArticle("A.txt", Kept)
            .WithArticle("wire.jsonl", "{\"key\": \"a\", \"draft\": true, \"text\": \"It rained.\"}"));
        Assert.Empty(Report(run));
        Assert.Equal(Kept, Loaded.GetCorpus(run, "News").Articles["A"].Text);
        var second = run.Edit(x => x.WithArticle("a.md", "It sailed after all."));
        Assert.Equal(
            ["news/a.md(1,1): DS0004: Articles 'news/A.txt' and 'news/a.md' both have the key 'a' in corpus 'News' (ignoring case); "
                + "the second is left out"],
            Report(second));
        Assert.Equal(["A"], Loaded.GetCorpus(second, "News").Articles.Keys);
        Assert.Empty(second.RewrittenSince(run));
    }

    [Fact]
    public void DS0004_is_reported_for_the_others_if_the_first_is_excluded()
    {
        var run = GeneratorRun.Start(News("Exclude = \"draft\"").WithArticle("a.md", Draft).WithArticle("a.text", Kept)
            .WithArticle("wire.jsonl", "\n{\"key\": \"a\", \"text\": \"It rained.\"}"));
        Assert.Equal(
            ["news/wire.jsonl(2,1): DS0004: Articles 'news/a.text' and 'news/wire.jsonl' both have the key 'a' in corpus 'News'; "
                + "the second is left out"],
            Report(run));
        Assert.Equal(Kept, Loaded.GetCorpus(run, "News").Articles.Single().Text);
    }

    [Fact]
    public void Each_corpus_has_its_own_key()
    {
        var run = GeneratorRun.Start(TestProject.Of(
                "using Dataset;\n[Corpus(Exclude = \"draft\")] static partial class A { }\n[Corpus(Exclude = \"secret\")] static partial class B { }")
            .WithArticle("a.txt", Draft, "A").WithArticle("b.txt", Kept, "A").WithArticle("a.txt", Draft, "B"));
        Assert.Equal(["A-b.g.cs", "A.g.cs", "B-a.g.cs", "B.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Attributes_about_an_excluded_article_are_not_reported_and_the_created_corpus_is_the_same()
    {
        const string Code = """
            using Dataset;
            [Corpus(Exclude = "draft", TermIndex = true)]
            [Person("Ida Sand"), Person("Bo Reed", "Reed")]
            [Claim("Sailed", "It sailed."), Evidence("Sailed", "ferry sailed"), Evidence("Sailed", "was empty"), Evidence("Sailed", "any", Article = "a")]
            [Article("a", Publisher = "Post", Name = "B"), Article("b", Publisher = "Herald")]
            [Speaker("We sail", "Bo Reed"), Speaker("Never said", "Bo Reed", Article = "a")]
            public static partial class News { }
            """;
        const string Text = "---\ndraft: true\n---\nThe ferry sailed, and the deck was empty.\n\n\"We sail on,\" Bo Reed said. \"Who pays?\" Reed asked.";
        var run = GeneratorRun.Start(TestProject.Of(Code).WithArticle("a.txt", Text).WithArticle("b.txt", Kept).WithArticle("c.txt", Text));
        Assert.Empty(Report(run));
        var compiled = Loaded.GetCorpus(run, "News");
        Assert.Equal(["B"], compiled.Articles.Select(x => x.MemberName));
        Assert.Equal("was empty", Assert.Single(compiled.Claims[0].Evidence).Text);
        Assert.Empty(compiled.Search("ferry"));
        Assert.Single(compiled.Search("quay"));
        var created = Corpus.Create(
            "News",
            [new("a", Text), new("b", Kept), new("c", Text)],
            new CorpusOptions
            {
                Exclude = "draft",
                TermIndex = true,
                Entities = [new(EntityKind.Person, "Ida Sand"), new(EntityKind.Person, "Bo Reed", "Reed")],
                Claims = [new("Sailed", "It sailed.") { Evidence = [new("ferry sailed"), new("was empty"), new("any", "a")] }],
                Articles = [new("a") { Publisher = "Post", Name = "B" }, new("b") { Publisher = "Herald" }],
                Speakers = [new("We sail", "Bo Reed"), new("Never said", "Bo Reed", "a")],
            });
        Assert.Empty(created.Issues);
        CorpusComparer.AssertSame(created, compiled, names: false);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(300)]
    public void A_corpus_of_files_or_buckets_is_the_same_as_one_without_its_drafts(int count)
    {
        var kept = Enumerable.Range(0, count).Where(i => i % 3 > 0).ToList();
        var project = Enumerable.Range(0, count).Aggregate(News("Exclude = \"draft\""), (p, i) => p.WithArticle($"a{i}.txt", TextOf(i, i % 3 == 0)));
        var compiled = Loaded.GetCorpus(GeneratorRun.Start(project), "News");
        CorpusComparer.AssertSame(Corpus.Create("News", kept.Select(i => new ArticleSource($"a{i}", TextOf(i, isDraft: false)))), compiled, names: false);
        Assert.Equal(kept.Count, compiled.Articles.Count);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void An_edit_of_a_draft_rewrites_nothing(int count)
    {
        var before = GeneratorRun.Start(Large(count));
        var after = before.Edit(x => x.WithArticle("a1.txt", TextOf(1, isDraft: true) + " And nothing more."));
        Assert.Equal(1, after.Changed("Readings"));
        Assert.Equal(0, after.Changed("Segments") + after.Changed("ArticleSources") + after.Changed("BucketSources") + after.Changed("CorpusSources"));
        Assert.Empty(after.RewrittenSince(before));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void An_article_that_becomes_a_draft_removes_its_file_and_rewrites_the_file_of_the_corpus(int count)
    {
        var before = GeneratorRun.Start(Large(count));
        var after = before.Edit(x => x.WithArticle("a2.txt", TextOf(2, isDraft: true)));
        Assert.Equal(1, after.Changed("Readings"));
        var rewritten = after.RewrittenSince(before);
        Assert.Equal(2, rewritten.Length);
        Assert.Contains("News.g.cs", rewritten);
        Assert.Contains(rewritten, x => count == 3 ? x == "-News-a2.g.cs" : x.EndsWith(".bucket.g.cs", StringComparison.Ordinal));
        Assert.Equal(count - 2, Loaded.GetCorpus(after, "News").Articles.Count);
        var again = after.Edit(x => x.WithArticle("a2.txt", TextOf(2, isDraft: false)));
        Assert.Equal(rewritten.Select(x => x.TrimStart('-')), again.RewrittenSince(after));
        Assert.Equal(count - 1, Loaded.GetCorpus(again, "News").Articles.Count);
    }

    [Fact]
    public void An_unrelated_edit_reads_nothing_again()
    {
        var before = GeneratorRun.Start(Large(3) with { Optimization = OptimizationLevel.Release });
        var after = before.Edit(x => x.WithSource("Other.cs", "class Other { }"));
        Assert.All(GeneratorRun.Steps, step => Assert.Equal(0, after.Changed(step)));
        Assert.All(after.Reasons("IsOptimized"), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(after.Reasons("Readings"), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static TestProject News(string arguments) =>
        TestProject.Of($"using Dataset;\n[Corpus({arguments})] public static partial class News {{ }}");

    // Article 1 is a draft.
    private static TestProject Large(int count) =>
        Enumerable.Range(0, count).Aggregate(News("Exclude = \"draft\""), (p, i) => p.WithArticle($"a{i}.txt", TextOf(i, i == 1)));

    private static string TextOf(int i, bool isDraft) =>
        $"---\ndraft: {(isDraft ? "true" : "false")}\n---\nTide Number {i}\n\nIt says that the tide is at {i} feet.\n";

    private static string[] Report(GeneratorRun run) =>
        [.. run.Diagnostics.Where(x => x.Severity > DiagnosticSeverity.Info).Select(Print).Order(StringComparer.Ordinal)];

    private static string Print(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path[(TestProject.Root.Length + 1)..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Id}: "
            + diagnostic.GetMessage(CultureInfo.InvariantCulture);
    }
}
