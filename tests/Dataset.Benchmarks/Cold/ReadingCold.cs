using System.Collections.Generic;
using System.Linq;
using Dataset.Benchmarks.Report;

namespace Dataset.Benchmarks.Cold;

/// <summary>Measures the cost of the first texts that a process reads, compared with the cost of the same texts later.</summary>
internal static class ReadingCold
{
    // The runtime continues to compile in the background for several passes.
    private const int Warm = 5;

    /// <param name="folder">A folder of text files, or null for pseudo-news.</param>
    /// <param name="runs">The number of processes.</param>
    /// <param name="book">Receives the figures.</param>
    public static void Run(string? folder, int runs, Book book)
    {
        string[] arguments = folder is null ? [ReadingRun.Command] : [ReadingRun.Command, folder];
        var samples = Enumerable.Range(0, runs).Select(_ => Measure.Run(typeof(ReadingCold).Assembly.Location, arguments)).ToList();
        var megabytes = samples[0][0];
        var table = book.Add(
            $"Reading, cold and warm: {Numbers.Short(megabytes)} MB of {(folder is null ? "pseudo-news" : "real texts")} by Corpus.Create",
            ["", "processor s", "MB/s", "times warm"]);
        for (var pass = 1; pass < Warm; pass++)
        {
            var at = pass;
            Add(table, $"pass {pass} of a process", samples, sample => sample[at], megabytes);
        }

        Add(table, "warm", samples, WarmOf, megabytes);
        book.Figures["reading first"] = Measure.Median(samples.Select(s => s[1] / WarmOf(s)));
        book.Figures["reading MB/s"] = Measure.Median(samples.Select(s => 1000 * megabytes / WarmOf(s)));
    }

    private static double WarmOf(double[] sample) => Measure.Median(sample.Skip(Warm));

    private static void Add(Book.Table table, string what, List<double[]> samples, System.Func<double[], double> time, double megabytes)
    {
        var seconds = Measure.Median(samples.Select(time)) / 1000;
        table.Add(what, Numbers.Short(seconds), Numbers.Short(megabytes / seconds), Numbers.Short(Measure.Median(samples.Select(s => time(s) / WarmOf(s)))));
    }
}
