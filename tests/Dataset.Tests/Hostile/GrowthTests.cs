using Dataset.Tests.Counting;
using Dataset.Tests.Fuzzing;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>Verifies that four times as many articles, names, claims and so on take about four times the work, not sixteen times.</summary>
public class GrowthTests
{
    private static readonly int Few = FuzzRun.Budget == default ? 400 : 2000;

    private static readonly CountedAssemblies Library = new("Dataset");

    public static TheoryData<string> Kinds => [.. SlowCorpora.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_work_grows_linearly_with_the_input(string kind)
    {
        var growth = Growth.Of(count => Library.Count(SlowCorpora.Read, kind, count), Few);
        Assert.True(growth.IsLinear, growth.ToString());
    }
}
