using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Standoff.Brat;

/// <summary>The words of quotations in ordinal order, so those with the same beginning are adjacent.</summary>
internal sealed class SortedOpenings
{
    private readonly string[] _openings;

    public SortedOpenings(IEnumerable<string> openings)
    {
        _openings = openings.ToArray();
        Array.Sort(_openings, StringComparer.Ordinal);
    }

    /// <summary>Counts the quotations that begin with the words, up to two.</summary>
    public int Count(string words)
    {
        var low = 0;
        for (var high = _openings.Length; low < high;)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = string.CompareOrdinal(_openings[middle], words) < 0 ? (middle + 1, high) : (low, middle);
        }

        return _openings.Skip(low).Take(2).Count(opening => opening.StartsWith(words, StringComparison.Ordinal));
    }
}
