using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using Dataset.Image;
using Dataset.Primitives;

namespace Dataset.Lists;

/// <summary>A list of the parts of all articles. It stores no parts: the sums in the corpus segment lead from an index to the article.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class FlatList<T>(Corpus corpus, CorpusItem item, Func<Article, PartList<T>> partsOf) : CorpusList<T>
    where T : class
{
    // The index of the first part of an article, and the article: the last one found, which usually contains the next part. One number, to avoid torn reads.
    private long _last;

    public override int Count { get; } = corpus.CheckCount(corpus.Segment.GetItemCount(item));

    public override T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw Throw.Index(index, Count);
            }

            var (first, article) = Unpack(Volatile.Read(ref _last));
            var parts = partsOf(corpus.GetArticle(article));
            return (uint)(index - first) < (uint)parts.Count ? parts[index - first] : Bisect(index);
        }
    }

    private T Bisect(int index)
    {
        var segment = corpus.Segment;
        var article = segment.FindArticle(item, index);
        var first = segment.GetItemStart(item, article);
        var parts = partsOf(corpus.GetArticle(article));
        if ((uint)(index - first) >= (uint)parts.Count)
        {
            throw Throw.Miscounted();
        }

        Volatile.Write(ref _last, Pack(first, article));
        return parts[index - first];
    }

    private protected override IEnumerator<T> Enumerate()
    {
        var left = Count;
        for (var i = 0; i < corpus.ArticleCount; i++)
        {
            var parts = partsOf(corpus.GetArticle(i));
            left = left >= parts.Count ? left - parts.Count : throw Throw.Miscounted();
            for (var j = 0; j < parts.Count; j++)
            {
                yield return parts[j];
            }
        }

        if (left > 0)
        {
            throw Throw.Miscounted();
        }
    }

    private static long Pack(int first, int article) => ((long)first << 32) | (uint)article;

    private static (int First, int Article) Unpack(long packed) => ((int)(packed >> 32), (int)packed);
}
