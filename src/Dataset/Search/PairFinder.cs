using System.Collections.Generic;
using System.Linq;

namespace Dataset.Search;

/// <summary>
/// Finds the pairs of pieces, from different articles, whose tf-idf vectors have at least some cosine. Only pairs that share one of the deciding words of both
/// are compared.
/// </summary>
internal sealed class PairFinder
{
    private readonly PieceVector[] _pieces;
    private readonly double _minimum;
    private readonly Dictionary<int, List<int>> _postings = [];

    private PairFinder(PieceVector[] pieces, double minimum)
    {
        _pieces = pieces;
        _minimum = minimum;
        for (var i = 0; i < pieces.Length; i++)
        {
            foreach (var term in DecidingTerms(i))
            {
                if (!_postings.TryGetValue(term, out var list))
                {
                    _postings.Add(term, list = []);
                }

                list.Add(i);
            }
        }
    }

    /// <summary>Pairs of indexes into the pieces, first below second, with their score; in order of the first, then of the second.</summary>
    public static IEnumerable<(int First, int Second, double Score)> Find(IEnumerable<(Article Article, TextSpan Span)> pieces, double minimum) =>
        new PairFinder(PieceVectors.Of(pieces), minimum).Pairs();

    private IEnumerable<(int First, int Second, double Score)> Pairs()
    {
        for (var i = 0; i < _pieces.Length; i++)
        {
            foreach (var j in Candidates(i))
            {
                var score = _pieces[i].Dot(_pieces[j]);
                if (score >= _minimum)
                {
                    yield return (i, j, score);
                }
            }
        }
    }

    private SortedSet<int> Candidates(int piece)
    {
        var candidates = new SortedSet<int>();
        foreach (var term in DecidingTerms(piece))
        {
            var list = _postings[term];
            for (var k = list.BinarySearch(piece) + 1; k < list.Count; k++)
            {
                if (_pieces[list[k]].Article != _pieces[piece].Article)
                {
                    candidates.Add(list[k]);
                }
            }
        }

        return candidates;
    }

    private IEnumerable<int> DecidingTerms(int piece) => _pieces[piece].Terms.Take(_pieces[piece].CountDeciding(_minimum));
}
