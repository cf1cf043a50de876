using System.IO;
using System.Linq;
using Dataset.Tests.Fuzzing;
using Dataset.Tests.Walking;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>Verifies that many threads that access all public members at once get the same objects. The generator's tests cover the compiled corpus.</summary>
public class ConcurrencyTests
{
    private static int Rounds => FuzzRun.Budget == default ? 6 : 300;

    [Fact]
    public void Threads_get_the_same_objects_of_a_created_corpus() => RacingWalks.AssertSameObjects(Rounds, SmallCorpus.Create);

    [Fact]
    public void Threads_get_the_same_objects_of_an_opened_corpus()
    {
        var image = SmallCorpus.CreateImage();
        RacingWalks.AssertSameObjects(Rounds, () => Corpus.Open(new MemoryStream(image)));
    }

    [Fact]
    public void Threads_get_the_same_objects_of_a_corpus_of_many_files()
    {
        // From 17 articles on, several threads read them.
        RacingWalks.AssertSameObjects(1, () => Corpus.Create(
            SmallCorpus.Name, [.. SmallCorpus.Sources,
                .. Enumerable.Range(0, 30).Select(i => new ArticleSource($"more/{i}", $"Report {i}\n\nThe coast guard sailed on May {i}."))],
                    SmallCorpus.Options));
    }
}
