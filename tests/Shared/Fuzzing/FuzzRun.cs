using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Dataset.Tests.Fuzzing;

/// <summary>
/// Runs a test over many random inputs: a bounded count from a fixed seed, and with the environment variable <c>DATASET_FUZZ</c> for so many minutes from a seed
/// that is new each time. A failure names the seed that leads to it.
/// </summary>
public static class FuzzRun
{
    private static readonly Lazy<IReadOnlyList<string>> SeedTexts = new(ReadSeeds);

    /// <summary>How long a run takes; zero for the bounded one.</summary>
    public static TimeSpan Budget { get; } = ReadBudget();

    /// <summary>The first seed; the environment variable <c>DATASET_FUZZ_SEED</c> repeats one.</summary>
    public static int? FirstSeed { get; } = Read("DATASET_FUZZ_SEED") is { } seed ? (int)seed : null;

    /// <summary>Calls <paramref name="test"/> with one seed after the other.</summary>
    public static void ForEach(int count, Action<Random, FuzzText> test)
    {
        if (FirstSeed is { } only)
        {
            Run(only, test);
            return;
        }

        var watch = Stopwatch.StartNew();
        var first = Budget == default ? 1 : Environment.TickCount & 0x3FFFFFFF;
        for (var i = 0; Budget == default ? i < count : watch.Elapsed < Budget; i++)
        {
            Run(first + i, test);
        }
    }

    private static void Run(int seed, Action<Random, FuzzText> test)
    {
        var random = new Random(seed);
        try
        {
            test(random, new FuzzText(random, SeedTexts.Value));
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"DATASET_FUZZ_SEED={seed.ToString(CultureInfo.InvariantCulture)}: {e.Message}", e);
        }
    }

    private static TimeSpan ReadBudget() => TimeSpan.FromMinutes(Read("DATASET_FUZZ") ?? 0);

    private static double? Read(string variable) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string[] ReadSeeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return [.. Directory.GetFiles(Path.Combine(folder.FullName, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }
}
