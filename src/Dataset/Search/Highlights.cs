using System;
using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>Puts the places of several items in order and joins those that overlap.</summary>
internal static class Highlights
{
    public static IReadOnlyList<TextSpan> Merge(List<TextSpan> spans)
    {
        spans.Sort(static (x, y) => x.Start != y.Start ? x.Start - y.Start : y.Length - x.Length);
        var merged = new List<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return Array.AsReadOnly(merged.ToArray());
    }
}
