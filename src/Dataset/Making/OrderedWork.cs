using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Making;

/// <summary>
/// Processes the items of a list in parallel. The number of threads is not observable: the results are in item order, and the exception is that of the
/// first item that fails, as it was thrown.
/// </summary>
internal static class OrderedWork
{
    /// <summary>As many threads as the machine has cores.</summary>
    public const int AllCores = -1;

    // Below this number of items, threads cost more than they save.
    private const int Fewest = 16;

    /// <summary>Returns the results of all items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="createTool">Creates the object that a thread works with; no other thread uses it at the same time.</param>
    /// <param name="work">Processes one item.</param>
    /// <param name="cores">The maximum number of threads; <see cref="AllCores"/> for as many as there are cores.</param>
    /// <param name="cancellation">Cancels the work between two items.</param>
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

                // All items before this one are still processed, because one of them may also fail.
                state.Break();
            }

            return tool;
        }
    }
}
