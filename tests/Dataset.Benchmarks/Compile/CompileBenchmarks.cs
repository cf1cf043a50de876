using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Dataset.Benchmarks.Corpora;
using Dataset.Benchmarks.Report;

namespace Dataset.Benchmarks.Compile;

/// <summary>Measures the cost of a build and of an edit. Every build is a separate process; the builds that are compared run in turn.</summary>
internal static class CompileBenchmarks
{
    // One build of more articles takes longer than all other builds together.
    private const int Many = 2000;

    // Many edits run in one process and are fast, so there are a few more of them.
    private const int FewEdits = 2;

    public static void Run(IReadOnlyList<int> sizes, int runs, Book book)
    {
        var builds = AddBuilds(book);
        var edits = book.Add(
            "An edit after the build: the generator driver, without the binding and emitting that follow",
            ["articles", "", "unrelated ms", "processor ms", "one article ms", "processor ms", "one annotation ms", "processor ms"]);
        foreach (var size in sizes)
        {
            Build(PseudoCorpus.Make(size), size > Many ? 1 : runs, builds, book.Figures);
            Edit(size, "edits", "", FewEdits + runs, edits, book.Figures);
            Edit(size, "edits-index", "with term index", FewEdits + runs, edits, book.Figures);
        }
    }

    /// <summary>Builds a corpus of real texts.</summary>
    public static void Run(PseudoCorpus texts, int runs, Book book) => Build(texts, runs, AddBuilds(book), book.Figures);

    private static Book.Table AddBuilds(Book book) => book.Add(
        "A cold build by the SDK's compiler",
        [
            "articles", "", "seconds", "processor s", "times bare", "generator", "compiler", "rest", "generator / bare", "assembly / text", "peak MB",
        ]);

    private static void Build(PseudoCorpus corpus, int runs, Book.Table table, Figures figures)
    {
        var folder = Directory.CreateTempSubdirectory("dataset-build").FullName;
        try
        {
            Build(corpus, runs, folder, table, figures);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Build(PseudoCorpus corpus, int runs, string folder, Book.Table table, Figures figures)
    {
        // The time of the generator is the difference between two builds. With many articles, each runs only once, because more runs would take too long.
        var split = corpus.Articles.Count <= Many;
        var (plain, indexed) = (CscProject.OfCorpus(corpus, termIndex: false, folder), CscProject.OfCorpus(corpus, termIndex: true, folder));
        var nothing = new Candidate(CscProject.OfNothing(folder), null);
        var bare = new Candidate(CscProject.OfBareLiterals(corpus, folder), null);
        var rows = new (string Key, string Name, Candidate Candidate)[]
        {
            ("bare", "bare `u8` literals", bare),
            ("resource", "one embedded resource", new(CscProject.OfResource(corpus, folder), null)),
            ("plain", "corpus", new(plain, split ? CscProject.OfGeneratedCode(plain, folder) : null)),
            ("indexed", "with term index", new(indexed, split ? CscProject.OfGeneratedCode(indexed, folder) : null)),
        };
        for (var run = 0; run < runs; run++)
        {
            nothing.Compile();
            foreach (var (_, _, candidate) in rows)
            {
                candidate.Compile();
            }
        }

        foreach (var (key, name, candidate) in rows)
        {
            var own = candidate.Results;
            var (seconds, processor) = (Seconds(own, r => r.Elapsed), Seconds(own, r => r.Processor));
            var alone = candidate.Alone.Count > 0 ? candidate.Alone : own;
            var rest = Seconds(nothing.Results, r => r.Processor);
            var generator = split ? Measure.Median(own.Zip(alone, (x, y) => x.Processor - y.Processor)) / 1000 : double.NaN;
            var share = generator / Seconds(bare.Results, r => r.Processor);
            var megabytes = Measure.Median(own.Select(r => r.Megabytes));
            var assembly = own[0].Bytes / (double)corpus.Bytes;
            var figure = $"{key} {corpus.Articles.Count}";
            (figures[$"seconds {figure}"], figures[$"processor {figure}"], figures[$"MB {figure}"]) = (seconds, processor, megabytes);
            (figures[$"generator {figure}"], figures[$"assembly {figure}"]) = (share, assembly);
            var times = Measure.Median(own.Zip(bare.Results, (x, y) => x.Processor / y.Processor));
            table.Add([
                Count(corpus.Articles.Count), name,
                .. new[]
                {
                    seconds, processor, times, generator, split ? Seconds(alone, r => r.Processor) - rest : double.NaN, split ? rest : double.NaN,
                    share, assembly, megabytes,
                }.Select(n => double.IsNaN(n) ? "" : Numbers.Short(n))]);
        }
    }

    private static double Seconds(IEnumerable<CscResult> results, Func<CscResult, double> milliseconds) =>
        Measure.Median(results.Select(milliseconds)) / 1000;

    private static void Edit(int size, string mode, string name, int runs, Book.Table table, Figures figures)
    {
        var numbers = Measure.RunOptimized(typeof(CompileBenchmarks).Assembly.Location, mode, $"{size}", $"{runs}");
        (figures[$"unrelated {mode} {size}"], figures[$"article {mode} {size}"]) = (numbers[1], numbers[3]);
        table.Add([Count(size), name, .. numbers[..^1].Select(Numbers.Short)]);
    }

    private static string Count(int size) => size.ToString("N0", CultureInfo.InvariantCulture);

    // A project, and the compilation of only its generated code, each with the results of its runs.
    private sealed class Candidate(CscProject project, CscProject? alone)
    {
        public List<CscResult> Results { get; } = [];

        public List<CscResult> Alone { get; } = [];

        public void Compile()
        {
            Results.Add(project.Compile());
            if (alone is not null)
            {
                Alone.Add(alone.Compile());
            }
        }
    }
}
