using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Making;

/// <summary>
/// Does the same work for each item of a list, on all cores. Whoever asks cannot see how many there are: the results stand in the order of the items, and the
/// exception is that of the first item that has one, as it was thrown.
/// </summary>
internal static class OrderedWork
{
    /// <summary>As many threads as the machine has cores.</summary>
    public const int AllCores = -1;

    // Below this the threads cost more than they save.
    private const int Fewest = 16;

    /// <summary>The results of all items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="createTool">Makes what a thread works with; no other thread uses it meanwhile.</param>
    /// <param name="work">The work.</param>
    /// <param name="cores">How many threads at most; <see cref="AllCores"/> leaves it to the machine.</param>
    /// <param name="cancellation">Stops it between two items.</param>
    public static TResult[] Do<TItem, TTool, TResult>(
        IReadOnlyList<TItem> items, Func<TTool> createTool, Func<TItem, TTool, TResult> work, int cores, CancellationToken cancellation)
    {
        var results = new TResult[items.Count];
        if (results.Length < Fewest || cores == 1 || OperatingSystem.IsBrowser())
        {
            var tool = createTool();
            for (var i = 0; i < results.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                results[i] = work(items[i], tool);
            }

            return results;
        }

        (long Item, ExceptionDispatchInfo Exception)? first = null;
        var gate = new object();
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = cores };
        Parallel.For(0, results.Length, options, createTool, Work, static _ => { });
        first?.Exception.Throw();
        return results;

        TTool Work(int i, ParallelLoopState state, TTool tool)
        {
            try
            {
                results[i] = work(items[i], tool);
            }
            catch (Exception e)
            {
                lock (gate)
                {
                    if (first is not { } known || i < known.Item)
                    {
                        first = (i, ExceptionDispatchInfo.Capture(e));
                    }
                }

                // All items before this one are still done: one of them may have an exception too.
                state.Break();
            }

            return tool;
        }
    }
}
