using System;
using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>
/// Compares nested names that end at one place, the shortest first: if a longer name ends with a shorter one, its comparison continues where that of the
/// shorter one stopped.
/// </summary>
internal sealed class NestedNames(AliasTable table)
{
    private readonly Dictionary<NameSet, NameComparison> _done = new();
    private readonly List<int> _terminals = new();

    /// <summary>Adds the names that end before <paramref name="end"/>, from <paramref name="terminal"/> on.</summary>
    public void Add(ReadOnlySpan<char> piece, int offset, int end, int terminal, List<NameMatch> matches)
    {
        _done.Clear();
        _terminals.Clear();
        for (; terminal != 0 && _terminals.Count < NameScanner.MostNested; terminal = table.Automaton.NextTerminal(terminal))
        {
            _terminals.Add(terminal);
        }

        for (var i = _terminals.Count - 1; i >= 0; i--)
        {
            foreach (var index in table.Automaton.PatternsAt(_terminals[i]))
            {
                Compare(piece, offset, end, table.Sets[index], matches);
            }
        }
    }

    private void Compare(ReadOnlySpan<char> piece, int offset, int end, NameSet set, List<NameMatch> matches)
    {
        // All characters of a name except the first are compared in advance; the first is compared together with the one before it.
        var left = set.Text.Length;
        if (set.Ending is { } ending && _done.TryGetValue(ending, out var comparison))
        {
            left -= ending.Text.Length - 1;
        }
        else
        {
            comparison = new NameComparison(end);
        }

        comparison.Continue(piece, set.Text, left, 1);
        _done.Add(set, comparison);
        comparison.Continue(piece, set.Text, 1, 0);
        var form = comparison.GetForm(piece);
        if (form != NameForm.None)
        {
            matches.Add(new NameMatch(offset + comparison.Position, offset + end, set, form));
        }
    }
}
