using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Dataset.Tests.Hostile;

/// <summary>
/// The processor time of the calling thread, which does not depend on what else the machine does; elsewhere than on Linux the time that passed.
/// </summary>
internal static class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID of Linux; other systems number it otherwise.
    private const int ThreadTime = 3;

    public static TimeSpan Now => OperatingSystem.IsLinux() && GetTime(ThreadTime, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
        : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);

    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
