using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Search;

/// <summary>
/// Finds the links of texts: pairs that do not share an article and whose vectors have a minimum cosine. Each text is compared with a bounded number of
/// others, namely those that share its rarest words, however many texts are similar.
/// </summary>
internal static class TextLinks
{
    /// <summary>The maximum number of earlier texts that a text is compared with.</summary>
    private const int MostCompared = 4096;

    /// <summary>The maximum number of links of a text to earlier texts; the best are kept.</summary>
    private const int MostKept = 64;

    // Cosines with a smaller difference are equal: they are sums of the same numbers in a different order.
    private const double Precision = 1e9;

    /// <summary>Returns the links, best first, ties in order of the first text, then of the second.</summary>
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
