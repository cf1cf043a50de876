using System;
using System.Globalization;

namespace Dataset.Tests.Counting;

/// <summary>The work for some input, and for four times as much.</summary>
internal readonly record struct Growth(int Size, long Few, long Many)
{
    private const int Factor = 4;

    // A square would be four times the factor; a logarithm makes a fifth more.
    private const double Allowed = 1.25 * Factor;

    /// <summary>Whether the work is in proportion to the input.</summary>
    public bool IsLinear => Many <= Few * Allowed;

    /// <summary>Counts at both sizes, after a first time for what is made once.</summary>
    public static Growth Of(Func<int, long> count, int size)
    {
        count(size / Factor);
        return new(size, count(size), count(size * Factor));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Few:N0} steps for {Size:N0}, {Many:N0} ({(double)Many / Few:N1} times as many) for {Factor} times that");
}
