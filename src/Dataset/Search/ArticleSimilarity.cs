using System;
using System.Collections.Generic;
using Dataset.Image.Index;

namespace Dataset.Search;

/// <summary>Computes the cosine similarity of articles over tf-idf, from the document frequencies in the index and compiled norms.</summary>
internal sealed class ArticleSimilarity(Corpus corpus, TermIndex index)
{
    /// <summary>Returns the cosine of two articles' vectors: 1 for an article and itself, and 0 if either has no rare word.</summary>
    public double Similarity(Article x, Article y)
    {
        if (x.Equals(y))
        {
            return 1;
        }

        double normX = index.NormOf(x.Index), normY = index.NormOf(y.Index);
        if (!(normX > 0) || !(normY > 0))
        {
            return 0;
        }

        var dot = 0.0;
        List<(string Term, int Count)> a = TermVector.Of(x), b = TermVector.Of(y);
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            var order = string.CompareOrdinal(a[i].Term, b[j].Term);
            if (order == 0 && index.TryFind(a[i].Term, out var entry))
            {
                dot += Weight(a[i].Count, entry) * Weight(b[j].Count, entry);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return Math.Clamp(dot / (normX * normY), 0, 1);
    }

    /// <summary>Returns the most similar articles, best first, ties in order of their keys. The article itself is excluded.</summary>
    public List<SimilarArticle> Nearest(Article article, int count)
    {
        var dots = new double[index.ArticleCount];
        var cursor = new PostingsCursor(index);
        foreach (var (term, own) in TermVector.Of(article))
        {
            if (!index.TryFind(term, out var entry) || entry.ArticleCount == index.ArticleCount)
            {
                continue;
            }

            var weight = Weight(own, entry);
            cursor.Open(entry);
            while (cursor.MoveToBlock(-1, 0))
            {
                AddBlock(cursor, entry, weight, dots);
            }
        }

        var norm = index.NormOf(article.Index);
        var ranked = new List<(int Article, double Score)>();
        for (var i = 0; i < dots.Length; i++)
        {
            if (i != article.Index)
            {
                var divisor = norm * index.NormOf(i);
                ranked.Add((i, divisor > 0 ? Math.Clamp(dots[i] / divisor, 0, 1) : 0));
            }
        }

        ranked.Sort(static (x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Article - y.Article);
        return ranked.GetRange(0, Math.Min(count, ranked.Count)).ConvertAll(r => new SimilarArticle(corpus.Articles[r.Article], r.Score));
    }

    private void AddBlock(PostingsCursor block, TermEntry entry, double weight, double[] dots)
    {
        var articles = block.BlockArticles;
        var counts = block.BlockCounts;
        for (var i = 0; i < articles.Length; i++)
        {
            dots[articles[i]] += weight * Weight(counts[i], entry);
        }
    }

    private double Weight(int count, TermEntry entry) =>
        count > 0 && entry.ArticleCount > 0 ? DeterministicMath.TfIdf(count, entry.ArticleCount, index.ArticleCount) : 0;
}
