using System;

namespace Dataset.Tests.Helpers;

/// <summary>Measures the managed memory that a piece of code allocates.</summary>
public static class Allocations
{
    /// <summary>
    /// Returns the bytes that one call allocates after a warm-up: the minimum of several calls, because the runtime allocates occasionally, too.
    /// </summary>
    public static long Of(Action action)
    {
        for (var i = 0; i < 40; i++)
        {
            action();
        }

        var least = long.MaxValue;
        for (var i = 0; i < 10 && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
