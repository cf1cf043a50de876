using System;
using System.Buffers;

namespace Dataset.Search;

/// <summary>The combined occurrences of the terms that begin with a prefix.</summary>
internal sealed class PrefixPostings : FoundPostings
{
    // Articles that contain a prefix are often close to each other.
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
