using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Dataset.Benchmarks.Search;

/// <summary>
/// The search that a .NET program would otherwise use: Lucene.NET in memory, with its standard analyzer without stop words, BM25, all words required, and the
/// best ten results with their stored keys.
/// </summary>
internal sealed class LucenePeer : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const int Hits = 10;
    private const string Key = "key";
    private const string Body = "body";

    private readonly StandardAnalyzer _analyzer = new(Version, CharArraySet.Empty);
    private readonly Directory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    /// <summary>Opens an index.</summary>
    public LucenePeer(Directory directory)
    {
        _directory = directory;
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>The size of the index in bytes.</summary>
    public long Bytes => _directory.ListAll().Sum(_directory.FileLength);

    /// <summary>Writes an index of all articles, merged into one segment, and opens it in memory.</summary>
    public static LucenePeer Index(IEnumerable<Article> articles)
    {
        var directory = new RAMDirectory();
        Write(articles, directory);
        return new LucenePeer(directory);
    }

    /// <summary>Writes an index of all articles.</summary>
    public static void Write(IEnumerable<Article> articles, Directory directory)
    {
        using var analyzer = new StandardAnalyzer(Version, CharArraySet.Empty);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer) { Similarity = new BM25Similarity(), RAMBufferSizeMB = 256 });
        foreach (var article in articles)
        {
            writer.AddDocument([new StringField(Key, article.Key, Field.Store.YES), new TextField(Body, article.Text, Field.Store.NO)]);
        }

        writer.ForceMerge(1);
    }

    /// <summary>Returns the keys of the best articles.</summary>
    public string[] Search(string query)
    {
        var parser = new QueryParser(Version, Body, _analyzer) { DefaultOperator = Operator.AND };
        return [.. _searcher.Search(parser.Parse(query), Hits).ScoreDocs.Select(hit => _searcher.Doc(hit.Doc).Get(Key, CultureInfo.InvariantCulture))];
    }

    /// <summary>Returns the number of articles that match a query.</summary>
    public int Count(string query) =>
        _searcher.Search(new QueryParser(Version, Body, _analyzer) { DefaultOperator = Operator.AND }.Parse(query), 1).TotalHits;

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }
}
