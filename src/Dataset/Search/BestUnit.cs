using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>Chooses what of an article to show: the unit whose items weigh most together, then the one with most of them, then the first.</summary>
internal static class BestUnit
{
    /// <summary>The unit's number.</summary>
    public static int Find(List<ItemPostings> wanted, int article, int articles)
    {
        var weights = new SortedDictionary<int, (double Weight, int Count)>();
        foreach (var postings in wanted)
        {
            var idf = Bm25.Idf(articles, postings.Count);
            var (start, end) = postings.UnitsAt(postings.PlaceOf(article));
            for (var i = start; i < end; i++)
            {
                weights.TryGetValue(postings.Unit(i), out var sum);
                weights[postings.Unit(i)] = (sum.Weight + idf, sum.Count + postings.UnitCount(i));
            }
        }

        var best = -1;
        (double Weight, int Count) most = (-1, 0);
        foreach (var (unit, sum) in weights)
        {
            if (sum.Weight > most.Weight || (sum.Weight == most.Weight && sum.Count > most.Count))
            {
                (best, most) = (unit, sum);
            }
        }

        return best;
    }
}
