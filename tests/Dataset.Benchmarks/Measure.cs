using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Dataset.Benchmarks;

/// <summary>Starts processes and computes medians. Machines are shared and noisy, so the candidates of a comparison are measured in turn, A B A B.</summary>
internal static class Measure
{
    /// <summary>Returns the median of numbers.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN
            : sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Runs a program under the current host and returns the numbers that it prints in its last line.</summary>
    public static double[] Run(string program, params string[] arguments) =>
        Parse(Start(program, arguments, usage: null).Split('\n', StringSplitOptions.RemoveEmptyEntries).Last());

    /// <summary>Does the same with all code optimized immediately, as in an editor that has been running for a long time.</summary>
    public static double[] RunOptimized(string program, params string[] arguments) =>
        Parse(Start(program, arguments, usage: null, ("DOTNET_TieredCompilation", "0")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Last());

    /// <summary>Runs any program under the current host and returns its output, processor time in milliseconds and peak memory in MB.</summary>
    public static (string Output, double Processor, double Megabytes) RunForeign(string program, params string[] arguments)
    {
        var usage = Path.GetTempFileName();
        try
        {
            var output = Start(program, arguments, usage);
            var numbers = Parse(File.ReadAllText(usage));
            return (output, numbers[0], numbers[1]);
        }
        finally
        {
            File.Delete(usage);
        }
    }

    private static string Start(string program, string[] arguments, string? usage, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        if (usage is not null)
        {
            start.Environment[StartupHook.File] = usage;
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(Measure).Assembly.Location;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} failed: {errors.Result}{output}");
    }

    private static double[] Parse(string line) => [.. line.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
}
