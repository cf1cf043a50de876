using Dataset.Tests.Counting;
using Dataset.Tests.Fuzzing;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>Four times as many articles, names, claims and so on make four times the work, or somewhat more, and not the square of that.</summary>
public class GrowthTests
{
    private static readonly int Few = FuzzRun.Budget == default ? 400 : 2000;

    private static readonly CountedAssemblies Library = new("Dataset");

    public static TheoryData<string> Kinds => [.. SlowCorpora.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_work_grows_with_what_is_given(string kind)
    {
        var growth = Growth.Of(count => Library.Count(SlowCorpora.Read, kind, count), Few);
        Assert.True(growth.IsLinear, growth.ToString());
    }
}
