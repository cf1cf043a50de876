using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>Keeps the best articles of those it is shown, and forgets the others: a query that all articles answer need not sort them all.</summary>
internal sealed class TopArticles(int limit)
{
    private readonly PriorityQueue<int, (double Score, int Article)> _kept = new(WorstFirst.Instance);

    /// <summary>Shows it an article.</summary>
    public void Add(int article, double score)
    {
        if (_kept.Count < limit)
        {
            _kept.Enqueue(article, (score, article));
        }
        else if (limit > 0)
        {
            _kept.EnqueueDequeue(article, (score, article));
        }
    }

    /// <summary>Those it has kept, best first; of equals the one with the lower index first. It is empty afterwards.</summary>
    public (int Article, double Score)[] Take()
    {
        var ranked = new (int, double)[_kept.Count];
        for (var i = ranked.Length - 1; _kept.TryDequeue(out var article, out var order); i--)
        {
            ranked[i] = (article, order.Score);
        }

        return ranked;
    }

    private sealed class WorstFirst : IComparer<(double Score, int Article)>
    {
        public static readonly WorstFirst Instance = new();

        public int Compare((double Score, int Article) x, (double Score, int Article) y) =>
            x.Score != y.Score ? x.Score.CompareTo(y.Score) : y.Article.CompareTo(x.Article);
    }
}
