using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that threads that access a corpus for the first time all get the same objects.</summary>
public class ConcurrencyTests
{
    private const int Threads = 8;

    [Fact]
    public void Racing_threads_get_the_same_objects()
    {
        for (var round = 0; round < 20; round++)
        {
            var corpus = Samples.CreateFerry();
            var seen = RunTogether(() => GetObjects(corpus));
            Assert.All(seen, objects => Assert.Equal(seen[0].Length, objects.Length));
            Assert.All(seen, objects => Assert.All(objects.Zip(seen[0]), pair => Assert.Same(pair.First, pair.Second)));
        }
    }

    private static object[] GetObjects(Corpus corpus) =>
    [
        corpus.Articles, corpus.Articles.Keys, corpus.People, corpus.Claims, corpus.Quotes, corpus.Sentences, corpus.Entities, corpus.Fingerprint,
        corpus.ArticlesByEntity, corpus.MentionsByEntity, corpus.QuotesBySpeaker, corpus.ArticlesByAuthor, corpus.ArticlesByPublished,
        .. corpus.Quotes, .. corpus.Mentions, .. corpus.Quotes.Select(q => q.Speaker).OfType<Entity>(), .. corpus.Dates,
        .. corpus.Sentences.Select(s => s.Mentions),
        .. corpus.Articles.SelectMany(a => new object?[]
        {
            a, a.Key, a.Text, a.Blocks, a.Paragraphs, a.Sentences, a.Quotes, a.Mentions, a.Dates, a.People, a.Places, a.Entities, a.Tags, a.Authors,
            a.Metadata, a.Headline, a.Dateline, a.Sha256, a.Url, a.Claims, a.Boilerplate, a.Subheadings,
        }).OfType<object>(),
        .. corpus.Entities.SelectMany(e => new object[] { e, e.Articles, e.Mentions, e.Quotes, e.Aliases }),
        .. corpus.Claims.SelectMany(c => new object[] { c, c.Evidence, c.Articles, c.Disputes }),
    ];

    private static List<object[]> RunTogether(Func<object[]> work)
    {
        using var start = new Barrier(Threads);
        var results = new object[Threads][];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            results[i] = work();
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return [.. results];
    }
}
