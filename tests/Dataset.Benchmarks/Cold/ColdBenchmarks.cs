using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Benchmarks.Cold.Peers;
using Dataset.Benchmarks.Corpora;
using Dataset.Benchmarks.Report;

namespace Dataset.Benchmarks.Cold;

/// <summary>
/// Measures what a program waits for just after its start: the first text, all texts, the first search, the first record of typed front matter. Each run is a
/// separate process; the peers run in turn.
/// </summary>
internal static class ColdBenchmarks
{
    private static readonly IPeer[] Peers =
        [new DatasetPeer(termIndex: false), new JsonPeer(), new InitializerPeer(), new LazyMethodPeer(), new EmbeddedTextPeer()];

    // Text and record are compared on the same corpus, which has front matter.
    private static readonly IPeer[] Typed =
        [new TypedPeer(data: false, plain: true), new TypedPeer(data: true, plain: true), new TypedPeer(data: true, plain: false)];

    // Each start with many articles takes seconds, so the noise of the machine matters less.
    private const int Many = 2000;
    private const int FewRuns = 5;

    public static void Run(IReadOnlyList<int> sizes, int runs, Book book)
    {
        var folder = Directory.CreateTempSubdirectory("dataset-cold").FullName;
        try
        {
            foreach (var size in sizes)
            {
                RunSize(size, size > Many ? Math.Min(runs, FewRuns) : runs, Path.Combine(folder, $"{size}"), book);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void RunSize(int size, int runs, string folder, Book book)
    {
        var corpus = PseudoCorpus.Make(size);
        var programs = Compare(Peers, [("first", "First article's text"), ("all", "All texts")], size, runs, folder, corpus, book);
        RunOwn(size, runs, folder, corpus, programs[0].Path, book);
        Compare(
            Typed, [("first", "First article's front matter, ten properties"), ("all", "All front matter")], size, runs, Path.Combine(folder, "typed"), corpus,
            book);
    }

    private static List<(string Name, string Path)> Compare(
        IPeer[] peers, (string Mode, string Title)[] modes, int size, int runs, string folder, PseudoCorpus corpus, Book book)
    {
        var programs = peers.Where(p => p.Supports(corpus))
            .Select((peer, i) => (peer.Name, Path: PeerCompiler.Compile(peer.Write(corpus), Path.Combine(folder, $"peer{i}"))))
            .ToList();
        foreach (var (mode, title) in modes)
        {
            var samples = programs.ToDictionary(p => p.Name, _ => new List<double[]>());
            for (var run = 0; run <= runs; run++)
            {
                foreach (var (name, path) in programs)
                {
                    var numbers = Measure.Run(path, mode);

                    // The first run of each program brings its files into memory and is not counted.
                    if (run > 0)
                    {
                        samples[name].Add(numbers);
                    }
                }
            }

            AddTable(book, $"{title}, {size:N0} articles", samples, programs[0].Name, (mode, size));
        }

        return programs;
    }

    private static void RunOwn(int size, int runs, string folder, PseudoCorpus corpus, string plain, Book book)
    {
        var indexed = PeerCompiler.Compile(new DatasetPeer(termIndex: true).Write(corpus), Path.Combine(folder, "indexed"));
        var word = corpus.Names[0].Alias.Split(' ')[^1];
        var rows = new (string What, string Path, string[] Arguments)[]
        {
            ("open, nothing read", plain, ["open"]),
            ("open with term index", indexed, ["open"]),
            ("first search, compiled index", indexed, ["search", word]),
            ("first search, index built at run time", plain, ["search", word]),
        };
        var table = book.Add($"Opening a corpus and the first search, {size:N0} articles", ["", "µs", "managed kB"]);
        foreach (var (what, path, arguments) in rows)
        {
            var numbers = Enumerable.Range(0, runs).Select(_ => Measure.Run(path, arguments)).ToList();
            book.Figures[$"{arguments[0]} {size}"] = Measure.Median(numbers.Select(n => n[1])) / 1024;
            table.Add(what, Numbers.Time(Measure.Median(numbers.Select(n => n[0]))), Numbers.Short(Measure.Median(numbers.Select(n => n[1])) / 1024));
        }
    }

    private static void AddTable(Book book, string title, Dictionary<string, List<double[]>> samples, string first, (string Mode, int Size) what)
    {
        var table = book.Add(title, ["", "median µs", $"ratio to {first}", "managed kB"]);
        var own = samples[first];
        foreach (var (name, numbers) in samples)
        {
            // The ratio is computed per run, because both ran within the same second.
            var ratio = Measure.Median(numbers.Zip(own, (x, y) => x[0] / y[0]));
            book.Figures[$"{what.Mode} {name} {what.Size}"] = ratio;
            table.Add(name, Numbers.Time(Measure.Median(numbers.Select(n => n[0]))), Numbers.Short(ratio),
                Numbers.Short(Measure.Median(numbers.Select(n => n[1])) / 1024));
        }

        Console.WriteLine(title);
    }
}
