using System;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// Tests which steps run again after an edit, and which do not. Every run of every test also asserts that a second run over the same inputs is cached.
/// </summary>
public class IncrementalityTests
{
    private const string Harbour = "Elin-harbour.g.cs";
    private const string Market = "Elin-market.g.cs";
    private const string Own = "Elin.g.cs";

    // The steps from reading to writing; none of them may run for an edit that does not concern articles.
    private static readonly string[] Work =
        ["ArticleFiles", "Readings", "Links", "Facts", "Segments", "ArticleSources", "BucketSources", "CompiledCorpora", "CorpusSources"];

    [Fact]
    public void Every_step_is_tracked_under_its_name()
    {
        var large = GeneratorRun.Start(Large(300)).Result.TrackedSteps.Keys;
        var indexed = GeneratorRun.Start(Samples.Indexed.WithArticle("wire.jsonl", "{\"text\": \"The ferry sailed.\"}")).Result.TrackedSteps.Keys;
        Assert.Empty(GeneratorRun.Steps.Except(large).Except(indexed));
    }

    [Fact]
    public void An_unrelated_edit_runs_no_steps()
    {
        var before = GeneratorRun.Start(Samples.Elin.WithSource("Other.cs", "class Other { }"));
        var after = before.Edit(x => x.WithSource("Other.cs", "class Other { int _field = 1; }"));
        Assert.All(GeneratorRun.Steps, step => Assert.Equal(0, after.Changed(step)));
        Assert.All(Work, step => Assert.All(after.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(after.Result.TrackedOutputSteps.SelectMany(x => x.Value).SelectMany(x => x.Outputs),
            x => Assert.Equal(IncrementalStepRunReason.Cached, x.Reason));
        Assert.Empty(after.RewrittenSince(before));
    }

    [Fact]
    public void Equal_content_in_a_new_object_is_read_and_runs_no_further_steps()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithArticle("harbour.txt", Samples.Harbour));
        Assert.Equal(1, after.Changed("ListedFiles"));
        Assert.Single(after.Reasons("ArticleFiles"), IncrementalStepRunReason.Unchanged);
        Assert.All(Work, step => Assert.Equal(0, after.Changed(step)));
        Assert.Empty(after.RewrittenSince(before));
    }

    [Fact]
    public void An_edited_article_rewrites_its_own_file_and_the_file_of_the_corpus()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithArticle("market.txt", Samples.Market + "\n\nAnd it will stay so."));
        Assert.Equal(1, after.Changed("Readings"));
        Assert.Equal(1, after.Changed("Links"));
        Assert.Equal(1, after.Changed("Segments"));
        Assert.Equal([Own, Market], after.RewrittenSince(before).OrderByDescending(x => x == Own));
    }

    [Fact]
    public void An_edit_that_changes_no_dates_rewrites_only_the_article()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var edited = Samples.Harbour.Replace("Ships had waited", "The boats had stayed", StringComparison.Ordinal);
        var after = before.Edit(x => x.WithArticle("harbour.txt", edited));
        Assert.Equal([Harbour], after.RewrittenSince(before));
    }

    [Fact]
    public void A_changed_date_in_an_article_rewrites_the_timeline_of_the_corpus()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithArticle("harbour.txt", Samples.Harbour.Replace("since Sunday", "since Friday", StringComparison.Ordinal)));
        Assert.Equal([Harbour, Own], after.RewrittenSince(before));
        Assert.Contains("Friday", Loaded.GetCorpus(after, "Elin").Timeline.SelectMany(entry => entry.Mentions).Select(mention => mention.Text));
    }

    [Fact]
    public void An_added_article_writes_its_own_file_and_the_file_of_the_corpus()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithArticle("crane.txt", "Crane Found\n\nThe lost crane was found at sea."));
        Assert.Equal(1, after.Changed("Readings"));
        Assert.Equal(["Elin-crane.g.cs", Own], after.RewrittenSince(before));
        Assert.Equal(4, Loaded.GetCorpus(after, "Elin").Articles.Count);
    }

    [Fact]
    public void A_removed_article_removes_its_file_and_rewrites_the_file_of_the_corpus()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithoutArticle("market.txt"));
        Assert.Equal(["-" + Market, Own], after.RewrittenSince(before));
        Assert.Equal(0, after.Reasons("Readings").Count(x => x is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
        Assert.Equal(2, Loaded.GetCorpus(after, "Elin").Articles.Count);
    }

    [Fact]
    public void A_renamed_article_replaces_one_file_with_another()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithoutArticle("market.txt").WithArticle("prices.txt", Samples.Market));
        Assert.Equal(["-" + Market, "Elin-prices.g.cs", Own], after.RewrittenSince(before));
    }

    [Fact]
    public void A_moved_declaration_rewrites_no_code()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithSource("Corpus.cs", "// A comment moves all declarations.\n" + Samples.Class));
        Assert.Equal(1, after.Changed("CorpusPlaces"));
        Assert.Equal(0, after.Changed("CorpusClasses"));
        Assert.All(Work, step => Assert.All(after.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.Empty(after.RewrittenSince(before));
    }

    [Fact]
    public void A_moved_declaration_moves_its_diagnostic()
    {
        var before = GeneratorRun.Start(Samples.Elin.WithSource("Corpus.cs",
            Samples.Class.Replace("\"Port Elin\"", "\"Port Nowhere\"", StringComparison.Ordinal)));
        var after = before.Edit(x => x.WithSource("Corpus.cs", "\n\n" + x.Sources[0]));
        Assert.Equal(
            before.Diagnostics.Single(x => x.Id == "DS0011").Location.GetLineSpan().StartLinePosition.Line + 2,
            after.Diagnostics.Single(x => x.Id == "DS0011").Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_new_person_rewrites_the_articles_that_mention_it_and_the_corpus()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithSource("Corpus.cs",
            Samples.Class.Replace("[Place", "[Person(\"Mara Velt\", \"Tuesday\")]\n[Place", StringComparison.Ordinal)));
        Assert.All(after.Reasons("Readings"), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(1, after.Changed("Links"));
        Assert.Equal([Harbour, Own], after.RewrittenSince(before));
    }

    [Fact]
    public void New_evidence_rewrites_only_the_corpus()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithSource("Corpus.cs",
            Samples.Class.Replace("[Article", "[Evidence(\"Reopened\", \"waited outside\")]\n[Article", StringComparison.Ordinal)));
        Assert.All(after.Reasons("Links"), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(1, after.Changed("Facts"));
        Assert.Equal([Own], after.RewrittenSince(before));
    }

    [Fact]
    public void A_declaration_about_an_article_reads_only_that_article_again()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithSource("Corpus.cs", Samples.Class.Replace("The Elin Courier", "The Elin Post", StringComparison.Ordinal)));
        Assert.Equal(1, after.Changed("Readings"));
        Assert.Equal([Harbour], after.RewrittenSince(before));
    }

    [Fact]
    public void A_description_rewrites_only_the_corpus()
    {
        var before = GeneratorRun.Start(Samples.Elin);
        var after = before.Edit(x => x.WithSource("Corpus.cs", Samples.Class.Replace("She runs", "She has long run", StringComparison.Ordinal)));
        Assert.Equal([Own], after.RewrittenSince(before));
    }

    [Fact]
    public void A_second_corpus_does_not_change_the_files_of_the_first()
    {
        var before = GeneratorRun.Start(Samples.Elin with { Articles = [.. Samples.Elin.Articles.Select(x => x with { Corpus = "Elin" })] });
        var after = before.Edit(x => x
            .WithSource("Second.cs", "[Dataset.Corpus] static partial class Fish { }")
            .WithArticle("market.txt", x.Articles[2].File, "Fish"));
        Assert.Equal(["Fish-market.g.cs", "Fish.g.cs"], after.RewrittenSince(before));
    }

    // A step that filtered out the wrong class also lost the correct one as soon as the wrong class had a second error.
    [Fact]
    public void A_corpus_keeps_its_file_while_another_has_several_errors()
    {
        var run = GeneratorRun.Start(TestProject.Of("[Dataset.Corpus] static partial class First { } [Dataset.Corpus] static partial class Second { }"));
        Assert.Equal(["First.g.cs", "Second.g.cs"], run.Files.Keys.Order(System.StringComparer.Ordinal));
        foreach (var wrong in new[] { "static partial class First { static int Articles; }", "static class First { }", "partial class First<T> { }",
            "static partial class First { class Data { } }" })
        {
            run = run.Edit(x => x.WithSource("Other.cs", wrong));
            Assert.Contains("Second.g.cs", run.Files.Keys);
        }
    }

    [Fact]
    public void In_a_large_corpus_an_edited_article_rewrites_its_bucket_and_the_corpus()
    {
        var before = GeneratorRun.Start(Large(300));
        var after = before.Edit(x => x.WithArticle("a17.txt", "An Other Text\n\nIt says that the tide is late, number 17."));
        var rewritten = after.RewrittenSince(before);
        Assert.Equal(2, rewritten.Length);
        Assert.Contains("Large.g.cs", rewritten);
        Assert.All(after.Files.Keys.Where(x => x != "Large.g.cs"), name => Assert.EndsWith(".bucket.g.cs", name, StringComparison.Ordinal));
        Assert.Equal(300, Loaded.GetCorpus(after, "Large").Articles.Count(x => x.Text.Contains("tide", StringComparison.Ordinal)));
    }

    [Fact]
    public void In_a_large_corpus_an_added_article_rewrites_its_bucket_and_the_corpus()
    {
        var before = GeneratorRun.Start(Large(300));
        var after = before.Edit(x => x.WithArticle("a300.txt", "One More\n\nIt says that the tide is early."));
        Assert.Equal(2, after.RewrittenSince(before).Length);
        Assert.Equal(301, Loaded.GetCorpus(after, "Large").Articles.Count);
    }

    private static TestProject Large(int count) => Enumerable.Range(0, count).Aggregate(
        TestProject.Of("[Dataset.Corpus] public static partial class Large { }"),
        (project, i) => project.WithArticle($"a{i}.txt", $"Text Number {i}\n\nIt says that the tide is at {i} feet."));
}
