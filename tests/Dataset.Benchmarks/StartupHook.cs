using System;
using System.Globalization;
using System.IO;
using Dataset.Benchmarks;

/// <summary>
/// Runs first in a process that <see cref="Measure"/> starts with a hook: when the process ends, it writes its resource usage to a file. This measures other
/// programs, such as the compiler, on every system.
/// </summary>
internal sealed class StartupHook
{
    /// <summary>The variable that contains the name of the file to write.</summary>
    public const string File = "DATASET_BENCHMARK_USAGE";

    /// <summary>Called by the runtime, by this name.</summary>
    public static void Initialize()
    {
        // Applies only to this process, not to the processes that it starts.
        if (Environment.GetEnvironmentVariable(File) is { } file)
        {
            Environment.SetEnvironmentVariable(File, null);
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
                System.IO.File.WriteAllText(file,
                    string.Create(CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.TotalMilliseconds} {Usage.PeakMegabytes()}"));
        }
    }
}
