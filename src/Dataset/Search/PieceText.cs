using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>Pieces with the same words: their vector, their indexes, and the articles that contain them; both lists ascend.</summary>
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

    /// <summary>Returns whether two ascending lists of articles have an article in common.</summary>
    public static bool HaveCommon(List<int> x, List<int> y)
    {
        // Usually one of them is short.
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
