using System;

namespace Dataset.Tests.Helpers;

/// <summary>Counts what a piece of code takes from the managed heap.</summary>
public static class Allocations
{
    /// <summary>
    /// The bytes that one call takes once everything that it touches has been touched: the least of several, because the runtime allocates now and then, too.
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
