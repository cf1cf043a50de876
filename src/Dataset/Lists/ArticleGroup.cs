using Dataset.Primitives;

namespace Dataset.Lists;

/// <summary>Articles by their indexes.</summary>
internal sealed class ArticleGroup<TKey>(Corpus corpus, TKey key, int[] articles) : GroupList<TKey, Article>(key)
{
    public override int Count => articles.Length;

    public override Article this[int index] =>
        (uint)index < (uint)articles.Length ? corpus.GetArticle(articles[index]) : throw Throw.Index(index, articles.Length);
}
