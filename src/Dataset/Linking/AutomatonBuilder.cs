using System;
using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>Builds an <see cref="Automaton"/> from folded patterns: sorts them and splits the sorted list by increasingly long common prefixes.</summary>
internal static class AutomatonBuilder
{
    /// <summary>Builds the automaton. A pattern's number is its index. Empty patterns are never found; equal patterns are found together.</summary>
    public static Automaton Build(IReadOnlyList<string> patterns)
    {
        var order = new int[patterns.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        // By text, then by number, so the result is deterministic.
        Array.Sort(order, (x, y) =>
        {
            var byText = string.CompareOrdinal(patterns[x], patterns[y]);
            return byText != 0 ? byText : x - y;
        });

        var labels = new List<char> { '\0' };
        var firstChild = new List<int>();
        var patternsAt = new List<int>();
        var ranges = new List<Range> { new(0, order.Length, 0) };
        for (var state = 0; state < ranges.Count; state++)
        {
            var range = ranges[state];
            firstChild.Add(ranges.Count);
            var next = range.First;
            while (next < range.End && patterns[order[next]].Length == range.Depth)
            {
                next++;
            }

            patternsAt.Add(range.First);
            patternsAt.Add(range.Depth == 0 ? 0 : next - range.First);
            while (next < range.End)
            {
                var first = next;
                var label = patterns[order[first]][range.Depth];
                while (next < range.End && patterns[order[next]][range.Depth] == label)
                {
                    next++;
                }

                labels.Add(label);
                ranges.Add(new Range(first, next, range.Depth + 1));
            }
        }

        firstChild.Add(ranges.Count);
        return new Automaton(labels.ToArray(), firstChild.ToArray(), patternsAt.ToArray(), order);
    }

    /// <summary>The patterns of the sorted list that share their first <see cref="Depth"/> symbols.</summary>
    private readonly record struct Range(int First, int End, int Depth);
}
