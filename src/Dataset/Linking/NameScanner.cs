using System;
using System.Collections.Generic;
using Dataset.Compiling;

namespace Dataset.Linking;

/// <summary>Finds every place in a region where a declared name occurs as whole words, regardless of other names there.</summary>
internal static class NameScanner
{
    /// <summary>
    /// The maximum number of nested names that end at one place; the longest are used. Only texts that are crafted to be slow have more.
    /// </summary>
    public const int MostNested = 32;

    // Up to this number, the names are compared one by one, which is nearly always the case.
    private const int Few = 4;

    /// <summary>Adds the matches in <paramref name="region"/> to <paramref name="matches"/>, in order of their ends.</summary>
    public static void Scan(string text, TextSpan region, AliasTable table, List<NameMatch> matches, ref Checkpoint checkpoint)
    {
        // Names do not extend beyond their region, so only the region is scanned.
        var piece = text.AsSpan(region.Start, region.Length);
        var automaton = table.Automaton;
        NestedNames? nested = null;
        var state = 0;
        for (var position = 0; position < piece.Length;)
        {
            checkpoint.Pass();
            var symbol = NameText.Symbol(piece[position]);
            position = symbol == ' ' ? NameVerifier.GapEnd(piece, position) : position + 1;
            state = automaton.Step(state, symbol);
            if (state == 0)
            {
                continue;
            }

            var terminal = automaton.FirstTerminal(state);
            if (terminal == 0 || !NameText.IsBoundaryAfter(piece, position))
            {
                continue;
            }

            if (automaton.HasTerminals(terminal, Few))
            {
                (nested ??= new(table)).Add(piece, region.Start, position, terminal, matches);
            }
            else
            {
                AddAll(piece, region.Start, position, terminal, table, matches);
            }
        }
    }

    private static void AddAll(ReadOnlySpan<char> piece, int offset, int end, int terminal, AliasTable table, List<NameMatch> matches)
    {
        for (; terminal != 0; terminal = table.Automaton.NextTerminal(terminal))
        {
            foreach (var set in table.Automaton.PatternsAt(terminal))
            {
                var form = NameVerifier.Verify(piece, end, table.Sets[set].Text, out var start);
                if (form != NameForm.None)
                {
                    matches.Add(new NameMatch(offset + start, offset + end, table.Sets[set], form));
                }
            }
        }
    }
}
