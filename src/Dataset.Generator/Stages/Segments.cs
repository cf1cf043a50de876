using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Dataset.Emitter;
using Dataset.Helpers;
using Dataset.Image;
using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>From an article to its segments, and from those to generated files.</summary>
internal static class SegmentStage
{
    /// <summary>
    /// Up to so many articles each has a file of its own; a larger corpus has as many files, each for the articles whose keys have one hash, because thousands of generated
    /// files make compilers and editors slow.
    /// </summary>
    public const int MaxFiles = 256;

    public static ArticleSegments Write(LinkedArticle article, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var planned = article.Reading.Article;
        return new(
            planned.Corpus,
            planned.Key,
            new EquatableArray<byte>(ReadingSegment.Write(article.Reading.Content)),
            new EquatableArray<byte>(LinksSegment.Write(article.Links)));
    }

    /// <summary>The article's own file; null where its corpus is too large for that, or cannot be generated.</summary>
    public static ArticleSource? GetFile(ArticleSegments article, ArticlePlan plan) =>
        !article.Corpus.IsValid || plan.CountOf(article.Corpus.FullName) > MaxFiles
            ? null
            : new(article.Corpus, HintName.ForArticle(article.Corpus.Stem, article.Key), Arrays.Of(article));

    /// <summary>
    /// The files of corpora that are too large for single ones. There are always all of them, empty ones too, so that each keeps its place and a step after this one sees
    /// which has changed.
    /// </summary>
    public static IEnumerable<ArticleSource> GetBuckets(ImmutableArray<ArticleSegments> articles, ArticlePlan plan, CorpusNames corpora)
    {
        foreach (var corpus in corpora.Names)
        {
            if (!corpus.IsValid || plan.CountOf(corpus.FullName) <= MaxFiles)
            {
                continue;
            }

            var buckets = new List<ArticleSegments>[MaxFiles];
            foreach (var article in articles)
            {
                if (article.Corpus.FullName == corpus.FullName)
                {
                    (buckets[GetBucket(article.Key)] ??= []).Add(article);
                }
            }

            for (var i = 0; i < MaxFiles; i++)
            {
                var bucket = buckets[i] ?? [];
                bucket.Sort(static (x, y) => string.CompareOrdinal(x.Key, y.Key));
                yield return new(corpus, HintName.ForBucket(corpus.Stem, i), new EquatableArray<ArticleSegments>(bucket));
            }
        }
    }

    // FNV-1a over the key's code units, folded to eight bits: the same on every machine, and even for keys that differ in a digit only.
    private static int GetBucket(string key)
    {
        var hash = 2166136261u;
        foreach (var c in key)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)((hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) & (MaxFiles - 1));
    }
}
