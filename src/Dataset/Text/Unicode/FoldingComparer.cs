using System;
using System.Collections.Generic;

namespace Dataset.Text.Unicode;

/// <summary>Compares strings ignoring case, by the tables of the library, with the same result on every runtime.</summary>
internal sealed class FoldingComparer : IEqualityComparer<string>
{
    private FoldingComparer()
    {
    }

    public static FoldingComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => ReferenceEquals(x, y) || (x is not null && y is not null && CaseFolding.Equal(x.AsSpan(), y.AsSpan()));

    public int GetHashCode(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ CaseFolding.Fold(c)) * 16777619u);
        }

        return (int)hash;
    }
}
