using System;
using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>Compares vectors by their words and counts, regardless of the article.</summary>
internal sealed class SameWords : IEqualityComparer<PieceVector>
{
    public static readonly SameWords Instance = new();

    public bool Equals(PieceVector? x, PieceVector? y) =>
        x is null || y is null ? x is null && y is null : x.Terms.AsSpan().SequenceEqual(y.Terms) && x.Counts.AsSpan().SequenceEqual(y.Counts);

    public int GetHashCode(PieceVector vector)
    {
        var hash = new HashCode();
        foreach (var term in vector.Terms)
        {
            hash.Add(term);
        }

        return hash.ToHashCode();
    }
}
