using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Benchmarks.Corpora;
using Dataset.Benchmarks.Report;

namespace Dataset.Benchmarks.Compile;

/// <summary>What a build and an edit cost. Every build is a process of its own; what is compared runs in turn.</summary>
internal static class CompileBenchmarks
{
    public static void Run(IReadOnlyList<int> sizes, int runs, Book book)
    {
        var builds = book.Add("A cold build", ["articles", "MB of text", "generator ms", "compiler ms", "bare u8 literals ms", "generator / bare", "assembly / text", "peak MB"]);
        var edits = book.Add("An edit after it (generator only)", ["articles", "unrelated ms", "one article ms", "one annotation ms"]);
        var indexed = book.Add("The same with the term index", ["articles", "generator ms", "compiler ms", "assembly / text", "peak MB", "unrelated ms", "one article ms"]);
        foreach (var size in sizes)
        {
            var count = size > 2000 ? 1 : runs;
            var text = (double)PseudoCorpus.Make(size).Bytes;
            List<double[]> own = [], bare = [], withIndex = [];
            for (var run = 0; run < count; run++)
            {
                own.Add(Child("compile", size));
                bare.Add(Child("bare", size));
                withIndex.Add(Child("compile-index", size));
            }

            builds.Add(
                Count(size), Numbers.Short(text / 1e6), Median(own, 0), Median(own, 1), Median(bare, 1),
                Numbers.Short(Measure.Median(own.Zip(bare, (x, y) => x[0] / y[1]))), Numbers.Short(own[0][2] / text), Median(own, 3));
            var edit = Child("edits", size);
            edits.Add(Count(size), Numbers.Short(edit[0]), Numbers.Short(edit[1]), Numbers.Short(edit[2]));
            var editIndex = Child("edits-index", size);
            indexed.Add(
                Count(size), Median(withIndex, 0), Median(withIndex, 1), Numbers.Short(withIndex[0][2] / text), Median(withIndex, 3),
                Numbers.Short(editIndex[0]), Numbers.Short(editIndex[1]));
        }
    }

    private static double[] Child(string mode, int size) =>
        Measure.Run(typeof(CompileBenchmarks).Assembly.Location, mode, size.ToString(CultureInfo.InvariantCulture));

    private static string Median(List<double[]> runs, int column) => Numbers.Short(Measure.Median(runs.Select(r => r[column])));

    private static string Count(int size) => size.ToString("N0", CultureInfo.InvariantCulture);
}
