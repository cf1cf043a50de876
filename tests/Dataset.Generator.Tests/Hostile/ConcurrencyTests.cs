using System.IO;
using System.Linq;
using System.Runtime.Loader;
using Dataset.Generator.Tests.Fuzz;
using Dataset.Generator.Tests.Harness;
using Dataset.Tests.Walking;
using Xunit;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>Verifies that a compiled corpus returns the same objects to every thread, from the first access on.</summary>
public class ConcurrencyTests
{
    [Fact]
    public void Threads_get_the_same_objects_of_a_compiled_corpus()
    {
        var project = SmallCorpus.Sources.Aggregate(
            TestProject.Of(AttributeCode.Of(SmallCorpus.Options, SmallCorpus.Name)), static (p, x) => p.WithArticle(x.Key + ".txt", x.Text));
        var assembly = Loaded.Emit(GeneratorRun.Start(project));
        RacingWalks.AssertSameObjects(6, () => Loaded.GetCorpus(
            new AssemblyLoadContext("race", isCollectible: true).LoadFromStream(new MemoryStream(assembly)), SmallCorpus.Name));
    }
}
