using System;

namespace Dataset.Search;

/// <summary>Postings that must be found before they can be counted: the articles of an item, collected once.</summary>
internal abstract class FoundPostings : ItemPostings
{
    private readonly IntBuffer _articles = new();
    private readonly IntBuffer _counts = new();
    private int _place = -1;

    /// <inheritdoc/>
    public sealed override int ArticleCount => _articles.Count;

    /// <inheritdoc/>
    public sealed override int Article => _place < 0 ? -1 : _place < _articles.Count ? _articles[_place] : PostingsCursor.End;

    /// <inheritdoc/>
    public sealed override int Count => _counts[_place];

    /// <inheritdoc/>
    public sealed override int MoveTo(int article)
    {
        // Nearly always the next article, or one of the next few.
        var articles = _articles.Items;
        var place = Math.Max(_place, 0);
        for (var step = 1; place < articles.Length && articles[place] < article; step *= 2)
        {
            var far = (int)Math.Min((long)place + step, articles.Length);
            if (far < articles.Length && articles[far] < article)
            {
                place = far;
                continue;
            }

            var found = articles[place..far].BinarySearch(article);
            place += found < 0 ? ~found : found;
            break;
        }

        _place = place;
        return place < articles.Length ? articles[place] : PostingsCursor.End;
    }

    /// <inheritdoc/>
    public sealed override ReadOnlySpan<int> BlockArticles => _articles.Items;

    /// <inheritdoc/>
    public sealed override ReadOnlySpan<int> BlockCounts => _counts.Items;

    /// <summary>Moves to the only block, which contains everything that was found.</summary>
    public sealed override bool MoveToBlock(int bound, int article)
    {
        var isFirst = _place < 0 && _articles.Count > 0;
        _place = isFirst ? 0 : _articles.Count;
        return isFirst;
    }

    /// <summary>Adds an article, which comes after the previous ones.</summary>
    protected void Add(int article, int count)
    {
        _articles.Add(article);
        _counts.Add(count);
    }

    /// <summary>Adds the articles from <paramref name="first"/> on whose count is not 0, without a hard-to-predict branch for each.</summary>
    protected void AddCounted(int first, ReadOnlySpan<int> counts)
    {
        var before = _articles.Count;
        var articles = _articles.Extend(counts.Length);
        var own = _counts.Extend(counts.Length);
        var added = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            articles[added] = first + i;
            own[added] = counts[i];
            added += counts[i] == 0 ? 0 : 1;
        }

        _articles.Cut(before + added);
        _counts.Cut(before + added);
    }
}
