using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Dataset.CompilerServices;
using Dataset.Compiling;
using Dataset.Making;
using Dataset.Tests.Fuzz;
using Dataset.Tests.Fuzzing;
using Dataset.Tests.Helpers;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that a corpus is the same on one core and on many.</summary>
public class ManyCoresTests
{
    // Possibly more than this machine has, so that threads compete.
    private const int Cores = 8;

    [Fact]
    public void Any_corpus_is_the_same() => FuzzRun.ForAll(
        60,
        FuzzCorpus.Of(20, 60, static i => Gen.Constant($"a/{i:00}")),
        static x => x.Shrink(),
        static x => AssertSame([.. x.Files.Select(file => new ArticleInput(file.Key, file.Key, file.Text))], x.Declarations.Options));

    [Fact]
    public void A_corpus_of_many_reports_is_the_same()
    {
        var texts = Directory.GetFiles(Samples.SeedFolder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var sources = Enumerable.Range(0, 300).Select(i => new ArticleSource($"a/{i:000}", $"{texts[i % texts.Length]}\n\nNumber {i} ends here.\n")).ToArray();
        var inputs = sources.Select(source => new ArticleInput(source.Key, source.Key, source.Text)).ToArray();
        var options = new CorpusOptions { TermIndex = true, Entities = [new(EntityKind.Organization, "Coast Guard"), new(EntityKind.Place, "Seoul")] };
        AssertSame(inputs, options);

        using var image = new MemoryStream();
        Corpus.Create("Many", sources, options).Save(image);
        image.Position = 0;
        var one = new Corpus(Make(inputs, options, 1).Data);
        CorpusComparer.AssertSame(one, Corpus.Open(image));
    }

    [Fact]
    public void Sources_are_enumerated_once_on_the_callers_thread()
    {
        var caller = Environment.CurrentManagedThreadId;
        var taken = new List<string>();
        var corpus = Corpus.Create("Lazy", Sources());

        Assert.Equal(40, corpus.Articles.Count);
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"a/{i:00}"), taken);

        IEnumerable<ArticleSource> Sources()
        {
            for (var i = 0; i < 40; i++)
            {
                Assert.Equal(caller, Environment.CurrentManagedThreadId);
                taken.Add($"a/{i:00}");
                yield return new ArticleSource($"a/{i:00}", $"Report {i}\n\nIt ends here.\n");
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Cores)]
    public void Results_are_in_order(int cores) => Assert.Equal(
        Enumerable.Range(0, 1000).Select(i => i * 2),
        OrderedWork.Do(Enumerable.Range(0, 1000).ToArray(), static () => 2, static (i, factor) => i * factor, cores, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData(1)]
    [InlineData(Cores)]
    public void The_first_exception_is_rethrown_unchanged(int cores)
    {
        var error = Assert.Throws<InvalidOperationException>(() => OrderedWork.Do(
            Enumerable.Range(0, 1000).ToArray(), static () => 0, static (i, _) => i < 300 ? i : throw new InvalidOperationException($"{i}"), cores,
            TestContext.Current.CancellationToken));
        Assert.Equal("300", error.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Cores)]
    public void Canceled_work_ends(int cores)
    {
        using var stop = new CancellationTokenSource();
        var count = 0;
        var error = Assert.ThrowsAny<OperationCanceledException>(() =>
            OrderedWork.Do(Enumerable.Range(0, 100_000).ToArray(), static () => 0, Stop, cores, stop.Token));
        Assert.Equal(stop.Token, error.CancellationToken);
        Assert.InRange(count, 20, 99_999);

        int Stop(int i, int tool)
        {
            if (Interlocked.Increment(ref count) == 20)
            {
                stop.Cancel();
            }

            return i;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Cores)]
    public void A_tool_serves_one_thread_at_a_time(int cores)
    {
        var tools = OrderedWork.Do(
            Enumerable.Range(0, 10_000).ToArray(), static () => new int[1],
            static (i, tool) =>
            {
                Assert.Equal(1, Interlocked.Increment(ref tool[0]));
                Thread.Yield();
                Assert.Equal(0, Interlocked.Decrement(ref tool[0]));
                return tool;
            },
            cores, TestContext.Current.CancellationToken);
        Assert.InRange(tools.Distinct().Count(), 1, 10_000);
        Assert.True(cores > 1 || tools.Distinct().Count() == 1);
    }

    private static void AssertSame(ArticleInput[] inputs, CorpusOptions options)
    {
        var (one, issues) = Make(inputs, options, 1);
        var (many, otherIssues) = Make(inputs, options, Cores);
        Assert.Equal(issues, otherIssues);
        Assert.Equal(one.SegmentCount, many.SegmentCount);
        for (var i = 0; i < one.SegmentCount; i++)
        {
            Assert.True(one.GetSegment(i).SequenceEqual(many.GetSegment(i)), $"segment {i}");
        }
    }

    private static (CorpusData Data, List<Issue> Issues) Make(ArticleInput[] inputs, CorpusOptions options, int cores)
    {
        var issues = new List<Issue>();
        return (CorpusMaker.Make("Many", inputs, options, issues, TestContext.Current.CancellationToken, cores), issues);
    }
}
