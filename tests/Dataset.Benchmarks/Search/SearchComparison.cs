using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Dataset.Benchmarks.Corpora;
using Dataset.Benchmarks.Report;

namespace Dataset.Benchmarks.Search;

/// <summary>
/// Compares searches of every kind with Lucene.NET, over the same articles in one process and in turn, so that compared values are measured within the same
/// tenth of a second. The results of this library also contain the best sentence and the positions in it.
/// </summary>
internal static class SearchComparison
{
    private const double BatchMilliseconds = 8;

    /// <param name="sizes">The numbers of articles of the corpora.</param>
    /// <param name="texts">A folder of texts to search in addition, or null.</param>
    /// <param name="rounds">The number of rounds in which the two are measured in turn.</param>
    /// <param name="book">Receives the figures.</param>
    public static void Run(IEnumerable<int> sizes, string? texts, int rounds, Book book)
    {
        if (texts is not null)
        {
            var own = TextFolder.Read(texts);
            Compare($"{own.Count:N0} real texts", own, rounds, "texts", book);
        }

        foreach (var size in sizes)
        {
            Compare($"{size:N0} articles", PseudoCorpus.Make(size).Articles, rounds, $"{size}", book);
        }
    }

    private static void Compare(string title, IReadOnlyList<ArticleSource> articles, int rounds, string name, Book book)
    {
        var bytes = articles.Sum(a => (long)System.Text.Encoding.UTF8.GetByteCount(a.Text));
        var (plain, corpus) = (Create(articles, termIndex: false), Create(articles, termIndex: true));
        using var lucene = LucenePeer.Index(corpus.Articles);
        var share = (double)(SizeOf(corpus) - SizeOf(plain)) / bytes;
        var table = book.Add(
            $"Search compared with Lucene.NET, {title} ({bytes / 1e6:0.0} MB; " +
            $"index {share:0.000} of the text, Lucene.NET's {(double)lucene.Bytes / bytes:0.000})",
            ["", "articles", "Dataset µs", "Lucene.NET µs", "ratio", "kB"]);
        book.Figures[$"index {name}"] = share;
        var queries = SearchQueries.Of(corpus);
        WarmUp(() => queries.ForEach(q => corpus.Search(q.Query)), () => queries.ForEach(q => lucene.Search(q.Query)));
        var slowest = 0.0;
        foreach (var (kind, query) in queries)
        {
            if (corpus.Search(query).Count != lucene.Search(query).Length)
            {
                throw new InvalidOperationException($"The peers return different results for {query}.");
            }

            var (own, peer, ratio) = Time(() => corpus.Search(query).Count, () => lucene.Search(query).Length, rounds);
            slowest = Math.Max(slowest, ratio);
            var before = GC.GetAllocatedBytesForCurrentThread();
            corpus.Search(query);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            table.Add($"{kind}: `{query}`", Numbers.Short(lucene.Count(query)), Numbers.Time(own), Numbers.Time(peer), Numbers.Short(ratio),
                Numbers.Short(allocated / 1024.0));
            Console.WriteLine($"{title}, {kind}: {Numbers.Short(ratio)}");
        }

        book.Figures[$"search slowest {name}"] = slowest;
        book.Figures[$"worst query {name}"] = HostileQueries.Run(title, corpus, book);
    }

    // Microseconds per call: the medians of batches that run in turn.
    private static (double Own, double Peer, double Ratio) Time(Func<int> own, Func<int> peer, int rounds)
    {
        int ownCalls = Calls(own), peerCalls = Calls(peer);
        var samples = Enumerable.Range(0, rounds).Select(_ => (Own: Batch(own, ownCalls), Peer: Batch(peer, peerCalls))).ToList();
        return (Measure.Median(samples.Select(s => s.Own)), Measure.Median(samples.Select(s => s.Peer)), Measure.Median(samples.Select(s => s.Own / s.Peer)));
    }

    // The runtime recompiles frequently called code some time after the last new method was called.
    private static void WarmUp(Action own, Action peer)
    {
        for (var round = 0; round < 5; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < 60 && Stopwatch.GetElapsedTime(start).TotalSeconds < 2; i++)
            {
                own();
                peer();
            }

            Thread.Sleep(300);
        }
    }

    // Returns the number of calls of a batch, measured with warm code.
    private static int Calls(Func<int> call)
    {
        for (var calls = 1; ; calls *= 2)
        {
            if (Batch(call, calls) * calls > BatchMilliseconds * 500)
            {
                return calls;
            }
        }
    }

    private static double Batch(Func<int> call, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            call();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }

    private static Corpus Create(IEnumerable<ArticleSource> articles, bool termIndex) =>
        Corpus.Create("News", articles, new CorpusOptions { TermIndex = termIndex });

    private static long SizeOf(Corpus corpus)
    {
        using var image = new MemoryStream();
        corpus.Save(image);
        return image.Length;
    }
}
