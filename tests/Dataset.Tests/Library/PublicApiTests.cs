using Dataset.Tests.Helpers;
using PublicApiGenerator;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that the public API has not changed. A difference is a promise kept or broken: see docs/common-tasks.md, "Snapshots".</summary>
public class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        TreatRecordsAsClasses = false,

        // The content of a generated table is data; the members of the tables are listed.
        ExcludeAttributes = ["Dataset.CompilerServices.CompiledTableAttribute"],
    };

    [Fact]
    public void The_public_API_is_the_approved_one() =>
        Snapshot.Match(typeof(Corpus).Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n", "tests/Dataset.Tests/PublicApi");
}
