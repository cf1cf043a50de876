using System;
using System.Collections.Generic;
using System.Diagnostics;
using Dataset.Image;

namespace Dataset.Lists;

/// <summary>The parts of all articles as one list. It stores nothing: the corpus segment has the sums that lead to the article.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class FlatList<T>(Corpus corpus, CorpusItem item, Func<Article, PartList<T>> partsOf) : CorpusList<T>
    where T : class
{
    public override int Count { get; } = corpus.Segment.GetItemCount(item);

    public override T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw Throw.Index(index, Count);
            }

            var segment = corpus.Segment;
            var article = segment.FindArticle(item, index);
            var local = index - segment.GetItemStart(item, article);
            var parts = partsOf(corpus.GetArticle(article));
            return (uint)local < (uint)parts.Count ? parts[local] : throw Throw.Image("an article does not have as many parts as the corpus counts.");
        }
    }

    private protected override IEnumerator<T> Enumerate()
    {
        for (var i = 0; i < corpus.ArticleCount; i++)
        {
            var parts = partsOf(corpus.GetArticle(i));
            for (var j = 0; j < parts.Count; j++)
            {
                yield return parts[j];
            }
        }
    }
}
