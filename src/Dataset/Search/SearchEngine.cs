using System;
using System.Collections.Generic;
using Dataset.Image;

namespace Dataset.Search;

/// <summary>Answers queries from the index: an article must have every item that is wanted and none that is excluded.</summary>
internal sealed class SearchEngine(Corpus corpus, TermIndex index)
{
    /// <summary>The best articles, best first; ties in order of their keys.</summary>
    public List<SearchHit> Search(List<QueryItem> query, int limit)
    {
        var wanted = new List<ItemPostings>();
        var items = new List<QueryItem>();
        var excluded = new List<ItemPostings>();
        foreach (var item in query)
        {
            var postings = Evaluate(item);
            if (item.IsExcluded)
            {
                excluded.Add(postings);
                continue;
            }

            wanted.Add(postings);
            items.Add(item);
        }

        var ranked = Rank(wanted, excluded, limit);
        var hits = new List<SearchHit>(ranked.Length);
        foreach (var article in ranked)
        {
            hits.Add(MakeHit(items, wanted, article));
        }

        return hits;
    }

    /// <summary>Where an item stands.</summary>
    public ItemPostings Evaluate(QueryItem item)
    {
        if (item.Words.Length == 1)
        {
            return item.EndsWithPrefix ? ItemPostings.OfPrefix(index, item.Words[0]) : ItemPostings.OfTerm(index, item.Words[0]);
        }

        var words = new List<ItemPostings>();
        for (var i = 0; i < item.Words.Length; i++)
        {
            var prefix = item.EndsWithPrefix && i == item.Words.Length - 1;
            words.Add(prefix ? ItemPostings.OfPrefix(index, item.Words[i]) : ItemPostings.OfTerm(index, item.Words[i]));
        }

        // The rarest word first: the others are only looked up for what it leaves.
        words.Sort(static (x, y) => x.Count - y.Count);
        return Verify(item, ItemPostings.Intersect(words));
    }

    // The index says which units have all words of a phrase; whether they stand in a row, only the text does.
    private ItemPostings Verify(QueryItem item, ItemPostings candidates)
    {
        var matcher = new UnitMatcher(item);
        var places = new List<TextSpan>();
        var result = new ItemPostings();
        for (var place = 0; place < candidates.Count; place++)
        {
            var article = corpus.Articles[candidates.ArticleAt(place)];
            var units = TermVector.UnitsOf(article);
            var (start, end) = candidates.UnitsAt(place);
            for (var i = start; i < end; i++)
            {
                places.Clear();
                var count = matcher.Find(article.ShownText, UnitOf(units, candidates.Unit(i)), places);
                if (count > 0)
                {
                    result.Add(article.Index, candidates.Unit(i), count);
                }
            }
        }

        return result;
    }

    private (int Article, double Score)[] Rank(List<ItemPostings> wanted, List<ItemPostings> excluded, int limit)
    {
        var rarest = wanted[0];
        var weights = new double[wanted.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Bm25.Idf(index.ArticleCount, wanted[i].Count);
            rarest = wanted[i].Count < rarest.Count ? wanted[i] : rarest;
        }

        var lengths = index.Lengths;
        var average = index.ArticleCount == 0 ? 1 : Math.Max(1, (double)index.WordCount / index.ArticleCount);
        var best = new TopArticles(limit);
        for (var place = 0; place < rarest.Count; place++)
        {
            var article = rarest.ArticleAt(place);
            if (IsExcluded(excluded, article))
            {
                continue;
            }

            var score = 0.0;
            for (var i = 0; i < weights.Length; i++)
            {
                var found = wanted[i] == rarest ? place : wanted[i].PlaceOf(article);
                score = found < 0 ? double.NaN : score + Bm25.Score(weights[i], wanted[i].CountAt(found), lengths[article], average);
            }

            if (!double.IsNaN(score))
            {
                best.Add(article, score);
            }
        }

        return best.Take();
    }

    private static bool IsExcluded(List<ItemPostings> excluded, int article)
    {
        foreach (var postings in excluded)
        {
            if (postings.PlaceOf(article) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private SearchHit MakeHit(List<QueryItem> items, List<ItemPostings> wanted, (int Article, double Score) ranked)
    {
        var article = corpus.Articles[ranked.Article];
        var best = BestUnit.Find(wanted, ranked.Article, index.ArticleCount);
        var unit = UnitOf(TermVector.UnitsOf(article), best);
        var highlights = new List<TextSpan>();
        foreach (var item in items)
        {
            new UnitMatcher(item).Find(article.ShownText, unit, highlights);
        }

        return new SearchHit(article, ranked.Score, best < article.Sentences.Count ? article.Sentences[best] : null,
            Highlights.Merge(highlights.ConvertAll(article.ToSource)));
    }

    internal static TextSpan UnitOf(List<TextSpan> units, int unit) =>
        (uint)unit < (uint)units.Count ? units[unit] : throw BadSegment.Because("postings name a sentence that is not there");
}
