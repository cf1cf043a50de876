using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Search;

/// <summary>
/// Finds the links of texts: pairs that no article has both of, whose vectors have at least some cosine. However many texts are alike, of each one a bounded
/// number of others is looked at, those that share its rarest words.
/// </summary>
internal sealed class TextLinks
{
    /// <summary>How many earlier texts a text is compared with at most.</summary>
    public const int MostCompared = 4096;

    /// <summary>How many links a text has to earlier texts at most: the best.</summary>
    public const int MostKept = 64;

    // Cosines that differ by less are equal: they are sums of the same numbers in another order.
    private const double Precision = 1e9;

    private readonly List<PieceText> _texts;
    private readonly double _minimum;
    private readonly Dictionary<int, List<int>> _postings = [];
    private readonly int[] _seenBy;

    private TextLinks(List<PieceText> texts, double minimum)
    {
        _texts = texts;
        _minimum = minimum;
        _seenBy = new int[texts.Count];
    }

    /// <summary>The links, the best first; ties in order of the first text, then of the second.</summary>
    public static List<(int First, int Second, double Score)> Find(List<PieceText> texts, double minimum)
    {
        var finder = new TextLinks(texts, minimum);
        var links = new List<(int First, int Second, double Score)>();
        for (var i = 0; i < texts.Count; i++)
        {
            links.AddRange(finder.LinksOf(i).OrderByDescending(link => Rank(link.Score)).ThenBy(link => link.First).Take(MostKept));
        }

        return [.. links.OrderByDescending(link => Rank(link.Score)).ThenBy(link => link.First).ThenBy(link => link.Second)];
    }

    private static long Rank(double score) => (long)Math.Round(score * Precision);

    private List<(int First, int Second, double Score)> LinksOf(int text)
    {
        var links = new List<(int First, int Second, double Score)>();
        var vector = _texts[text].Vector;
        var left = MostCompared;
        foreach (var term in vector.Terms.Take(vector.CountDeciding(_minimum)))
        {
            if (!_postings.TryGetValue(term, out var list))
            {
                _postings.Add(term, list = []);
            }

            for (var i = 0; i < list.Count && left > 0; i++)
            {
                var other = list[i];
                if (_seenBy[other] == text)
                {
                    continue;
                }

                _seenBy[other] = text;
                left--;
                if (!PieceText.HaveCommon(_texts[other].Articles, _texts[text].Articles) && _texts[other].Vector.Dot(vector) is var score && score >= _minimum)
                {
                    links.Add((other, text, score));
                }
            }

            list.Add(text);
        }

        return links;
    }
}
