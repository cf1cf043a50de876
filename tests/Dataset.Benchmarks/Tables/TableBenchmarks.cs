using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Dataset.Benchmarks.Corpora;
using Dataset.Benchmarks.Report;

namespace Dataset.Benchmarks.Tables;

/// <summary>
/// Measures comparisons between articles: coverage, timeline, wordings. Each is measured with a newly opened corpus of which nothing has been accessed, in a
/// process that has already run the same code.
/// </summary>
internal static class TableBenchmarks
{
    private static readonly (string What, Action<Corpus> Run)[] Questions =
    [
        ("the first entry of the timeline", corpus => GC.KeepAlive(corpus.Timeline.Count > 0 ? corpus.Timeline[0] : null)),
        ("the entries of one day", corpus => GC.KeepAlive(corpus.DatedOn(new DateOnly(2024, 9, 6)))),
        ("the mentions of one day", corpus => GC.KeepAlive(corpus.DatedOn(new DateOnly(2024, 9, 6)).Sum(entry => entry.Mentions.Count))),
        ("the timeline with all its mentions", corpus => GC.KeepAlive(corpus.Timeline.Sum(entry => entry.Mentions.Count))),
        ("the dates, grouped by LINQ", corpus => GC.KeepAlive(corpus.Dates.Where(date => date.Range is not null).ToLookup(date => date.Range))),
        ("one cell of the coverage", corpus => GC.KeepAlive(corpus.Claims.Count > 0 ? corpus.Coverage[corpus.Claims[0], corpus.Articles[0]] : default)),
        ("all cells of the coverage", corpus => GC.KeepAlive(corpus.Coverage.Rows.Sum(row => row.Count(cell => cell.Coverage != Coverage.Silent)))),
        ("utterances of all speakers, counted", corpus => GC.KeepAlive(corpus.UtterancesBySpeaker.Sum(said => said.Count()))),
        ("wordings of quotations", corpus => GC.KeepAlive(corpus.Wordings())),
        ("wordings of sentences", corpus => GC.KeepAlive(corpus.SentenceWordings())),
        ("similar sentences, by pairs", corpus => GC.KeepAlive(corpus.SimilarSentences().Count())),
    ];

    /// <summary>Runs each measurement several times.</summary>
    public static void Run(int[] sizes, string? texts, int runs, Book book)
    {
        if (texts is not null)
        {
            Run(Corpus.Create("Texts", TextFolder.Read(texts)), runs, book, "real texts");
            return;
        }

        foreach (var size in sizes)
        {
            Run(Rewritten.Make(size), runs, book, "articles");
        }
    }

    private static void Run(Corpus corpus, int runs, Book book, string what)
    {
        using var image = new MemoryStream();
        corpus.Save(image);
        var bytes = image.ToArray();
        var table = book.Add(
            $"Timeline, coverage and wordings, {corpus.Articles.Count:N0} {what} ({corpus.Sentences.Count:N0} sentences, " +
            $"{corpus.Quotes.Count:N0} quotations, {corpus.Timeline.Count:N0} date ranges, {corpus.Claims.Count:N0} claims)",
            ["", "ms", "MB allocated"]);
        foreach (var (name, run) in Questions)
        {
            var (milliseconds, megabytes) = Ask(bytes, run, runs);
            table.Add(name, Numbers.Short(milliseconds), Numbers.Short(megabytes));
        }
    }

    private static (double Milliseconds, double Megabytes) Ask(byte[] image, Action<Corpus> run, int runs)
    {
        var times = new List<double>();
        var sizes = new List<double>();
        for (var i = 0; i <= runs; i++)
        {
            var corpus = Corpus.Open(new MemoryStream(image));
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var started = Stopwatch.GetTimestamp();
            run(corpus);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            sizes.Add((GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6);
        }

        // The first run compiles the methods.
        return (Measure.Median(times.Skip(1)), Measure.Median(sizes.Skip(1)));
    }
}
