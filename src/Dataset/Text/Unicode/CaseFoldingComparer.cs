using System;
using System.Collections.Generic;

namespace Dataset.Text;

/// <summary>Takes texts for equal that differ in case only, by the own tables of case folding.</summary>
internal sealed class CaseFoldingComparer : IEqualityComparer<string>
{
    public static readonly CaseFoldingComparer Instance = new();

    public bool Equals(string? x, string? y) => x is null || y is null ? x == y : CaseFolding.Equal(x.AsSpan(), y.AsSpan());

    public int GetHashCode(string text)
    {
        var hash = text.Length;
        foreach (var c in text)
        {
            hash = unchecked((hash * 31) + CaseFolding.Fold(c));
        }

        return hash;
    }
}
