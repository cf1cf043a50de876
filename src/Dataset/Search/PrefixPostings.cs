using System;
using System.Buffers;

namespace Dataset.Search;

/// <summary>Where the terms that begin with a prefix stand, together.</summary>
internal sealed class PrefixPostings : FoundPostings
{
    // Where a prefix is found at all, it is often found near by.
    private const int Together = 64;

    private readonly PrefixPlaces _places;

    public PrefixPostings(TermIndex index, string prefix)
    {
        _places = new PrefixPlaces(index, prefix);
        var pooled = ArrayPool<int>.Shared.Rent(index.ArticleCount);
        var counts = pooled.AsSpan(0, index.ArticleCount);
        counts.Clear();
        AddTerms(index, counts);
        for (var first = 0; counts[first..].IndexOfAnyExcept(0) is >= 0 and var empty;)
        {
            first += empty;
            var length = Math.Min(Together, counts.Length - first);
            AddCounted(first, counts.Slice(first, length));
            first += length;
        }

        ArrayPool<int>.Shared.Return(pooled);
    }

    /// <inheritdoc/>
    public override void PreparePlaces(int[] articles) => _places.Find(articles);

    /// <inheritdoc/>
    public override void ReadPlaces(int number, PlaceList into) => _places.Read(number, into);

    private void AddTerms(TermIndex index, Span<int> counts)
    {
        var cursor = new PostingsCursor(index);
        for (var terms = _places.GetTerms(findsCompounds: false); terms.MoveNext();)
        {
            if (terms.Current.ArticleCount == 1)
            {
                counts[index.GetOnlyArticle(terms.Current)] += terms.Current.Count;
                continue;
            }

            cursor.Open(terms.Current);
            while (cursor.MoveToBlock(-1, 0))
            {
                var articles = cursor.BlockArticles;
                var own = cursor.BlockCounts;
                for (var i = 0; i < articles.Length; i++)
                {
                    counts[articles[i]] += own[i];
                }
            }
        }
    }
}
