using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Dataset.Benchmarks.Corpora;

namespace Dataset.Benchmarks.Cold;

/// <summary>Reads the same texts several times in a process that has just started, the way a build reads a project's articles once.</summary>
internal static class ReadingRun
{
    /// <summary>The argument with which the program calls itself.</summary>
    public const string Command = "read";

    private const long Bytes = 18_000_000;
    private const int Passes = 8;

    // Fewer articles than a corpus needs to be read by several threads: the work of one core is measured, along with that of the runtime.
    private const int Together = 10;

    /// <summary>Prints the megabytes of the texts, then the milliseconds of processor time of each pass.</summary>
    public static void Run(string? folder)
    {
        var texts = ReadingTexts.Load(folder, Bytes).Chunk(Together).ToArray();
        double[] numbers =
        [
            texts.Sum(chunk => chunk.Sum(article => (double)Encoding.UTF8.GetByteCount(article.Text))) / 1e6,
            .. Enumerable.Range(0, Passes).Select(_ => Pass(texts)),
        ];
        Console.WriteLine(string.Join(' ', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))));
    }

    private static double Pass(ArticleSource[][] texts)
    {
        var usage = Usage.Start();
        foreach (var chunk in texts)
        {
            Corpus.Create("One", chunk);
        }

        return usage.Processor;
    }
}
