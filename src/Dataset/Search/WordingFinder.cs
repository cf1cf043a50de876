using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Lists;

namespace Dataset.Search;

/// <summary>
/// Finds the statements that several articles share: first, pieces with the same words; then, groups of texts from different articles that are all pairwise
/// similar.
/// </summary>
internal static class WordingFinder
{
    public static Wording<T>[] Find<T>(
        IReadOnlyList<T> pieces, Func<T, (Article Article, TextSpan Span)> select, Func<T, bool> takesPart, double minimum)
        where T : class
    {
        T[] all = [.. pieces];
        var vectors = PieceVectors.Of(all.Select(select));
        var texts = CollectTexts(vectors, piece => takesPart(all[piece]));
        var groups = new WordingGroups(texts, minimum);
        foreach (var (first, second, _) in TextLinks.Find(texts, minimum))
        {
            groups.Join(first, second);
        }

        var wordings = new List<Wording<T>>();
        foreach (var (members, score) in groups.All)
        {
            int[] versions = [.. members.SelectMany(text => texts[text].Pieces).Order()];
            Article[] articles = [.. versions.Select(piece => select(all[piece]).Article).Distinct()];
            if (articles.Length > 1)
            {
                wordings.Add(new(new(Array.ConvertAll(versions, piece => all[piece])), new(articles), score));
            }
        }

        return [.. wordings];
    }

    // In order of their first pieces.
    private static List<PieceText> CollectTexts(PieceVector[] vectors, Func<int, bool> takesPart)
    {
        var texts = new List<PieceText>();
        var known = new Dictionary<PieceVector, PieceText>(SameWords.Instance);
        for (var i = 0; i < vectors.Length; i++)
        {
            if (vectors[i].Terms.Length == 0 || !takesPart(i))
            {
                continue;
            }

            if (!known.TryGetValue(vectors[i], out var text))
            {
                known.Add(vectors[i], text = new(vectors[i]));
                texts.Add(text);
            }

            text.Add(i, vectors[i].Article);
        }

        return texts;
    }
}
