using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>Pieces of the same words: their vector, and their indexes, rising.</summary>
internal sealed class PieceText(PieceVector vector)
{
    public PieceVector Vector => vector;

    public List<int> Pieces { get; } = [];

    /// <summary>Whether they stand in more than one article.</summary>
    public bool IsShared { get; private set; }

    public void Add(int piece, int article)
    {
        Pieces.Add(piece);
        IsShared |= article != vector.Article;
    }

    /// <summary>Whether some article has one text and some other article the other.</summary>
    public bool IsBesides(PieceText other) => IsShared || other.IsShared || vector.Article != other.Vector.Article;
}
