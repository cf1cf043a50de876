using System;
using System.Collections.Generic;
using Dataset.Text.Terms;

namespace Dataset.Image.Index;

/// <summary>The terms of all articles in code point order, each with the places of its postings, articles ascending.</summary>
internal sealed class MergedTerms
{
    private readonly int[] _starts;
    private readonly Place[] _places;

    private MergedTerms(string[] terms, int[] starts, Place[] places)
    {
        Terms = terms;
        _starts = starts;
        _places = places;
    }

    /// <summary>The terms.</summary>
    public string[] Terms { get; }

    /// <summary>The number of terms.</summary>
    public int Count => Terms.Length;

    /// <summary>The places of a term's postings: an article and an offset into its <see cref="ArticleTerms.Postings"/>.</summary>
    public ReadOnlySpan<Place> this[int ordinal] => new(_places, _starts[ordinal], _starts[ordinal + 1] - _starts[ordinal]);

    /// <summary>Merges the articles' terms.</summary>
    public static MergedTerms Merge(IReadOnlyList<ArticleTerms> articles)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var terms = new List<string>();
        var counts = new List<int>();
        var idsOf = new int[articles.Count][];
        var total = 0;
        for (var a = 0; a < articles.Count; a++)
        {
            var list = articles[a].Terms;
            var own = new int[list.Count];
            for (var t = 0; t < own.Length; t++)
            {
                if (!ids.TryGetValue(list[t], out var id))
                {
                    ids.Add(list[t], id = terms.Count);
                    terms.Add(list[t]);
                    counts.Add(0);
                }

                own[t] = id;
                counts[id]++;
            }

            idsOf[a] = own;
            total += own.Length;
        }

        return Sort(articles, terms, counts, idsOf, total);
    }

    private static MergedTerms Sort(IReadOnlyList<ArticleTerms> articles, List<string> terms, List<int> counts, int[][] idsOf, int total)
    {
        var sorted = terms.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order, CodePointComparer.Instance);
        var starts = new int[sorted.Length + 1];
        var next = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            starts[i + 1] = starts[i] + counts[order[i]];
            next[order[i]] = starts[i];
        }

        var places = new Place[total];
        for (var a = 0; a < idsOf.Length; a++)
        {
            var postings = articles[a].Postings;
            var offset = 0;
            foreach (var id in idsOf[a])
            {
                places[next[id]++] = new Place(a, offset);
                offset += 1 + postings[offset];
            }
        }

        return new MergedTerms(sorted, starts, places);
    }

    /// <summary>The place of one term's postings in one article.</summary>
    internal readonly record struct Place(int Article, int Offset);
}
