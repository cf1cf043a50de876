using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Dataset.Tests.Counting;

/// <summary>
/// The work that an instrumented assembly has done: its code calls what is here, in one step for each method that is entered and each round of a loop, and
/// for what it has the framework do in as many as that may take. It counts for one thread at a time.
/// </summary>
public static class Work
{
    private static readonly ConcurrentDictionary<Type, Func<object, int>?> Counts = new();

    /// <summary>The steps so far.</summary>
#pragma warning disable CA2211 // Instrumented code adds to it in place.
    public static long Steps;
#pragma warning restore CA2211

    private static long _lastLook;
    private static Action? _looking;

    /// <summary>The most steps between two looks at a cancellation token, since <see cref="Watch"/>.</summary>
    public static long LongestGap { get; private set; }

    /// <summary>
    /// Begins to measure how long the code goes on without looking whether it is still wanted, and calls <paramref name="looking"/> before each look.
    /// </summary>
    public static void Watch(Action looking) => (_lastLook, LongestGap, _looking) = (Steps, 0, looking);

    /// <summary>Ends that.</summary>
    public static void Unwatch()
    {
        _looking = null;
        Look();
    }

    /// <summary>A look.</summary>
    public static void Look()
    {
        _looking?.Invoke();
        LongestGap = Math.Max(LongestGap, Steps - _lastLook);
        _lastLook = Steps;
    }

    /// <summary>Adds steps that a number stands for: the length of an array, what is copied.</summary>
    public static void Units(int count) => Steps += Math.Max(count, 0);

    /// <summary>
    /// What was looked for from <paramref name="start"/> on, and found at <paramref name="found"/>, or nowhere before <paramref name="end"/>.
    /// </summary>
    public static void Found(int found, int end, int start) => Steps += Math.Max((found < 0 ? end : found) - start, 0);

    /// <summary>What was looked for from the end, or from <paramref name="start"/>, among <paramref name="length"/> at most.</summary>
    public static void FoundLast(int found, int length, int start)
    {
        start = start < 0 ? length - 1 : start;
        Steps += Math.Max(found < 0 ? Math.Min(start + 1, length) : start - found, 0);
    }

    /// <summary>What two texts are compared by: nothing where their lengths differ.</summary>
    public static void Same(int length, int other) => Steps += length == other ? length : 0;

    /// <summary>What of two texts is compared at most.</summary>
    public static void Shorter(int length, int other) => Steps += Math.Min(length, other);

    /// <summary>What is moved when an item comes or goes at <paramref name="index"/>.</summary>
    public static void Tail(int count, int index) => Steps += Math.Max(count - index, 0);

    /// <summary>What is sorted.</summary>
    public static void Sorted(int count) => Steps += (long)count * (32 - int.LeadingZeroCount(count));

    /// <summary>A character of a builder, which looks for it from its end on, a chunk at a time.</summary>
    public static void Chunks(StringBuilder builder, int index) => Steps += (builder.Length - index) / 8000;

    /// <summary>The length or count of a value, 0 if it has none.</summary>
    public static int CountOf(object? value) => value switch
    {
        null => 0,
        string text => text.Length,
        ICollection items => items.Count,
        StringBuilder builder => builder.Length,
        IEnumerable => Counts.GetOrAdd(value.GetType(), FindCount)?.Invoke(value) ?? 0,
        _ => 0,
    };

    /// <summary>The length of a text, 0 of none.</summary>
    public static int LengthOf(string? text) => text?.Length ?? 0;

    /// <summary>A lazy sequence that counts what is taken from it.</summary>
    public static IEnumerable<T> Counted<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Steps++;
            yield return item;
        }
    }

    /// <summary>One thread after the other, since the count is one.</summary>
    public static ParallelOptions InTurn(ParallelOptions options)
    {
        options.MaxDegreeOfParallelism = 1;
        return options;
    }

    private static Func<object, int>? FindCount(Type type)
    {
        var collection = type.GetInterfaces().FirstOrDefault(x =>
            x.IsGenericType && (x.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>) || x.GetGenericTypeDefinition() == typeof(ICollection<>)));
        return collection?.GetProperty("Count") is { } count ? value => (int)count.GetValue(value)! : null;
    }
}
