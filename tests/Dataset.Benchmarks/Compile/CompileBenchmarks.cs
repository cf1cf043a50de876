using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Dataset.Benchmarks.Corpora;
using Dataset.Benchmarks.Report;

namespace Dataset.Benchmarks.Compile;

/// <summary>What a build and an edit cost. Every build is a process of its own; what is compared runs in turn.</summary>
internal static class CompileBenchmarks
{
    // One build of more articles takes longer than all others together.
    private const int Many = 2000;

    // Edits are many in one process, and cheap: some more of them.
    private const int FewEdits = 2;

    public static void Run(IReadOnlyList<int> sizes, int runs, Book book)
    {
        var builds = book.Add(
            "A cold build by the SDK's compiler",
            ["articles", "", "seconds", "processor s", "times bare", "generator s", "generator / bare", "assembly / text", "peak MB"]);
        var edits = book.Add(
            "An edit after it: the generator driver, without the binding and emitting that follow",
            ["articles", "", "unrelated ms", "processor ms", "one article ms", "processor ms", "one annotation ms", "processor ms"]);
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("dataset-build").FullName;
            try
            {
                Build(PseudoCorpus.Make(size), size > Many ? 1 : runs, folder, builds, book.Figures);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }

            Edit(size, "edits", "", FewEdits + runs, edits, book.Figures);
            Edit(size, "edits-index", "with term index", FewEdits + runs, edits, book.Figures);
        }
    }

    private static void Build(PseudoCorpus corpus, int runs, string folder, Book.Table table, Figures figures)
    {
        var text = (double)corpus.Bytes;
        var projects = new (string Key, string Name, CscProject Project)[]
        {
            ("bare", "bare `u8` literals", CscProject.OfBareLiterals(corpus, folder)),
            ("plain", "corpus", CscProject.OfCorpus(corpus, termIndex: false, folder)),
            ("indexed", "with term index", CscProject.OfCorpus(corpus, termIndex: true, folder)),
        };
        var results = projects.Select(_ => new List<CscResult>()).ToArray();
        for (var run = 0; run < runs; run++)
        {
            for (var i = 0; i < projects.Length; i++)
            {
                results[i].Add(projects[i].Project.Compile());
            }
        }

        for (var i = 0; i < projects.Length; i++)
        {
            var (own, bare) = (results[i], results[0]);
            var (seconds, processor) = (Measure.Median(own.Select(r => r.Elapsed)) / 1000, Measure.Median(own.Select(r => r.Processor)) / 1000);
            var generator = Measure.Median(own.Zip(bare, (x, y) => x.Generator / y.Elapsed));
            var megabytes = Measure.Median(own.Select(r => r.Megabytes));
            var key = $"{projects[i].Key} {corpus.Articles.Count}";
            (figures[$"seconds {key}"], figures[$"processor {key}"], figures[$"MB {key}"]) = (seconds, processor, megabytes);
            (figures[$"generator {key}"], figures[$"assembly {key}"]) = (generator, own[0].Bytes / text);
            table.Add(
                Count(corpus.Articles.Count), projects[i].Name, Numbers.Short(seconds), Numbers.Short(processor),
                Numbers.Short(Measure.Median(own.Zip(bare, (x, y) => x.Processor / y.Processor))),
                Numbers.Short(Measure.Median(own.Select(r => r.Generator)) / 1000), Numbers.Short(generator),
                Numbers.Short(own[0].Bytes / text), Numbers.Short(megabytes));
        }
    }

    private static void Edit(int size, string mode, string name, int runs, Book.Table table, Figures figures)
    {
        var numbers = Measure.RunOptimised(typeof(CompileBenchmarks).Assembly.Location, mode, $"{size}", $"{runs}");
        (figures[$"unrelated {mode} {size}"], figures[$"article {mode} {size}"]) = (numbers[1], numbers[3]);
        table.Add([Count(size), name, .. numbers[..^1].Select(Numbers.Short)]);
    }

    private static string Count(int size) => size.ToString("N0", CultureInfo.InvariantCulture);
}
