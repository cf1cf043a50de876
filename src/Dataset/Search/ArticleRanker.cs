using System;
using Dataset.Image.Index;

namespace Dataset.Search;

/// <summary>Ranks the articles that have every item that is wanted and none that is excluded, by the sum of the items' scores.</summary>
internal sealed class ArticleRanker(TermIndex index, ItemPostings[] wanted, ItemPostings[] excluded)
{
    // The bounds of blocks are computed as scores are, up to the last digits of a double.
    private const double Slack = 1e-9;

    /// <summary>The best articles go into <paramref name="best"/>.</summary>
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

    /// <summary>The weight of an item.</summary>
    public double WeightOf(ItemPostings item) => Bm25.Idf(index.ArticleCount, item.ArticleCount);

    // Whole blocks are passed over in which no article can score as much as those that were found.
    private void RankOne(ItemPostings item, TopArticles best)
    {
        var weight = WeightOf(item);
        var full = weight * (Bm25.K1 + 1);
        int Bound() => best.Least > 0 ? (int)Math.Min(best.Least * (1 - Slack) / full * PostingsWriter.FullBound, PostingsWriter.FullBound) : -1;
        while (item.MoveToBlock(Bound()))
        {
            RankBlock(item.BlockArticles, item.BlockCounts, weight, best);
        }
    }

    private void RankBlock(ReadOnlySpan<int> articles, ReadOnlySpan<int> counts, double weight, TopArticles best)
    {
        // The formula without its divisions, for most articles do not come near the best.
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
        var weights = new double[wanted.Length];
        var rarest = wanted[0];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = WeightOf(wanted[i]);
            rarest = wanted[i].ArticleCount < rarest.ArticleCount ? wanted[i] : rarest;
        }

        var lengths = index.Lengths;
        var article = 0;
        while (rarest.MoveTo(article))
        {
            article = rarest.Article;
            var next = NextOf(wanted, article);
            if (next > article)
            {
                article = next;
                continue;
            }

            if (!IsExcluded(article))
            {
                best.Add(article, ScoreOf(weights, lengths[article]));
            }

            article++;
        }
    }

    private double ScoreOf(double[] weights, int length)
    {
        var score = 0.0;
        var factor = Bm25.LengthFactor(length, index.AverageLength);
        for (var i = 0; i < weights.Length; i++)
        {
            score += Bm25.Score(weights[i], wanted[i].Count, factor);
        }

        return score;
    }

    // The first article from this one on that an item may have which does not have this one.
    private static int NextOf(ItemPostings[] items, int article)
    {
        foreach (var item in items)
        {
            if (!item.MoveTo(article) || item.Article > article)
            {
                return item.Article;
            }
        }

        return article;
    }

    private bool IsExcluded(int article)
    {
        foreach (var item in excluded)
        {
            if (item.MoveTo(article) && item.Article == article)
            {
                return true;
            }
        }

        return false;
    }
}
