using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Dataset.Tests.Records;

/// <summary>Verifies that contracts are created once per corpus and shared with no other.</summary>
public class CachingTests
{
    [Fact]
    public void A_corpus_has_one_copy_of_the_options()
    {
        var corpus = FrontMatters.Of("x1: 1").Corpus;
        var other = FrontMatters.Of("x1: 1").Corpus;
        var options = PlainContext.Default.Options;
        Assert.Same(corpus.GetRecordOptions(options), corpus.GetRecordOptions(options));
        Assert.NotSame(corpus.GetRecordOptions(options), other.GetRecordOptions(options));
        Assert.NotSame(corpus.GetRecordOptions(options), corpus.GetRecordOptions(CamelContext.Default.Options));
        Assert.Same(corpus.GetRecordOptions(options).GetShape(typeof(Named)), corpus.GetRecordOptions(options).GetShape(typeof(Named)));
        Assert.NotSame(options, corpus.GetRecordOptions(options).Options);
        Assert.Empty(options.Converters);
    }

    [Fact]
    public void Options_are_read_only_after_their_first_use()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = PlainContext.Default };
        FrontMatters.Read("x1: 1", (System.Text.Json.Serialization.Metadata.JsonTypeInfo<Named>)options.GetTypeInfo(typeof(Named)));
        Assert.True(options.IsReadOnly);
    }

    [Fact]
    public void A_corpus_does_not_keep_options_alive()
    {
        var corpus = FrontMatters.Of("x1: 1").Corpus;
        var options = Use(corpus);
        for (var i = 0; i < 20 && options.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(options.IsAlive);
        GC.KeepAlive(corpus);
    }

    [Fact]
    public void Threads_read_the_same_values()
    {
        for (var round = 0; round < 20; round++)
        {
            var article = FrontMatters.Of("x1: 1\ndesk-name: Sea\nfollow-up: harbour");
            var read = new Named[8];
            Parallel.For(0, read.Length, i => read[i] = article.GetData(PlainContext.Default.Named));
            Assert.All(read, data => Assert.Equal(new Named("Sea", "harbour", 1), data));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Use(Corpus corpus)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new PlainContext() };
        corpus.Articles["budget"].GetData((System.Text.Json.Serialization.Metadata.JsonTypeInfo<Named>)options.GetTypeInfo(typeof(Named)));
        return new(options);
    }
}
