using System;
using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>
/// Finds, for each name, the longest other name that it ends with, so nested names are compared with a text once, rather than once each.
/// </summary>
internal static class NameEndings
{
    /// <summary>Sets <see cref="NameSet.Ending"/>.</summary>
    public static void Link(IReadOnlyList<NameSet> sets, List<string> folded, Automaton automaton)
    {
        for (var i = 0; i < sets.Count; i++)
        {
            var state = 0;
            foreach (var symbol in folded[i])
            {
                state = automaton.Descend(state, symbol);
            }

            sets[i].Ending = Find(sets, sets[i].Text, state, automaton);
        }
    }

    private static NameSet? Find(IReadOnlyList<NameSet> sets, string text, int state, Automaton automaton)
    {
        var shorter = state == 0 ? 0 : automaton.NextTerminal(state);
        for (var i = 0; i < NameScanner.MostNested && shorter != 0; i++, shorter = automaton.NextTerminal(shorter))
        {
            foreach (var other in automaton.PatternsAt(shorter))
            {
                if (text.EndsWith(sets[other].Text, StringComparison.Ordinal))
                {
                    return sets[other];
                }
            }
        }

        return null;
    }
}
