using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Is what users build on still what it was? A difference here is a promise kept or broken: see docs/common-tasks.md, "Snapshots".</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => Snapshot.Match(PublicApi.Print(typeof(Corpus).Assembly), "tests/Dataset.Tests/PublicApi");
}
