using System;
using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>
/// Runs queries against the index: an article must have every wanted item and no excluded item. Articles are ranked by index data about whole articles;
/// positions are read only for phrases, and for the articles that are shown.
/// </summary>
internal sealed class SearchEngine(Corpus corpus, TermIndex index)
{
    /// <summary>Returns the best articles, best first, ties in order of their keys.</summary>
    public SearchHit[] Search(List<QueryItem> query, int limit)
    {
        var wanted = Evaluate(query, isExcluded: false);
        foreach (var item in wanted)
        {
            if (item.ArticleCount == 0)
            {
                return [];
            }
        }

        var ranker = new ArticleRanker(index, wanted, Evaluate(query, isExcluded: true));
        var best = new TopArticles(Math.Min(limit, index.ArticleCount));
        ranker.Rank(best);
        best.Take(out var articles, out var scores);
        var weights = new double[wanted.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = ranker.WeightOf(wanted[i]);
        }

        return new HitMaker(corpus, index, wanted, weights).Make(articles, scores);
    }

    private ItemPostings[] Evaluate(List<QueryItem> query, bool isExcluded)
    {
        var postings = new List<ItemPostings>();
        foreach (var item in query)
        {
            if (item.IsExcluded == isExcluded)
            {
                postings.Add(ItemPostings.Of(index, item));
            }
        }

        return [.. postings];
    }
}
