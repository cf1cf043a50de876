using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>Runs cases one after another on a separate thread, so a case that never ends fails the test instead of hanging the run.</summary>
internal static class Watchdog
{
    // A case takes a few milliseconds; a busy machine gets about a thousand times as long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs the cases. The message of a failure contains the name of the case.</summary>
    public static void Run<T>(IEnumerable<(string Name, T Input)> cases, Action<T> run)
    {
        var current = "the first";
        var started = Environment.TickCount64;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                foreach (var (name, input) in cases)
                {
                    Volatile.Write(ref current, name);
                    Volatile.Write(ref started, Environment.TickCount64);
                    run(input);
                }
            }
            catch (Exception e)
            {
                failure = new InvalidOperationException($"{current}: {e.Message}", e);
            }
        });
        thread.IsBackground = true;
        thread.Start();
        while (!thread.Join(millisecondsTimeout: 1000))
        {
            Assert.True(Environment.TickCount64 - Volatile.Read(ref started) < Patience.TotalMilliseconds,
                $"{Volatile.Read(ref current)}: it does not end.");
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }
}
