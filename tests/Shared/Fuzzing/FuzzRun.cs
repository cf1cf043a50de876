using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Fuzzing;

/// <summary>
/// Checks a property of many random inputs: a bounded count from a fixed seed, and with the environment variable <c>DATASET_FUZZ</c> for so many minutes, one
/// such count after the other, from seeds that are new each time. A failure names the seed that leads to it, and the smallest input that was found to fail.
/// </summary>
internal static class FuzzRun
{
    // The runner gives the last messages of a test process five seconds from the message before them, and takes a process that ends after a longer
    // silence for crashed ("with exit code 0") if it sees the end before the messages.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    // Any odd number.
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    private static readonly AsyncLocal<long> LastTold = new();

    /// <summary>How long a run takes; zero for the bounded one.</summary>
    public static TimeSpan Budget { get; } = TimeSpan.FromMinutes(Read("DATASET_FUZZ") ?? 0);

    /// <summary>The environment variable <c>DATASET_FUZZ_SEED</c> repeats a seed.</summary>
    private static int? OnlySeed { get; } = (int?)Read("DATASET_FUZZ_SEED");

    /// <summary>Calls <paramref name="test"/> with one input after the other.</summary>
    /// <param name="count">How many inputs a seed gives.</param>
    /// <param name="inputs">Makes them.</param>
    /// <param name="shrink">What is smaller than an input that fails, the smallest first.</param>
    /// <param name="test">Throws if the property does not hold.</param>
    /// <param name="tries">How many smaller inputs are tried at most after a failure.</param>
    public static void ForAll<T>(int count, Gen<T> inputs, Func<T, IEnumerable<T>> shrink, Action<T> test, int tries = 3000)
        where T : notnull
    {
        if (OnlySeed is { } only)
        {
            Check(only);
            return;
        }

        var first = Budget == default ? 1 : Environment.TickCount & 0x3FFFFFFF;
        Rounds(round => Check(first + round));

        void Check(int seed)
        {
            var left = tries;
            object smallest = "";
            var property = Prop.ForAll(Arb.From(inputs, x => shrink(x).TakeWhile(_ => left-- > 0)), (T input) =>
            {
                try
                {
                    Tell(seed);
                    test(input);
                }
                catch
                {
                    // The last one that fails is the smallest: from there, nothing smaller does.
                    smallest = input;
                    throw;
                }
            });
            try
            {
                property.Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true).WithReplay((ulong)seed, Gamma));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"DATASET_FUZZ_SEED={seed}, fails for: {Escape($"{smallest}")}\n{e.InnerException?.Message}"),
                    e);
            }
        }
    }

    /// <summary>Calls <paramref name="test"/> with 0, and as long as the budget lasts with 1, 2, 3 ...</summary>
    public static void Rounds(Action<int> test)
    {
        var watch = Stopwatch.StartNew();
        var round = 0;
        do
        {
            Tell(round);
            test(round++);
        }
        while (watch.Elapsed < Budget);
    }

    // In a long run what it is at, once a second.
    private static void Tell(int number)
    {
        var last = LastTold.Value;
        if (Budget != default && (last == 0 || Stopwatch.GetElapsedTime(last) > Silence))
        {
            LastTold.Value = Stopwatch.GetTimestamp();
            TestContext.Current.TestOutputHelper?.WriteLine(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    // Printable, and to be pasted into a string literal.
    private static string Escape(string text) => string.Concat(text.Select(c =>
        c is '\\' or '"' ? "\\" + c : c is >= ' ' and < '\u007F' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    private static double? Read(string variable) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
