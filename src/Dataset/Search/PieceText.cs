using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>Pieces of the same words: their vector, their indexes, and the articles that they stand in; both rise.</summary>
internal sealed class PieceText(PieceVector vector)
{
    public PieceVector Vector => vector;

    public List<int> Pieces { get; } = [];

    public List<int> Articles { get; } = [];

    public void Add(int piece, int article)
    {
        Pieces.Add(piece);
        if (Articles.Count == 0 || Articles[^1] != article)
        {
            Articles.Add(article);
        }
    }

    /// <summary>Whether two rising lists of articles have one in common.</summary>
    public static bool HaveCommon(List<int> x, List<int> y)
    {
        // Mostly one of them is short.
        if (x.Count > y.Count)
        {
            (x, y) = (y, x);
        }

        foreach (var article in x)
        {
            if (y.BinarySearch(article) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
