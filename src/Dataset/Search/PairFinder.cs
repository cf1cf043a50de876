using System.Collections.Generic;
using System.Linq;

namespace Dataset.Search;

/// <summary>Finds the pairs of pieces from different articles whose tf-idf vectors have a minimum cosine.</summary>
internal static class PairFinder
{
    /// <summary>Returns pairs of piece indexes, the first below the second, with their score, in order of the first, then of the second.</summary>
    public static IEnumerable<(int First, int Second, double Score)> Find(IEnumerable<(Article Article, TextSpan Span)> pieces, double minimum)
    {
        var vectors = PieceVectors.Of(pieces);
        var terms = new DecidingTerms(vectors, minimum);
        for (var i = 0; i < vectors.Length; i++)
        {
            terms.Add(i);
        }

        for (var i = 0; i < vectors.Length; i++)
        {
            var article = vectors[i].Article;
            foreach (var (other, score) in terms.Find(i, after: i, other => vectors[other].Article != article).OrderBy(pair => pair.Piece))
            {
                yield return (i, other, score);
            }
        }
    }
}
