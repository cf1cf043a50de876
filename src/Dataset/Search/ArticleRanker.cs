using System;
using Dataset.Image.Index;

namespace Dataset.Search;

/// <summary>Ranks the articles that have every wanted item and no excluded item, by the sum of the items' scores.</summary>
internal sealed class ArticleRanker(TermIndex index, ItemPostings[] wanted, ItemPostings[] excluded)
{
    // Block bounds are computed the same way as scores, up to the last digits of a double.
    private const double Slack = 1e-9;

    /// <summary>Adds the best articles to <paramref name="best"/>.</summary>
    public void Rank(TopArticles best)
    {
        if (wanted.Length == 1 && excluded.Length == 0)
        {
            RankOne(wanted[0], best);
        }
        else
        {
            RankAll(best);
        }
    }

    /// <summary>Returns the weight of an item.</summary>
    public double WeightOf(ItemPostings item) => Bm25.Idf(index.ArticleCount, item.ArticleCount);

    // Skips whole blocks in which no article can score as high as those already found.
    private void RankOne(ItemPostings item, TopArticles best)
    {
        var weight = WeightOf(item);
        var full = weight * (Bm25.K1 + 1);
        int Bound() => best.Least > 0 ? (int)Math.Min(best.Least * (1 - Slack) / full * PostingsWriter.FullBound, PostingsWriter.FullBound) : -1;
        while (item.MoveToBlock(Bound(), 0))
        {
            RankBlock(item.BlockArticles, item.BlockCounts, weight, best);
        }
    }

    private void RankBlock(ReadOnlySpan<int> articles, ReadOnlySpan<int> counts, double weight, TopArticles best)
    {
        // The score formula without its divisions, because most articles do not come close to the best.
        var full = weight * (Bm25.K1 + 1);
        var shortest = Bm25.LengthFactor(0, index.AverageLength);
        var perWord = Bm25.LengthFactor(1, index.AverageLength) - shortest;
        var lengths = index.Lengths;
        var least = best.Least * (1 - Slack);
        for (var i = 0; i < articles.Length; i++)
        {
            int count = counts[i], length = lengths[articles[i]];
            if (full * count > least * (count + shortest + (perWord * length)))
            {
                best.Add(articles[i], Bm25.Score(weight, count, Bm25.LengthFactor(length, index.AverageLength)));
                least = best.Least * (1 - Slack);
            }
        }
    }

    private void RankAll(TopArticles best)
    {
        // The rarest item leads by blocks; the others are looked up only for the articles that remain.
        var lead = 0;
        var weights = new double[wanted.Length];
        var all = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = WeightOf(wanted[i]);
            all += weights[i] * (Bm25.K1 + 1);
            lead = wanted[i].ArticleCount < wanted[lead].ArticleCount ? i : lead;
        }

        // The other items are assumed to add their maximum. The rarest item weighs most, so many blocks are skipped nevertheless.
        var full = weights[lead] * (Bm25.K1 + 1);
        var next = 0;
        int Bound() => best.Least > all - full
            ? (int)Math.Min(((best.Least * (1 - Slack)) - (all - full)) / full * PostingsWriter.FullBound, PostingsWriter.FullBound) : -1;
        while (next != PostingsCursor.End && wanted[lead].MoveToBlock(Bound(), next))
        {
            next = RankBlock(lead, next, weights, best);
        }
    }

    // Returns the first article that can come next.
    private int RankBlock(int lead, int next, double[] weights, TopArticles best)
    {
        var articles = wanted[lead].BlockArticles;
        var counts = wanted[lead].BlockCounts;
        var lengths = index.Lengths;
        for (var i = 0; i < articles.Length; i++)
        {
            var article = articles[i];
            if (article < next)
            {
                continue;
            }

            next = NextOf(lead, article);
            if (next == article && !IsExcluded(article))
            {
                best.Add(article, ScoreOf(lead, counts[i], weights, lengths[article]));
            }
        }

        return next;
    }

    private double ScoreOf(int lead, int count, double[] weights, int length)
    {
        var score = 0.0;
        var factor = Bm25.LengthFactor(length, index.AverageLength);
        for (var i = 0; i < weights.Length; i++)
        {
            score += Bm25.Score(weights[i], i == lead ? count : wanted[i].Count, factor);
        }

        return score;
    }

    // Returns the first article from this one on that the other items may have, which is this one if they all have it.
    private int NextOf(int lead, int article)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            var other = i == lead ? article : wanted[i].MoveTo(article);
            if (other > article)
            {
                return other;
            }
        }

        return article;
    }

    private bool IsExcluded(int article)
    {
        foreach (var item in excluded)
        {
            if (item.MoveTo(article) == article)
            {
                return true;
            }
        }

        return false;
    }
}
