using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Dataset.Emitter;
using Dataset.Helpers;
using Dataset.Image;
using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>Converts articles to segments, and segments to generated files.</summary>
internal static class SegmentStage
{
    // A corpus has at most half as many files, so few of them share a position.
    private const int FilePlaces = 2 * Buckets.MaxFiles;

    /// <summary>Writes the segments of an article; null if it is excluded.</summary>
    public static ArticleSegments? Write(CheckedArticle article, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (article.Reading.Content.IsExcluded)
        {
            return null;
        }

        var planned = article.Reading.Article;
        return new(
            planned.Corpus,
            planned.Key,
            new EquatableArray<byte>(ReadingSegment.Write(article.Reading.Content)),
            new EquatableArray<byte>(LinksSegment.Write(article.Links, article.Data.Values.AsSpan())))
        {
            Rival = planned.Rival,
        };
    }

    /// <summary>
    /// Returns the files of single articles, in an order independent of that of the inputs, because the compiler's output follows the order of its sources.
    /// The position of a file is the hash of its name, and if there is any file, all positions are returned, so that a new file moves no other.
    /// </summary>
    public static IEnumerable<ArticleSources> GetFiles(ImmutableArray<ArticleSegments?> articles, ArticlePlan plan)
    {
        var places = new List<ArticleSource>?[FilePlaces];
        var any = false;
        foreach (var article in KeyRivals.Choose(articles))
        {
            if (article.Corpus.IsValid && Buckets.Count(plan.CountOf(article.Corpus.FullName)) == 0)
            {
                var name = HintName.ForArticle(article.Corpus.Stem, article.Key);
                any = true;
                (places[Buckets.Of(name, FilePlaces)] ??= []).Add(new(article.Corpus, name, Bucket: null, Arrays.Of(article)));
            }
        }

        for (var i = 0; i < FilePlaces && any; i++)
        {
            var place = places[i];
            place?.Sort(static (x, y) => string.CompareOrdinal(x.HintName, y.HintName));
            yield return new(new EquatableArray<ArticleSource>(place ?? []));
        }
    }

    /// <summary>
    /// Returns the files of corpora that are too large for one file per article. All of them are always returned, including empty ones, so that each keeps its
    /// position and the next step detects which one has changed.
    /// </summary>
    public static IEnumerable<ArticleSource> GetBuckets(ImmutableArray<ArticleSegments?> articles, ArticlePlan plan, CorpusNames corpora)
    {
        var chosen = KeyRivals.Choose(articles);
        foreach (var corpus in corpora.Names)
        {
            var buckets = new List<ArticleSegments>[corpus.IsValid ? Buckets.Count(plan.CountOf(corpus.FullName)) : 0];
            foreach (var article in chosen)
            {
                if (buckets.Length > 0 && article.Corpus.FullName == corpus.FullName)
                {
                    (buckets[Buckets.Of(article.Key, buckets.Length)] ??= []).Add(article);
                }
            }

            for (var i = 0; i < buckets.Length; i++)
            {
                var bucket = buckets[i] ?? [];
                bucket.Sort(static (x, y) => string.CompareOrdinal(x.Key, y.Key));
                yield return new(corpus, HintName.ForBucket(corpus.Stem, i), i, new EquatableArray<ArticleSegments>(bucket));
            }
        }
    }
}
