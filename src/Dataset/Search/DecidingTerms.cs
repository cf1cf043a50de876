using System;
using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>
/// Finds the pieces whose vectors have at least some cosine with another: only those are compared that share one of the deciding terms of both, and no longer
/// than the terms that are left can make up for what is missing.
/// </summary>
internal sealed class DecidingTerms(IReadOnlyList<PieceVector> pieces, double minimum)
{
    // For each term the pieces that it decides about, rising, and the term's place in each.
    private readonly Dictionary<int, List<(int Piece, int Place)>> _postings = [];
    private readonly int[] _seen = new int[pieces.Count];
    private int _search;

    /// <summary>Adds a piece, after all that are there.</summary>
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

    /// <summary>The pieces that were added and are similar to one, each with the cosine.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="after">The piece after which others count.</param>
    /// <param name="isWanted">Which others count.</param>
    /// <param name="most">How many are compared at most; those that share the rarest terms come first.</param>
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

                // No rarer term is in both: it would decide about both.
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
