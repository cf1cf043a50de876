using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Dataset.Emitter;
using Dataset.Image.Index;
using Dataset.Inputs;
using Dataset.Text;
using Dataset.Text.Terms;

namespace Dataset.Stages;

/// <summary>Whether a corpus is compiled with a term index.</summary>
internal sealed record IndexRules(bool TermIndex)
{
    public static ByCorpus<IndexRules> From(CorpusSet corpora, CancellationToken cancellation) =>
        ByCorpus.From(corpora, static corpus => new IndexRules(corpus.Declaration.TermIndex));
}

/// <summary>The terms of one article of a corpus that is compiled with its index.</summary>
internal sealed record IndexedArticle(CorpusName Corpus, string Key, ArticleTerms Terms) : IOfArticle
{
    /// <inheritdoc/>
    public KeyRival? Rival { get; init; }
}

/// <summary>A corpus and the terms of all its articles, in ordinal order of their keys.</summary>
internal sealed record IndexRequest(CorpusName Corpus, EquatableArray<IndexedArticle> Articles);

/// <summary>The segments of a corpus' index.</summary>
internal sealed record CorpusIndex(CorpusName Corpus, EquatableArray<EquatableArray<byte>> Segments);

/// <summary>The number of index segments of each corpus: all that the file of the corpus needs to know about its index.</summary>
internal sealed record IndexSizes(EquatableArray<CorpusEntry<IndexSize>> Entries)
{
    public int Find(string fullName) => new ByCorpus<IndexSize>(Entries).Find(fullName)?.Segments ?? 0;
}

/// <summary>The number of index segments of a corpus.</summary>
internal sealed record IndexSize(int Segments);

/// <summary>The index step, which uses only the readings: a new annotation changes nothing in it.</summary>
internal static class IndexStage
{
    /// <summary>Collects the terms of an article; null if its corpus has no index, or the article is excluded.</summary>
    public static IndexedArticle? Collect(Reading reading, ByCorpus<IndexRules> rules, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (rules.Find(reading.Article.Corpus.FullName) is not { TermIndex: true } || reading.Content.IsExcluded)
        {
            return null;
        }

        var content = reading.Content.Reading;
        return new(reading.Article.Corpus, reading.Article.Key, new TermCollector().Collect(content.Text, IndexUnits.Of(content)))
        {
            Rival = reading.Article.Rival,
        };
    }

    /// <summary>Returns one request for each corpus that has an index and articles.</summary>
    public static IEnumerable<IndexRequest> GetRequests(ImmutableArray<IndexedArticle?> articles)
    {
        var byCorpus = new SortedDictionary<string, List<IndexedArticle>>(System.StringComparer.Ordinal);
        foreach (var article in KeyRivals.Choose(articles))
        {
            if (!byCorpus.TryGetValue(article.Corpus.FullName, out var list))
            {
                byCorpus.Add(article.Corpus.FullName, list = []);
            }

            list.Add(article);
        }

        foreach (var list in byCorpus.Values)
        {
            list.Sort(static (x, y) => string.CompareOrdinal(x.Key, y.Key));
            yield return new(list[0].Corpus, new EquatableArray<IndexedArticle>(list));
        }
    }

    public static CorpusIndex Write(IndexRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var terms = new ArticleTerms[request.Articles.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = request.Articles[i].Terms;
        }

        var segments = IndexWriter.Write(terms);
        return new(request.Corpus, new EquatableArray<EquatableArray<byte>>(segments.ConvertAll(static bytes => new EquatableArray<byte>(bytes))));
    }

    public static IndexSizes GetSizes(ImmutableArray<CorpusIndex> indexes)
    {
        var sizes = new CorpusEntry<IndexSize>[indexes.Length];
        for (var i = 0; i < sizes.Length; i++)
        {
            sizes[i] = new(indexes[i].Corpus.FullName, new(indexes[i].Segments.Count));
        }

        return new(new EquatableArray<CorpusEntry<IndexSize>>(sizes));
    }

    /// <summary>Returns a generated file for each segment.</summary>
    public static IEnumerable<IndexSource> GetFiles(CorpusIndex index)
    {
        for (var i = 0; i < index.Segments.Count && index.Corpus.IsValid; i++)
        {
            yield return new(index.Corpus, HintName.ForIndex(index.Corpus.Stem, i), i, index.Segments[i]);
        }
    }
}
