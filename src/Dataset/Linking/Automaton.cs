using System;
using System.Runtime.CompilerServices;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>
/// Finds all patterns of a set at once (Aho and Corasick), with one step per symbol, however many patterns there are. States are numbered breadth-first, so
/// the children of a state are adjacent and an edge takes one label; 0 is the start state.
/// </summary>
internal sealed class Automaton
{
    private const int RootWidth = 128;

    private readonly char[] _labels;
    private readonly int[] _firstChild;
    private readonly int[] _fail;
    private readonly int[] _firstPattern;
    private readonly int[] _nextTerminal;
    private readonly int[] _order;
    private readonly int[] _root = new int[RootWidth];

    internal Automaton(char[] labels, int[] firstChild, int[] firstPattern, int[] order)
    {
        _labels = labels;
        _firstChild = firstChild;
        _firstPattern = firstPattern;
        _order = order;
        _fail = new int[labels.Length];
        _nextTerminal = new int[labels.Length];
        for (var child = _firstChild[0]; child < _firstChild[1]; child++)
        {
            if (_labels[child] < RootWidth)
            {
                _root[_labels[child]] = child;
            }
        }

        LinkFailures();
    }

    /// <summary>Returns the state after <paramref name="symbol"/>, which is that of the longest suffix of all symbols so far that begins a pattern.</summary>
    public int Step(int state, char symbol)
    {
        while (state != 0)
        {
            var child = FindChild(state, symbol);
            if (child != 0)
            {
                return child;
            }

            state = _fail[state];
        }

        return symbol < RootWidth ? _root[symbol] : FindChild(0, symbol);
    }

    /// <summary>Returns the child of <paramref name="state"/> without fallback; 0 if no pattern continues with the symbol.</summary>
    public int Descend(int state, char symbol) => FindChild(state, symbol);

    /// <summary>Returns the patterns that exactly equal the path to <paramref name="state"/>.</summary>
    public ReadOnlySpan<int> PatternsAt(int state) => _order.AsSpan(_firstPattern[2 * state], _firstPattern[(2 * state) + 1]);

    /// <summary>Returns the state itself if patterns end there, or the longest proper suffix at which patterns end; 0 if no such suffix exists.</summary>
    public int FirstTerminal(int state) => IsTerminal(state) ? state : _nextTerminal[state];

    /// <summary>Returns the next shorter suffix of a state at which patterns end; 0 if no such suffix exists.</summary>
    public int NextTerminal(int state) => _nextTerminal[state];

    /// <summary>Returns whether patterns end at <paramref name="terminal"/> and at more than <paramref name="count"/> of its suffixes.</summary>
    public bool HasTerminals(int terminal, int count)
    {
        while (terminal != 0 && count-- >= 0)
        {
            terminal = _nextTerminal[terminal];
        }

        return terminal != 0;
    }

    private bool IsTerminal(int state) => _firstPattern[(2 * state) + 1] != 0;

    private void LinkFailures()
    {
        // Breadth-first: the fallback of a state is shorter, so it is already linked.
        for (var state = 0; state < _labels.Length; state++)
        {
            for (var child = _firstChild[state]; child < _firstChild[state + 1]; child++)
            {
                var fail = state == 0 ? 0 : Step(_fail[state], _labels[child]);
                _fail[child] = fail;
                _nextTerminal[child] = FirstTerminal(fail);
            }
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private int FindChild(int state, char symbol)
    {
        int low = _firstChild[state], high = _firstChild[state + 1] - 1;
        while (high - low > 4)
        {
            var middle = (low + high) >> 1;
            if (_labels[middle] > symbol)
            {
                high = middle - 1;
            }
            else
            {
                low = middle;
            }
        }

        for (; low <= high; low++)
        {
            if (_labels[low] == symbol)
            {
                return low;
            }
        }

        return 0;
    }
}
