using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text;

namespace Dataset.CodeFixes.References;

/// <summary>Finds the name that was meant, if one of the existing names is near enough.</summary>
internal static class NearestNames
{
    public static IEnumerable<string> Find(string wanted, IReadOnlyCollection<string> candidates)
    {
        // A key without its folder, or a name without its first part: a name that ends with it.
        var ends = candidates.Where(candidate => EndsWith(candidate, wanted)).Take(2).ToList();
        if (ends.Count == 1)
        {
            return ends;
        }

        return Nearest.Find(wanted, candidates) is { } nearest && Nearest.IsNear(wanted, nearest) ? [nearest] : [];
    }

    private static bool EndsWith(string candidate, string wanted) =>
        wanted.Length > 0
            && candidate.Length > wanted.Length
            && candidate.EndsWith(wanted, StringComparison.OrdinalIgnoreCase)
            && candidate[candidate.Length - wanted.Length - 1] is '/' or ' ';
}
