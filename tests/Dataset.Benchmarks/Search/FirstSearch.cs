using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Dataset.Benchmarks.Cold;
using Dataset.Benchmarks.Cold.Peers;
using Dataset.Benchmarks.Corpora;
using Dataset.Benchmarks.Report;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace Dataset.Benchmarks.Search;

/// <summary>
/// Compares the first search of a process with that of Lucene.NET. The index of Lucene.NET is in memory before the clock starts; that of this library is in an
/// assembly that has not been accessed. Each run is a separate process, and the two run in turn.
/// </summary>
internal static class FirstSearch
{
    /// <summary>The argument with which the program calls itself.</summary>
    public const string Command = "first-search";

    public static void Run(IEnumerable<int> sizes, int runs, Book book)
    {
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("dataset-search").FullName;
            try
            {
                Compare(size, runs, folder, book);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>Searches a Lucene.NET index in this process, which has just started, and prints microseconds.</summary>
    public static void RunPeer(string index, string query)
    {
        using var disk = FSDirectory.Open(index);
        using var memory = new RAMDirectory(disk, IOContext.READ_ONCE);
        var start = Stopwatch.GetTimestamp();
        using var peer = new LucenePeer(memory);
        var hits = peer.Search(query).Length;
        var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time} {hits}"));
    }

    private static void Compare(int size, int runs, string folder, Book book)
    {
        var source = PseudoCorpus.Make(size);
        var own = PeerCompiler.Compile(new DatasetPeer(termIndex: true).Write(source), Path.Combine(folder, "own"));
        var corpus = Corpus.Create("News", source.Articles, new CorpusOptions { TermIndex = true });
        var index = Path.Combine(folder, "lucene");
        using (var directory = FSDirectory.Open(index))
        {
            LucenePeer.Write(corpus.Articles, directory);
        }

        var table = book.Add($"The first search of a process, {size:N0} articles", ["", "Dataset µs", "Lucene.NET µs", "ratio"]);
        foreach (var (kind, query) in SearchQueries.Of(corpus).Where(q => q.Kind is "a common word" or "a phrase of common words"))
        {
            var samples = new List<(double Own, double Peer)>();
            for (var run = 0; run <= runs; run++)
            {
                var sample = (Measure.Run(own, "search", query)[0], Measure.Run(typeof(FirstSearch).Assembly.Location, Command, index, query)[0]);

                // The first run of each program brings its files into memory and is not counted.
                if (run > 0)
                {
                    samples.Add(sample);
                }
            }

            var ratio = Measure.Median(samples.Select(s => s.Own / s.Peer));
            book.Figures[$"first search {kind} {size}"] = ratio;
            table.Add($"{kind}: `{query}`", Numbers.Time(Measure.Median(samples.Select(s => s.Own))), Numbers.Time(Measure.Median(samples.Select(s => s.Peer))),
                Numbers.Short(ratio));
            Console.WriteLine($"first search, {size:N0} articles, {kind}: {Numbers.Short(ratio)}");
        }
    }
}
