using System;

namespace Dataset.Search;

/// <summary>What has to be found before it can be counted: the articles of an item, gathered once.</summary>
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
    public sealed override bool MoveTo(int article)
    {
        // Nearly always the next one, or one of the next few.
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
        return place < articles.Length;
    }

    /// <inheritdoc/>
    public sealed override ReadOnlySpan<int> BlockArticles => _articles.Items;

    /// <inheritdoc/>
    public sealed override ReadOnlySpan<int> BlockCounts => _counts.Items;

    /// <summary>All that was found is one block.</summary>
    public sealed override bool MoveToBlock(int bound)
    {
        var isFirst = _place < 0 && _articles.Count > 0;
        _place = isFirst ? 0 : _articles.Count;
        return isFirst;
    }

    /// <summary>Adds an article, which comes after those before.</summary>
    protected void Add(int article, int count)
    {
        _articles.Add(article);
        _counts.Add(count);
    }
}
