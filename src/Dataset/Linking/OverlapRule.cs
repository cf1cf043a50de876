using System;
using System.Collections.Generic;
using Dataset.Compiling;

namespace Dataset.Linking;

/// <summary>
/// Chooses among names that overlap. Of the same kind, the longest wins, or the earlier of two with equal length. Another kind may be nested (a place in an
/// event's name), but must not cross an edge, in which case the longest wins again, and must not be in a person's name (<c>Paris</c> in <c>Paris Bell</c>). A
/// name of several kinds that loses one of them to a longer name loses all: <c>Lincoln</c>, a person or a place, is neither in <c>Port Lincoln</c>.
/// </summary>
internal static class OverlapRule
{
    private const int KindCount = 4;

    /// <summary>Returns the remaining kinds of each group.</summary>
    public static int[] Apply(List<NameGroup> groups, ref Checkpoint checkpoint)
    {
        var left = new int[groups.Count];
        var winners = new List<int>[KindCount];
        for (var kind = 0; kind < KindCount; kind++)
        {
            winners[kind] = LongestOfKind(groups, 1 << kind, ref checkpoint);
            foreach (var group in winners[kind])
            {
                left[group] |= 1 << kind;
            }
        }

        for (var group = 0; group < left.Length; group++)
        {
            left[group] = left[group] == groups[group].Kinds ? left[group] : 0;
        }

        for (var kind = 0; kind < KindCount; kind++)
        {
            winners[kind].RemoveAll(group => left[group] == 0);
        }

        for (var kind = 0; kind < KindCount; kind++)
        {
            foreach (var group in winners[kind])
            {
                checkpoint.Pass();
                if (IsCutOff(groups, winners, kind, group))
                {
                    left[group] &= ~(1 << kind);
                }
            }
        }

        return left;
    }

    private static List<int> LongestOfKind(List<NameGroup> groups, int kind, ref Checkpoint checkpoint)
    {
        var winners = new List<int>();
        var cluster = new List<int>();
        var end = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            checkpoint.Pass();
            if ((groups[i].Kinds & kind) == 0)
            {
                continue;
            }

            if (groups[i].Span.Start >= end)
            {
                AddWinners(groups, cluster, winners);
                cluster.Clear();
            }

            cluster.Add(i);
            end = Math.Max(end, groups[i].Span.End);
        }

        AddWinners(groups, cluster, winners);
        return winners;
    }

    /// <summary>Adds winners, longest first: a name that overlaps a longer winner has its first or last unit in it, so two lookups suffice.</summary>
    private static void AddWinners(List<NameGroup> groups, List<int> cluster, List<int> winners)
    {
        if (cluster.Count < 2)
        {
            winners.AddRange(cluster);
            return;
        }

        var first = groups[cluster[0]].Span.Start;
        var end = first;
        foreach (var group in cluster)
        {
            end = Math.Max(end, groups[group].Span.End);
        }

        var taken = new bool[end - first];
        var chosen = new List<int>();
        cluster.Sort((x, y) => groups[x].Span.Length != groups[y].Span.Length ? groups[y].Span.Length - groups[x].Span.Length : x - y);
        foreach (var group in cluster)
        {
            var span = groups[group].Span;
            if (!taken[span.Start - first] && !taken[span.End - 1 - first])
            {
                taken.AsSpan(span.Start - first, span.Length).Fill(true);
                chosen.Add(group);
            }
        }

        chosen.Sort();
        winners.AddRange(chosen);
    }

    private static bool IsCutOff(List<NameGroup> groups, List<int>[] winners, int kind, int group)
    {
        var span = groups[group].Span;
        for (var other = 0; other < KindCount; other++)
        {
            if (other == kind)
            {
                continue;
            }

            var atStart = Find(groups, winners[other], span.Start);
            var atEnd = Find(groups, winners[other], span.End - 1);
            var isInside = atStart >= 0 && atStart == atEnd;
            if (isInside ? other == (int)EntityKind.Person && groups[atStart].Span.Length > span.Length
                : Crosses(groups, atStart, span) || Crosses(groups, atEnd, span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Crosses(List<NameGroup> groups, int other, TextSpan span)
    {
        if (other < 0 || span.Contains(groups[other].Span))
        {
            return false;
        }

        var length = groups[other].Span.Length;
        return length > span.Length || (length == span.Length && groups[other].Span.Start < span.Start);
    }

    /// <summary>Returns the winner that covers <paramref name="position"/>, or -1.</summary>
    private static int Find(List<NameGroup> groups, List<int> winners, int position)
    {
        int low = 0, high = winners.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var span = groups[winners[middle]].Span;
            if (span.Contains(position))
            {
                return winners[middle];
            }

            if (span.Start > position)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return -1;
    }
}
