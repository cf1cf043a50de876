using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text.Unicode;

namespace Dataset.Text;

/// <summary>Finds the name that was probably meant: the one with the fewest changed characters.</summary>
internal static class Nearest
{
    // Beyond this a name is compared by its beginning only: distance costs the product of the lengths.
    private const int Limit = 256;

    // A compiler's message is not worth a walk over more.
    private const int MaxCandidates = 2_000;

    /// <summary>
    /// The nearest of <paramref name="candidates"/>, ignoring case before counting it; of equals the one that has the longest beginning in common, then the
    /// first, or null if there are no candidates.
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

            // What one is longer by has to be inserted.
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

    /// <summary>Whether no more than a share of the longer text, <c>1 / part</c>, would have to be changed to make one text of the other.</summary>
    public static bool IsNear(string wanted, string candidate, int part = 2)
    {
        var x = Head(wanted);
        var y = Head(candidate);
        var most = 2 * Math.Max(x.Length, y.Length) / part;
        return 2 * Math.Abs(x.Length - y.Length) <= most && Distance(x, y, most) <= most;
    }

    /// <summary>What a message of the compiler says at its end; empty if there are no candidates.</summary>
    public static string GetHint(string wanted, IEnumerable<string> candidates) =>
        Find(wanted, candidates.Take(MaxCandidates)) is { } nearest ? $"; the nearest is '{nearest}'" : "";

    private static ReadOnlySpan<char> Head(string text) => text.AsSpan(0, Math.Min(text.Length, Limit));

    /// <summary>
    /// Edit distance by insertions, deletions and substitutions, where a change of case alone costs half; any greater number if it is more than
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

            // It never becomes less again.
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
