using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>
/// Collects the places of evidence in an article: the first places of each piece of evidence, and the number of the others. Evidence that occurs thousands of
/// times in a text is a mistake that is reported, so a full list of its places is not needed.
/// </summary>
internal sealed class EvidencePlaces(ReadArticle article, EvidenceTable table)
{
    private readonly Dictionary<int, Found> _found = new();
    private ArticlePlaces? _lines;

    /// <summary>
    /// Records the evidence that ends at a place of the text, from <paramref name="terminal"/> on. <paramref name="symbols"/> is the number of symbols of the
    /// folded text up to there, and <paramref name="end"/> is the place.
    /// </summary>
    public void Add(int terminal, LongGaps gaps, int symbols, int end)
    {
        for (; terminal != 0; terminal = table.Automaton.NextTerminal(terminal))
        {
            if (!_found.TryGetValue(terminal, out var found))
            {
                _found.Add(terminal, found = new());
            }

            found.Count++;
            if (found.Places.Count == EvidencePlace.MostListed)
            {
                // Suffixes of this evidence occur at the same places, which are counted after the whole text has been read.
                return;
            }

            Add(found, terminal, gaps, symbols, end);
        }
    }

    /// <summary>Returns the places, by evidence, then by position.</summary>
    public EquatableArray<EvidencePlace> ToArray()
    {
        CountEndings();
        var places = new List<EvidencePlace>();
        foreach (var found in _found)
        {
            foreach (var item in table.Automaton.PatternsAt(found.Key))
            {
                if (IsMeant(item))
                {
                    AddPlaces(places, item, found.Value);
                }
            }
        }

        places.Sort(static (x, y) => x.Evidence != y.Evidence ? x.Evidence - y.Evidence : x.Span.Start - y.Span.Start);
        return new(places);
    }

    private void Add(Found found, int terminal, LongGaps gaps, int symbols, int end)
    {
        // All patterns that end there have the same words.
        var item = table.Automaton.PatternsAt(terminal)[0];
        var span = TextSpan.FromBounds(gaps.PositionOf(symbols - table.Folded[item].Length), end);
        var target = (_lines ??= new ArticlePlaces(article)).At(span);
        found.Places.Add(new(item, article.ToSource(span), Sentences.Around(article.Reading.Sentences, span), target.Line, target.Column));
    }

    // Longer patterns have greater numbers.
    private void CountEndings()
    {
        var terminals = new List<int>(_found.Keys);
        terminals.Sort();
        for (var i = terminals.Count - 1; i >= 0; i--)
        {
            var found = _found[terminals[i]];
            if (found.Count > found.Places.Count && table.Automaton.NextTerminal(terminals[i]) is not 0 and var ending)
            {
                _found[ending].Count += found.Count - found.Places.Count;
            }
        }
    }

    private static void AddPlaces(List<EvidencePlace> places, int item, Found found)
    {
        for (var i = 0; i < found.Places.Count; i++)
        {
            var isLast = i == found.Places.Count - 1;
            places.Add(found.Places[i] with { Evidence = item, Following = isLast ? found.Count - found.Places.Count : 0 });
        }
    }

    private bool IsMeant(int item) => table.Evidence[item].Article is not { } narrowed || narrowed == article.Key;

    private sealed class Found
    {
        public List<EvidencePlace> Places { get; } = new(1);

        public int Count { get; set; }
    }
}
