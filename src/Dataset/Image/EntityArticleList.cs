namespace Dataset.Image;

/// <summary>The articles of one entity, with the numbers of mentions and quotations in each.</summary>
internal readonly ref struct EntityArticleList
{
    private readonly ListColumn _articles;
    private readonly IntColumn _mentions;
    private readonly IntColumn _quotes;
    private readonly int _start;
    private readonly int _limit;

    public EntityArticleList(ListColumn articles, IntColumn mentions, IntColumn quotes, int entity, int limit)
    {
        _articles = articles;
        _mentions = mentions;
        _quotes = quotes;
        (_start, var end) = articles.GetBounds(entity);
        Count = end - _start;
        _limit = limit;
    }

    public int Count { get; }

    /// <summary>Returns the index of an article in the corpus.</summary>
    public int GetArticle(int index) => _articles.GetItem(Check(index), _limit);

    public int GetMentionCount(int index) => _mentions[Check(index)];

    public int GetQuoteCount(int index) => _quotes[Check(index)];

    private int Check(int index) => (uint)index < (uint)Count ? _start + index : throw BadSegment.Because("an index is out of range");
}
