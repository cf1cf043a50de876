using System;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>Measures the managed memory of a compiled corpus before its texts are read.</summary>
public class MemoryTests
{
    [Fact]
    public void A_thousand_unread_articles_take_almost_no_memory()
    {
        var project = Enumerable.Range(0, 1000).Aggregate(
            TestProject.Of("[Dataset.Corpus, Dataset.Place(\"Port Elin\")] public static partial class Many { }"),
            static (p, i) => p.WithArticle($"{i:0000}.txt", $"Report {i}\n\nThe market of Port Elin had {i} boats on Monday, the mayor said.", "Many"));
        var assembly = Loaded.Load(GeneratorRun.Start(project));

        // Warms up reflection caches and code that is compiled once per process.
        _ = SeoulSummit.Articles.Count + SeoulSummit.Articles[0].Key.Length + (SeoulSummit.Articles.Contains("x") ? 1 : 0);
        var property = assembly.GetType("Many")!.GetProperty("Corpus")!.GetMethod!.CreateDelegate<Func<Corpus>>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var corpus = property();
        var count = corpus.Articles.Count + corpus.Articles[500].Index + corpus.Articles["0042"].Index + corpus.People.Count;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 64 * 1024);
        Assert.Equal(1000 + 500 + 42, count);
    }
}
