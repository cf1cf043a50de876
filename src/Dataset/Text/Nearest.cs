using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text.Unicode;

namespace Dataset.Text;

/// <summary>Finds the name that was probably meant: the candidate with the fewest changed characters.</summary>
internal static class Nearest
{
    // Longer names are compared by their beginnings only: the cost of the distance is the product of the lengths.
    private const int Limit = 256;

    // A compiler message does not justify comparing more candidates.
    private const int MaxCandidates = 2_000;

    /// <summary>
    /// Returns the nearest of <paramref name="candidates"/>, or null if there are no candidates. A change of case costs less than another change; of equally
    /// near candidates, the one with the longest common beginning is returned, then the first.
    /// </summary>
    public static string? Find(string wanted, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = int.MaxValue;
        var longest = 0;
        foreach (var candidate in candidates)
        {
            var x = Head(wanted);
            var y = Head(candidate);

            // Characters that only the longer text has must be inserted.
            var distance = 2 * Math.Abs(x.Length - y.Length) <= least ? Distance(x, y, least) : int.MaxValue;
            if (distance > least)
            {
                continue;
            }

            var common = CommonBeginning(x, y);
            if (distance < least || common > longest)
            {
                (best, least, longest) = (candidate, distance, common);
            }
        }

        return best;
    }

    /// <summary>Returns whether at most the share <c>1 / part</c> of the longer text has to change to turn one text into the other.</summary>
    public static bool IsNear(string wanted, string candidate, int part = 2)
    {
        var x = Head(wanted);
        var y = Head(candidate);
        var most = 2 * Math.Max(x.Length, y.Length) / part;
        return 2 * Math.Abs(x.Length - y.Length) <= most && Distance(x, y, most) <= most;
    }

    /// <summary>Returns the end of a compiler message that names the nearest candidate; empty if there are no candidates.</summary>
    public static string GetHint(string wanted, IEnumerable<string> candidates) =>
        Find(wanted, candidates.Take(MaxCandidates)) is { } nearest ? $"; the nearest is '{nearest}'" : "";

    private static ReadOnlySpan<char> Head(string text) => text.AsSpan(0, Math.Min(text.Length, Limit));

    /// <summary>
    /// Returns the edit distance in insertions, deletions and substitutions, where a change of case alone costs half; any greater number if it exceeds
    /// <paramref name="most"/>.
    /// </summary>
    private static int Distance(ReadOnlySpan<char> x, ReadOnlySpan<char> y, int most)
    {
        Span<int> row = stackalloc int[Limit + 1];
        for (var j = 0; j <= y.Length; j++)
        {
            row[j] = 2 * j;
        }

        for (var i = 1; i <= x.Length; i++)
        {
            var diagonal = row[0];
            row[0] = 2 * i;
            var least = row[0];
            for (var j = 1; j <= y.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 2, diagonal + Cost(x[i - 1], y[j - 1]));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }

            // The distance cannot decrease in later rows.
            if (least > most)
            {
                return int.MaxValue;
            }
        }

        return row[y.Length];
    }

    private static int CommonBeginning(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var i = 0;
        while (i < x.Length && i < y.Length && CaseFolding.Fold(x[i]) == CaseFolding.Fold(y[i]))
        {
            i++;
        }

        return i;
    }

    private static int Cost(char x, char y) =>
        x == y ? 0 : CaseFolding.Fold(x) == CaseFolding.Fold(y) ? 1 : 2;
}
