using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>Chooses what of an article to show: the unit whose items weigh most together, then the one with most of them, then the first.</summary>
internal static class BestUnit
{
    /// <summary>The unit's number.</summary>
    public static int Find(List<ItemPostings> wanted, int article, int articles)
    {
        var (best, bestWeight, bestCount) = (-1, -1.0, 0);
        foreach (var postings in wanted)
        {
            var (start, end) = postings.UnitsAt(postings.PlaceOf(article));
            for (var i = start; i < end; i++)
            {
                var unit = postings.Unit(i);
                var (weight, count) = Weigh(wanted, article, articles, unit);
                if (weight > bestWeight || (weight == bestWeight && (count > bestCount || (count == bestCount && unit < best))))
                {
                    (best, bestWeight, bestCount) = (unit, weight, count);
                }
            }
        }

        return best;
    }

    private static (double Weight, int Count) Weigh(List<ItemPostings> wanted, int article, int articles, int unit)
    {
        var (weight, all) = (0.0, 0);
        foreach (var postings in wanted)
        {
            var count = postings.CountIn(article, unit);
            weight += count > 0 ? Bm25.Idf(articles, postings.Count) : 0;
            all += count;
        }

        return (weight, all);
    }
}
