using Dataset.Primitives;

namespace Dataset.Lists;

/// <summary>The articles that mention or quote an entity, read directly from the corpus segment.</summary>
internal sealed class EntityArticleGroup(Entity entity) : GroupList<Entity, Article>(entity)
{
    public override int Count => Key.Corpus.Segment.GetEntityArticles(Key.Number).Count;

    public override Article this[int index]
    {
        get
        {
            var articles = Key.Corpus.Segment.GetEntityArticles(Key.Number);
            return (uint)index < (uint)articles.Count
                ? Key.Corpus.GetArticle(articles.GetArticle(index))
                : throw Throw.Index(index, articles.Count);
        }
    }
}
