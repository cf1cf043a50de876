namespace Dataset.Search;

/// <summary>A set of articles: a bit for each article of the corpus.</summary>
internal readonly struct ArticleSet
{
    private readonly ulong[] _bits;

    public ArticleSet(int count, int[] articles)
    {
        _bits = new ulong[(count + 63) / 64];
        foreach (var article in articles)
        {
            _bits[article >> 6] |= 1UL << article;
        }
    }

    /// <summary>Whether an article is in it.</summary>
    public bool Contains(int article) => ((_bits[article >> 6] >> article) & 1) != 0;
}
