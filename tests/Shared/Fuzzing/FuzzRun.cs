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
/// Checks a property for many random inputs: a limited number from a fixed seed, or, if the environment variable <c>DATASET_FUZZ</c> sets a number of minutes,
/// one such batch after another with new seeds until then. A failure reports its seed and the smallest failing input.
/// </summary>
internal static class FuzzRun
{
    // The runner waits at most five seconds after each message for the last messages of a test process. If the process exits after a longer silence, and the
    // runner sees the exit before the messages, it reports a crash ("with exit code 0").
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    // Any odd number.
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    private static readonly AsyncLocal<long> LastTold = new();

    /// <summary>The duration of a run; zero for the limited run.</summary>
    public static TimeSpan Budget { get; } = TimeSpan.FromMinutes(Read("DATASET_FUZZ") ?? 0);

    /// <summary>The seed in the environment variable <c>DATASET_FUZZ_SEED</c>, which repeats a run.</summary>
    private static int? OnlySeed { get; } = (int?)Read("DATASET_FUZZ_SEED");

    /// <summary>Calls <paramref name="test"/> with one input after another.</summary>
    /// <param name="count">The number of inputs per seed.</param>
    /// <param name="inputs">The generator of inputs.</param>
    /// <param name="shrink">Returns smaller inputs than a failing one, the smallest first.</param>
    /// <param name="test">Throws if the property does not hold.</param>
    /// <param name="tries">The maximum number of smaller inputs to try after a failure.</param>
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
                    Report(seed);
                    test(input);
                }
                catch
                {
                    // The last failing input is the smallest: no smaller one fails.
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

    /// <summary>Calls <paramref name="test"/> with 0, and while time remains, with 1, 2, 3 and so on.</summary>
    public static void Rounds(Action<int> test)
    {
        var watch = Stopwatch.StartNew();
        var round = 0;
        do
        {
            Report(round);
            test(round++);
        }
        while (watch.Elapsed < Budget);
    }

    // In a long run, reports the progress once a second.
    private static void Report(int number)
    {
        var last = LastTold.Value;
        if (Budget != default && (last == 0 || Stopwatch.GetElapsedTime(last) > Silence))
        {
            LastTold.Value = Stopwatch.GetTimestamp();
            TestContext.Current.TestOutputHelper?.WriteLine(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    // Printable, and ready to be pasted into a string literal.
    private static string Escape(string text) => string.Concat(text.Select(c =>
        c is '\\' or '"' ? "\\" + c : c is >= ' ' and < '\u007F' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    private static double? Read(string variable) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
