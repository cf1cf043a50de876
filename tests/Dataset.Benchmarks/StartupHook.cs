using System;
using System.Globalization;
using System.IO;
using Dataset.Benchmarks;

/// <summary>
/// What the runtime runs first in a process that <see cref="Measure"/> starts with a hook: at its end the process writes down what it has used. Other programs,
/// as the compiler is one, are measured that way on every system.
/// </summary>
internal sealed class StartupHook
{
    /// <summary>The variable that names the file to write.</summary>
    public const string File = "DATASET_BENCHMARK_USAGE";

    /// <summary>Called by the runtime, by this name.</summary>
    public static void Initialize()
    {
        // Only here: processes that this one starts are not meant.
        if (Environment.GetEnvironmentVariable(File) is { } file)
        {
            Environment.SetEnvironmentVariable(File, null);
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
                System.IO.File.WriteAllText(file,
                    string.Create(CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.TotalMilliseconds} {Usage.PeakMegabytes()}"));
        }
    }
}
