using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Image.Index;
using Dataset.Text;
using Dataset.Text.Terms;
using Dataset.Text.Words;

namespace Dataset.Search;

/// <summary>Creates the vectors of many pieces. The weight of a word depends on how many of the pieces contain it.</summary>
internal sealed class PieceVectors
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _frequencies = [];
    private readonly List<(int Article, Dictionary<int, int> Counts)> _pieces = [];
    private readonly TermForms _forms = new();

    private PieceVectors()
    {
    }

    /// <summary>Returns the vectors of pieces, in their order.</summary>
    public static PieceVector[] Of(IEnumerable<(Article Article, TextSpan Span)> pieces)
    {
        var vectors = new PieceVectors();
        foreach (var (article, span) in pieces)
        {
            vectors.Add(article, span);
        }

        return vectors.Weigh();
    }

    private void Add(Article article, TextSpan span)
    {
        var counts = new Dictionary<int, int>();
        var text = article.ShownText;
        span = article.ToShown(span);
        for (var position = span.Start; WordBreaker.TryNext(text, position, span.End, out var word); position = word.End)
        {
            // The last form is the plainest: without possessive ending and diacritics.
            _forms.Set(text.AsSpan(word.Start, word.Length));
            var term = _forms[_forms.Count - 1].ToString();
            if (!_ids.TryGetValue(term, out var id))
            {
                _ids.Add(term, id = _frequencies.Count);
                _frequencies.Add(0);
            }

            counts.TryGetValue(id, out var count);
            counts[id] = count + 1;
            _frequencies[id] += count == 0 ? 1 : 0;
        }

        _pieces.Add((article.Index, counts));
    }

    private PieceVector[] Weigh()
    {
        var ids = Enumerable.Range(0, _frequencies.Count).OrderBy(id => _frequencies[id]).ToArray();
        var ranks = new int[ids.Length];
        for (var rank = 0; rank < ids.Length; rank++)
        {
            ranks[ids[rank]] = rank;
        }

        return [.. _pieces.Select(piece => Weigh(piece.Article, piece.Counts, ids, ranks))];
    }

    private PieceVector Weigh(int article, Dictionary<int, int> counts, int[] ids, int[] ranks)
    {
        int[] terms = [.. counts.Keys.Select(id => ranks[id]).Order()];
        var termCounts = Array.ConvertAll(terms, rank => counts[ids[rank]]);

        // One more than the number of pieces: if a corpus has only two pieces, they share all their words, and these must have some weight.
        var weights = new double[terms.Length];
        var square = 0.0;
        for (var i = 0; i < terms.Length; i++)
        {
            weights[i] = DeterministicMath.TfIdf(termCounts[i], _frequencies[ids[terms[i]]], _pieces.Count + 1);
            square += weights[i] * weights[i];
        }

        var norm = Math.Sqrt(square);
        return new(article, terms, termCounts, norm > 0 ? Array.ConvertAll(weights, weight => weight / norm) : weights);
    }
}
