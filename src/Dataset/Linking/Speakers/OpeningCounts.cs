using System.Collections.Generic;
using Dataset.Compiling;

namespace Dataset.Linking.Speakers;

/// <summary>
/// Counts the quotations of an article by their opening words. Thousands of declarations may have the same opening words: they are examined once, not at each
/// quotation.
/// </summary>
internal sealed class OpeningCounts(SpeakerTable table, Automaton openings, AliasTable aliases, string key)
{
    private readonly Dictionary<int, Opening> _openings = new();
    private readonly Dictionary<int, OpenedQuote> _said = new();

    /// <summary>Records that a quotation begins with the opening at a state.</summary>
    public void Add(int state, int quote)
    {
        if (!_openings.TryGetValue(state, out var opening))
        {
            _openings.Add(state, opening = MakeOpening(state));
        }

        opening.Count++;
        if (opening.Declaration >= 0 && !(_said.TryGetValue(quote, out var other) && other.Declaration < opening.Declaration))
        {
            _said[quote] = new(opening.Declaration, quote, opening.Entity);
        }
    }

    /// <summary>Returns the counts.</summary>
    public OpenedQuotes ToResult()
    {
        var counts = new List<SpeakerCount>();
        foreach (var opening in _openings)
        {
            foreach (var declaration in openings.PatternsAt(opening.Key))
            {
                if (IsMeant(declaration))
                {
                    counts.Add(new(declaration, opening.Value.Count));
                }
            }
        }

        counts.Sort(static (x, y) => x.Declaration - y.Declaration);
        var said = new List<OpenedQuote>(_said.Values);
        said.Sort(static (x, y) => x.Declaration != y.Declaration ? x.Declaration - y.Declaration : x.Quote - y.Quote);
        return new(new(counts), said);
    }

    private Opening MakeOpening(int state)
    {
        foreach (var declaration in openings.PatternsAt(state))
        {
            if (IsMeant(declaration) && aliases.Find(table.Speakers[declaration].Entity) is >= 0 and var entity)
            {
                return new() { Declaration = declaration, Entity = entity };
            }
        }

        return new() { Declaration = -1 };
    }

    private bool IsMeant(int declaration) => table.Speakers[declaration].Article is not { } narrowed || narrowed == key;

    private sealed class Opening
    {
        public int Declaration { get; init; }

        public int Entity { get; init; }

        public int Count { get; set; }
    }
}
