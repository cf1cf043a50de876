using System;
using System.Diagnostics;

namespace Dataset.Benchmarks;

/// <summary>What this process has used. Times are of the processor, so that other programs on the machine count for little.</summary>
internal readonly struct Usage
{
    private readonly long _start;
    private readonly TimeSpan _processor;

    private Usage(long start, TimeSpan processor)
    {
        _start = start;
        _processor = processor;
    }

    /// <summary>Milliseconds on the clock since the beginning.</summary>
    public double Elapsed => Stopwatch.GetElapsedTime(_start).TotalMilliseconds;

    /// <summary>Milliseconds of processor time since the beginning, of all threads.</summary>
    public double Processor => (Environment.CpuUsage.TotalTime - _processor).TotalMilliseconds;

    public static Usage Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

    /// <summary>The peak of this process' memory in MB.</summary>
    public static double PeakMegabytes()
    {
        using var self = Process.GetCurrentProcess();
        self.Refresh();
        return self.PeakWorkingSet64 / 1048576.0;
    }
}
