using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Linking;

namespace Dataset.Tests.Linking;

/// <summary>The rules of names, written as plainly as possible without regard to speed. The automaton and the overlap rule are compared with it.</summary>
internal static class NaiveNames
{
    /// <summary>Returns every match of a name, tried at every position.</summary>
    public static HashSet<NameMatch> Matches(string text, AliasTable table)
    {
        var found = new HashSet<NameMatch>();
        foreach (var names in table.Sets)
        {
            var alias = names.Text;
            for (var start = 0; alias.Length > 0 && start < text.Length; start++)
            {
                if (MatchEnd(alias, text, start) is { } match && IsFree(text, start, match.End))
                {
                    found.Add(new NameMatch(start, match.End, names, match.Form));
                }
            }
        }

        return found;
    }

    /// <summary>Returns the kinds that remain in each group, decided by comparing all pairs.</summary>
    public static int[] Overlaps(IReadOnlyList<NameGroup> groups)
    {
        var left = new int[groups.Count];
        for (var kind = 1; kind < 16; kind *= 2)
        {
            foreach (var group in Enumerable.Range(0, groups.Count).Where(x => (groups[x].Kinds & kind) != 0).OrderByDescending(x => groups[x].Span.Length)
                .ThenBy(x => x))
            {
                if (!Enumerable.Range(0, groups.Count).Any(x => (left[x] & kind) != 0 && groups[x].Span.Overlaps(groups[group].Span)))
                {
                    left[group] |= kind;
                }
            }
        }

        left = [.. left.Select((x, i) => x == groups[i].Kinds ? x : 0)];
        return [.. left.Select((x, i) =>
            Enumerable.Range(0, 4).Where(kind => (x & (1 << kind)) != 0 && !IsCutOff(groups, left, i, kind)).Sum(kind => 1 << kind))];
    }

    private static bool IsCutOff(IReadOnlyList<NameGroup> groups, int[] left, int group, int kind)
    {
        var span = groups[group].Span;
        return Enumerable.Range(0, groups.Count).Any(x =>
        {
            var other = groups[x].Span;
            if (x == group || (left[x] & ~(1 << kind)) == 0 || !other.Overlaps(span) || span.Contains(other))
            {
                return false;
            }

            return other.Contains(span)
                ? kind != (int)EntityKind.Person && (left[x] & NameGroup.Bit(EntityKind.Person)) != 0
                : other.Length > span.Length || (other.Length == span.Length && other.Start < span.Start);
        });
    }

    private static (int End, NameForm Form)? MatchEnd(string alias, string text, int start)
    {
        var at = start;
        var isVariant = false;
        var needsCapitals = false;
        for (var i = 0; i < alias.Length; i++)
        {
            if (at >= text.Length)
            {
                return null;
            }

            var isHyphen = text[at] == '-';
            if (alias[i] is ' ' or '-')
            {
                if (!(isHyphen || (alias[i] == ' ' && char.IsWhiteSpace(text[at]))))
                {
                    return null;
                }

                isVariant |= isHyphen && alias[i] == ' ';
                var blanks = at + 1;
                while (blanks < text.Length && char.IsWhiteSpace(text[blanks]))
                {
                    blanks++;
                }

                at = isHyphen && !text[(at + 1)..blanks].Contains('\n', StringComparison.Ordinal) ? at + 1 : blanks;
                continue;
            }

            if (char.ToLowerInvariant(text[at]) != char.ToLowerInvariant(alias[i]))
            {
                return null;
            }

            isVariant |= text[at] != alias[i] && i > 0 && alias[i - 1] == ' ';
            needsCapitals |= text[at] != alias[i] && !(i > 0 && alias[i - 1] == ' ');
            at++;
        }

        var isRefused = needsCapitals && text[start..at].Any(char.IsLower);
        return isRefused ? null : (at, needsCapitals ? NameForm.Capitals : isVariant ? NameForm.Variant : NameForm.Exact);
    }

    private static bool IsFree(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}
