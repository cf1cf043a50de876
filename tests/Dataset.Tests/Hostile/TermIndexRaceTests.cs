using System;
using System.Linq;
using System.Threading;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>Verifies that a large index that is built on first use is built only once, even if several threads request it at the same time.</summary>
[Collection(nameof(Alone))]
public class TermIndexRaceTests
{
    private const int Threads = 16;

    [Fact]
    public void Concurrent_requests_build_one_index()
    {
        var corpora = Enumerable.Range(0, 3).Select(_ => Create()).ToList();
        Search(corpora[0], 1);
        var one = Allocated(() => Search(corpora[1], 1));
        var many = Allocated(() => Search(corpora[2], Threads));
        Assert.True(many < 2 * one, $"{many} bytes, while one thread allocates {one}");
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        action();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static void Search(Corpus corpus, int count)
    {
        using var start = new Barrier(count);
        var threads = Enumerable.Range(0, count).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            Assert.Equal(10, corpus.Search("harbour").Count);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    private static Corpus Create() => Corpus.Create(
        "News", Enumerable.Range(0, 200).Select(i => new ArticleSource($"{i}", MakeText(i))));

    private static string MakeText(int article) => string.Concat(Enumerable.Range(0, 40).Select(i => $"The harbour opened w{article}x{i}. "));
}
