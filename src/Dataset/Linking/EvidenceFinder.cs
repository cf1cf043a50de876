using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>Finds where the words of evidence stand in an article, in the whole of its text. One pass, however much evidence there is.</summary>
internal static class EvidenceFinder
{
    /// <summary>All places of all evidence that is not narrowed to another article, by evidence, then by position.</summary>
    public static EquatableArray<EvidencePlace> Find(ReadArticle article, EquatableArray<EvidenceDeclaration> evidence) =>
        Find(article, new EvidenceTable(evidence));

    /// <inheritdoc cref="Find(ReadArticle, EquatableArray{EvidenceDeclaration})"/>
    public static EquatableArray<EvidencePlace> Find(ReadArticle article, EvidenceTable table)
    {
        if (table.Evidence.Count == 0)
        {
            return EquatableArray<EvidencePlace>.Empty;
        }

        var text = article.Reading.Text;
        var places = new List<EvidencePlace>();
        var gaps = new LongGaps();
        ArticlePlaces? lines = null;
        var state = 0;
        var symbols = 0;
        for (var position = 0; position < text.Length; symbols++)
        {
            var symbol = FoldedText.Symbol(text[position]);
            var next = symbol == ' ' ? gaps.Skip(text, position, symbols) : position + 1;
            position = next;
            state = table.Automaton.Step(state, symbol);
            if (state == 0)
            {
                continue;
            }

            for (var terminal = table.Automaton.FirstTerminal(state); terminal != 0; terminal = table.Automaton.NextTerminal(terminal))
            {
                foreach (var item in table.Automaton.PatternsAt(terminal))
                {
                    var narrowed = table.Evidence[item].Article;
                    if (narrowed is null || narrowed == article.Key)
                    {
                        var span = TextSpan.FromBounds(gaps.PositionOf(symbols + 1 - table.Folded[item].Length), next);
                        var target = (lines ??= new ArticlePlaces(article)).At(span);
                        places.Add(new EvidencePlace(item, article.ToSource(span), Sentences.Around(article.Reading.Sentences, span), target.Line,
                            target.Column));
                    }
                }
            }
        }

        places.Sort((x, y) => x.Evidence != y.Evidence ? x.Evidence - y.Evidence : x.Span.Start - y.Span.Start);
        return new EquatableArray<EvidencePlace>(places);
    }

    /// <summary>
    /// Where the symbols of a folded text stand in the text itself: they differ only after white space of more than one character.
    /// </summary>
    private sealed class LongGaps
    {
        private readonly List<int> _symbols = new();
        private readonly List<int> _excess = new();

        /// <summary>The position after the white space at <paramref name="position"/>, which is symbol number <paramref name="symbol"/>.</summary>
        public int Skip(string text, int position, int symbol)
        {
            var end = position + 1;
            while (end < text.Length && Characters.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > position + 1)
            {
                _symbols.Add(symbol + 1);
                _excess.Add(end - (symbol + 1));
            }

            return end;
        }

        /// <summary>The position of a symbol, which is no blank.</summary>
        public int PositionOf(int symbol)
        {
            var index = _symbols.BinarySearch(symbol);
            index = index < 0 ? ~index - 1 : index;
            return index < 0 ? symbol : symbol + _excess[index];
        }
    }
}
