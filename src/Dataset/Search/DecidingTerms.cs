using System;
using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>
/// Finds the pieces whose vectors have a minimum cosine with another. Only pieces that share one of the deciding terms of both are compared, and only until
/// the remaining terms can no longer reach the minimum.
/// </summary>
internal sealed class DecidingTerms(IReadOnlyList<PieceVector> pieces, double minimum)
{
    // For each term, the pieces for which it is a deciding term, ascending, and the term's place in each.
    private readonly Dictionary<int, List<(int Piece, int Place)>> _postings = [];
    private readonly int[] _seen = new int[pieces.Count];
    private int _search;

    /// <summary>Adds a piece after all existing ones.</summary>
    public void Add(int piece)
    {
        var vector = pieces[piece];
        for (int place = 0, count = vector.CountDeciding(minimum); place < count; place++)
        {
            if (!_postings.TryGetValue(vector.Terms[place], out var list))
            {
                _postings.Add(vector.Terms[place], list = []);
            }

            list.Add((piece, place));
        }
    }

    /// <summary>Returns the added pieces that are similar to a piece, each with the cosine.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="after">The index after which other pieces are considered.</param>
    /// <param name="isWanted">Returns whether another piece is considered.</param>
    /// <param name="most">The maximum number of comparisons. Pieces that share the rarest terms come first.</param>
    public List<(int Piece, double Score)> Find(int piece, int after, Func<int, bool> isWanted, int most = int.MaxValue)
    {
        var found = new List<(int Piece, double Score)>();
        var vector = pieces[piece];
        _search++;
        for (int place = 0, count = vector.CountDeciding(minimum); place < count; place++)
        {
            if (!_postings.TryGetValue(vector.Terms[place], out var list))
            {
                continue;
            }

            for (var i = FindAfter(list, after); i < list.Count && most > 0; i++)
            {
                var (other, otherPlace) = list[i];
                if (_seen[other] == _search)
                {
                    continue;
                }

                // The vectors share no rarer term: it would be a deciding term of both.
                _seen[other] = _search;
                most--;
                if (vector.Dot(place, pieces[other], otherPlace, minimum) is var score && score >= minimum && isWanted(other))
                {
                    found.Add((other, score));
                }
            }
        }

        return found;
    }

    private static int FindAfter(List<(int Piece, int Place)> list, int piece)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = list[middle].Piece <= piece ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
