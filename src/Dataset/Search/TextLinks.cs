using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Search;

/// <summary>
/// Finds the links of texts: pairs that no article has both of, whose vectors have at least some cosine. However many texts are alike, of each one a bounded
/// number of others is looked at, those that share its rarest words.
/// </summary>
internal static class TextLinks
{
    /// <summary>How many earlier texts a text is compared with at most.</summary>
    private const int MostCompared = 4096;

    /// <summary>How many links a text has to earlier texts at most: the best.</summary>
    private const int MostKept = 64;

    // Cosines that differ by less are equal: they are sums of the same numbers in another order.
    private const double Precision = 1e9;

    /// <summary>The links, the best first; ties in order of the first text, then of the second.</summary>
    public static List<(int First, int Second, double Score)> Find(List<PieceText> texts, double minimum)
    {
        var terms = new DecidingTerms([.. texts.Select(text => text.Vector)], minimum);
        var links = new List<(int First, int Second, double Score)>();
        for (var i = 0; i < texts.Count; i++)
        {
            var articles = texts[i].Articles;
            var found = terms.Find(i, after: -1, other => !PieceText.HaveCommon(texts[other].Articles, articles), MostCompared);
            links.AddRange(found.OrderByDescending(link => Rank(link.Score)).ThenBy(link => link.Piece).Take(MostKept)
                .Select(link => (link.Piece, i, link.Score)));
            terms.Add(i);
        }

        return [.. links.OrderByDescending(link => Rank(link.Score)).ThenBy(link => link.First).ThenBy(link => link.Second)];
    }

    private static long Rank(double score) => (long)Math.Round(score * Precision);
}
