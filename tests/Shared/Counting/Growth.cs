using System;
using System.Globalization;

namespace Dataset.Tests.Counting;

/// <summary>The work for an input, and for one that is four times as large.</summary>
internal readonly record struct Growth(int Size, long Few, long Many)
{
    private const int Factor = 4;

    // Quadratic growth would be four times the factor; a logarithm adds a fifth.
    private const double Allowed = 1.25 * Factor;

    /// <summary>Whether the work is proportional to the input.</summary>
    public bool IsLinear => Many <= Few * Allowed;

    /// <summary>Counts the work at both sizes, after a warm-up.</summary>
    public static Growth Of(Func<int, long> count, int size)
    {
        count(size / Factor);
        return new(size, count(size), count(size * Factor));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Few:N0} steps for {Size:N0}, {Many:N0} ({(double)Many / Few:N1} times as many) for {Factor} times that");
}
