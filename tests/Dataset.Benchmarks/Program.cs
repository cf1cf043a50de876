using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Dataset.Benchmarks.Cold;
using Dataset.Benchmarks.Compile;
using Dataset.Benchmarks.Corpora;
using Dataset.Benchmarks.Report;
using Dataset.Benchmarks.Search;
using Dataset.Benchmarks.Tables;
using Dataset.Benchmarks.Warm;

namespace Dataset.Benchmarks;

/// <summary>
/// <c>all</c> measures everything and writes docs/benchmarks.md; <c>all --short</c> does the same with fewer runs and without the 10,000 articles. <c>cold</c>,
/// <c>reading</c>, <c>build</c>, <c>search</c>, <c>tables</c> and <c>warm</c> measure one part, <c>warm access</c> one class of it. With <c>--texts FOLDER</c>,
/// the text files below a folder are read, built and searched. The program uses the other arguments to call itself.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var quick = args.Contains("--short");
        var option = Array.IndexOf(args, "--texts");
        var texts = option < 0 ? null : args.ElementAtOrDefault(option + 1) ?? "";
        int Number(int place) => int.Parse(args[place], CultureInfo.InvariantCulture);
        switch (args.FirstOrDefault())
        {
            case "edits": EditRun.Run(Number(1), termIndex: false, Number(2)); return 0;
            case "edits-index": EditRun.Run(Number(1), termIndex: true, Number(2)); return 0;
            case FirstSearch.Command: FirstSearch.RunPeer(args[1], args[2]); return 0;
            case ReadingRun.Command: ReadingRun.Run(args.ElementAtOrDefault(1)); return 0;
            case "all" or "cold" or "reading" or "build" or "search" or "tables" or "warm":
                return Run(args[0], quick, texts, [.. args.Skip(1).Where(a => a is not ("--short" or "--texts") && a != texts)]);
            default:
                Console.Error.WriteLine(
                    "usage: dotnet run -c Release --project tests/Dataset.Benchmarks -- all|cold|reading|build|search|tables|warm [--short] [--texts FOLDER]");
                return 2;
        }
    }

    private static int Run(string part, bool quick, string? texts, string[] names)
    {
        var book = new Book();
        var page = part == "all" && texts is null ? Path.Combine(Root(), "docs", "benchmarks.md")
            : Path.Combine(Path.GetTempPath(), $"dataset-benchmarks-{part}.md");
        var options = (quick ? " --short" : "") + (texts is null ? "" : " --texts FOLDER");
        foreach (var (name, run) in Parts(quick, texts, names, book))
        {
            if (part == "all" || part == name)
            {
                // The page is written after each part, so that a run that is ended early keeps its results.
                run();
                book.Write(page, $"dotnet run -c Release --project tests/Dataset.Benchmarks -- {part}{options}");
            }
        }

        Console.WriteLine(File.ReadAllText(page));
        return 0;
    }

    private static (string Name, Action Run)[] Parts(bool quick, string? texts, string[] names, Book book)
    {
        int[] sizes = quick ? [5, 1000] : [5, 1000, 10000];
        return
        [
            ("search", () =>
            {
                FirstSearch.Run(quick ? [1000] : [1000, 5000], quick ? 5 : 15, book);
                SearchComparison.Run(quick ? [1000, 5000] : [1000, 5000, 40000], texts, quick ? 9 : 25, book);
            }),
            ("reading", () => ReadingCold.Run(texts, quick ? 3 : 7, book)),
            ("build", () =>
            {
                if (texts is null)
                {
                    CompileBenchmarks.Run(sizes, quick ? 1 : 5, book);
                }
                else
                {
                    CompileBenchmarks.Run(PseudoCorpus.Read(texts), quick ? 1 : 5, book);
                }
            }),
            ("tables", () => TableBenchmarks.Run(quick ? [1000] : [1000, 10000], texts, quick ? 5 : 15, book)),
            ("cold", () => ColdBenchmarks.Run(sizes, quick ? 3 : 15, book)),
            ("warm", () => WarmBenchmarks.Run(quick, names, book)),
        ];
    }

    // Returns the folder of the solution, above the folder of the program.
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
