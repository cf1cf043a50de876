using System;
using System.Diagnostics;

namespace Dataset.Benchmarks;

/// <summary>The resources that this process has used. Times are processor times, so that other programs on the machine have little effect.</summary>
internal readonly struct Usage
{
    private readonly long _start;
    private readonly TimeSpan _processor;

    private Usage(long start, TimeSpan processor)
    {
        _start = start;
        _processor = processor;
    }

    /// <summary>The elapsed milliseconds since the start.</summary>
    public double Elapsed => Stopwatch.GetElapsedTime(_start).TotalMilliseconds;

    /// <summary>The milliseconds of processor time of all threads since the start.</summary>
    public double Processor => (Environment.CpuUsage.TotalTime - _processor).TotalMilliseconds;

    public static Usage Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

    /// <summary>Returns the peak memory of this process in MB.</summary>
    public static double PeakMegabytes()
    {
        using var self = Process.GetCurrentProcess();
        self.Refresh();
        return self.PeakWorkingSet64 / 1048576.0;
    }
}
