using System;
using System.Collections.Generic;
using Dataset.Image.Index;
using Dataset.Text;
using Dataset.Text.Terms;
using Dataset.Text.Words;

namespace Dataset.Search;

/// <summary>
/// Finds the pairs of pieces, from different articles, whose tf-idf vectors have at least some cosine. Only pairs that share one of a
/// piece's rarest words are compared: what the rest of its words can add is bounded by their weight (the prefix filter of Bayardo, Ma
/// and Srikant, Scaling Up All Pairs Similarity Search, 2007).
/// </summary>
internal sealed class PairFinder
{
    private readonly double _minimum;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _frequencies = [];
    private readonly List<Piece> _pieces = [];

    private PairFinder(double minimum) => _minimum = minimum;

    /// <summary>Pairs of indexes into the pieces, first below second, with their score; in order of the first, then of the second.</summary>
    public static IEnumerable<(int First, int Second, double Score)> Find(IEnumerable<(Article Article, TextSpan Span)> pieces, double minimum)
    {
        var finder = new PairFinder(minimum);
        foreach (var (article, span) in pieces)
        {
            finder.Add(article, span);
        }

        return finder.Pairs();
    }

    private void Add(Article article, TextSpan span)
    {
        var counts = new Dictionary<int, int>();
        var forms = new TermForms();
        var text = article.ShownText;
        span = article.ToShown(span);
        for (var position = span.Start; WordBreaker.TryNext(text, position, span.End, out var word); position = word.End)
        {
            // The last form is the plainest: without possessive ending and diacritics.
            forms.Set(text.AsSpan(word.Start, word.Length));
            var term = forms[forms.Count - 1].ToString();
            if (!_ids.TryGetValue(term, out var id))
            {
                _ids.Add(term, id = _frequencies.Count);
                _frequencies.Add(0);
            }

            if (counts.TryGetValue(id, out var count))
            {
                counts[id] = count + 1;
            }
            else
            {
                counts.Add(id, 1);
                _frequencies[id]++;
            }
        }

        _pieces.Add(new Piece(article.Index, counts));
    }

    private IEnumerable<(int First, int Second, double Score)> Pairs()
    {
        foreach (var piece in _pieces)
        {
            piece.Weigh(_frequencies, _pieces.Count);
        }

        var postings = new Dictionary<int, List<int>>();
        for (var i = 0; i < _pieces.Count; i++)
        {
            for (var t = 0; t < _pieces[i].Terms.Length; t++)
            {
                var term = _pieces[i].Terms[t];
                if (!postings.TryGetValue(term, out var list))
                {
                    postings.Add(term, list = []);
                }

                list.Add(i);
            }
        }

        for (var i = 0; i < _pieces.Count; i++)
        {
            foreach (var j in Candidates(i, postings))
            {
                var score = _pieces[i].Dot(_pieces[j]);
                if (score >= _minimum)
                {
                    yield return (i, j, Math.Min(1, score));
                }
            }
        }
    }

    private SortedSet<int> Candidates(int piece, Dictionary<int, List<int>> postings)
    {
        var candidates = new SortedSet<int>();
        var own = _pieces[piece];
        var rest = 1.0;
        for (var t = 0; t < own.Terms.Length && Math.Sqrt(Math.Max(0, rest)) >= _minimum - 1e-9; t++)
        {
            rest -= own.Weights[t] * own.Weights[t];
            var list = postings[own.Terms[t]];
            for (var k = list.BinarySearch(piece) + 1; k < list.Count; k++)
            {
                if (_pieces[list[k]].Article != own.Article)
                {
                    candidates.Add(list[k]);
                }
            }
        }

        return candidates;
    }

    /// <summary>A piece's vector, rarest terms first, of length 1.</summary>
    private sealed class Piece(int article, Dictionary<int, int> counts)
    {
        private readonly Dictionary<int, double> _weightOf = [];

        public int Article => article;

        public int[] Terms { get; private set; } = [];

        public double[] Weights { get; private set; } = [];

        public void Weigh(List<int> frequencies, int pieces)
        {
            Terms = new int[counts.Count];
            counts.Keys.CopyTo(Terms, 0);
            Array.Sort(Terms, (x, y) => frequencies[x] != frequencies[y] ? frequencies[x] - frequencies[y] : x - y);
            Weights = new double[Terms.Length];
            var square = 0.0;
            for (var i = 0; i < Terms.Length; i++)
            {
                // One piece more than there are: two pieces alone in a corpus share all their words, and these must weigh something.
                Weights[i] = DeterministicMath.TfIdf(counts[Terms[i]], frequencies[Terms[i]], pieces + 1);
                square += Weights[i] * Weights[i];
            }

            var norm = Math.Sqrt(square);
            for (var i = 0; i < Terms.Length; i++)
            {
                Weights[i] = norm > 0 ? Weights[i] / norm : 0;
                _weightOf[Terms[i]] = Weights[i];
            }
        }

        public double Dot(Piece other)
        {
            var dot = 0.0;
            for (var i = 0; i < Terms.Length; i++)
            {
                dot += other._weightOf.TryGetValue(Terms[i], out var weight) ? weight * Weights[i] : 0;
            }

            return dot;
        }
    }
}
