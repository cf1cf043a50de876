using System;
using System.Buffers;

namespace Dataset.Search;

/// <summary>Where the terms that begin with a prefix stand, together.</summary>
internal sealed class PrefixPostings : FoundPostings
{
    private readonly PrefixPlaces _places;

    public PrefixPostings(TermIndex index, string prefix)
    {
        _places = new PrefixPlaces(index, prefix);
        var pooled = ArrayPool<int>.Shared.Rent(index.ArticleCount);
        var counts = pooled.AsSpan(0, index.ArticleCount);
        counts.Clear();
        AddTerms(index, counts);
        for (var article = counts.IndexOfAnyExcept(0); article >= 0;)
        {
            Add(article, counts[article]);
            var next = counts[(article + 1)..].IndexOfAnyExcept(0);
            article = next < 0 ? -1 : article + 1 + next;
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
            cursor.Open(terms.Current);
            while (cursor.MoveToBlock(-1))
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
