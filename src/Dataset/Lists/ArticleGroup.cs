using Dataset.Primitives;

namespace Dataset.Lists;

/// <summary>A group of articles that are stored by index.</summary>
internal sealed class ArticleGroup<TKey>(Corpus corpus, TKey key, int[] articles) : GroupList<TKey, Article>(key)
{
    public override int Count => articles.Length;

    public override Article this[int index] =>
        (uint)index < (uint)articles.Length ? corpus.GetArticle(articles[index]) : throw Throw.Index(index, articles.Length);
}
