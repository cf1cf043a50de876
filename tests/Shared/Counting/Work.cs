using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Dataset.Tests.Counting;

/// <summary>
/// Counts the work of an instrumented assembly, whose code calls these methods: one step for each method entry and each loop iteration, and as many steps as
/// needed for calls into the framework. It counts for one thread at a time.
/// </summary>
public static class Work
{
    private static readonly ConcurrentDictionary<Type, Func<object, int>?> Counts = new();

    /// <summary>The number of steps so far.</summary>
#pragma warning disable CA2211 // Instrumented code adds to it in place.
    public static long Steps;
#pragma warning restore CA2211

    private static long _lastLook;
    private static Action? _looking;

    /// <summary>The most steps between two checks of a cancellation token since <see cref="Watch"/>.</summary>
    public static long LongestGap { get; private set; }

    /// <summary>Begins to measure the steps between two checks for cancellation, and calls <paramref name="looking"/> before each check.</summary>
    public static void Watch(Action looking) => (_lastLook, LongestGap, _looking) = (Steps, 0, looking);

    /// <summary>Stops measuring.</summary>
    public static void Unwatch()
    {
        _looking = null;
        Look();
    }

    /// <summary>Records a check.</summary>
    public static void Look()
    {
        _looking?.Invoke();
        LongestGap = Math.Max(LongestGap, Steps - _lastLook);
        _lastLook = Steps;
    }

    /// <summary>Adds the steps that a number represents, such as the length of an array or a copied range.</summary>
    public static void Units(int count) => Steps += Math.Max(count, 0);

    /// <summary>
    /// Counts a search from <paramref name="start"/> on that found an item at <paramref name="found"/>, or found none before <paramref name="end"/>.
    /// </summary>
    public static void Found(int found, int end, int start) => Steps += Math.Max((found < 0 ? end : found) - start, 0);

    /// <summary>Counts a search from the end, or from <paramref name="start"/>, among at most <paramref name="length"/> items.</summary>
    public static void FoundLast(int found, int length, int start)
    {
        start = start < 0 ? length - 1 : start;
        Steps += Math.Max(found < 0 ? Math.Min(start + 1, length) : start - found, 0);
    }

    /// <summary>Returns the cost of comparing two texts for equality: nothing if their lengths differ.</summary>
    public static void Same(int length, int other) => Steps += length == other ? length : 0;

    /// <summary>Returns the maximum cost of comparing two texts.</summary>
    public static void Shorter(int length, int other) => Steps += Math.Min(length, other);

    /// <summary>Returns the number of items that are moved when an item is inserted or removed at <paramref name="index"/>.</summary>
    public static void Tail(int count, int index) => Steps += Math.Max(count - index, 0);

    /// <summary>Returns the cost of sorting.</summary>
    public static void Sorted(int count) => Steps += (long)count * (32 - int.LeadingZeroCount(count));

    /// <summary>Counts the access to a character of a builder, which searches for it from the end, chunk by chunk.</summary>
    public static void Chunks(StringBuilder builder, int index) => Steps += (builder.Length - index) / 8000;

    /// <summary>Returns the length or count of a value, or 0 if it has neither.</summary>
    public static int CountOf(object? value) => value switch
    {
        null => 0,
        string text => text.Length,
        ICollection items => items.Count,
        StringBuilder builder => builder.Length,
        IEnumerable => Counts.GetOrAdd(value.GetType(), FindCount)?.Invoke(value) ?? 0,
        _ => 0,
    };

    /// <summary>Returns the length of a text, or 0 for null.</summary>
    public static int LengthOf(string? text) => text?.Length ?? 0;

    /// <summary>Returns a lazy sequence that counts the items taken from it.</summary>
    public static IEnumerable<T> Counted<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Steps++;
            yield return item;
        }
    }

    /// <summary>Runs one thread after another, because the count is shared.</summary>
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
