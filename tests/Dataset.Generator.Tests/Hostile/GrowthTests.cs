using Dataset.Tests.Counting;
using Xunit;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>Verifies that four times as many articles, names and so on take the generator about four times the work, not sixteen times.</summary>
public class GrowthTests
{
    private const int Few = 40;

    private static readonly CountedAssemblies Generator = new("Dataset.Generator");

    public static TheoryData<string> Kinds => [.. SlowProjects.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_work_grows_linearly_with_the_input(string kind)
    {
        var growth = Growth.Of(count => Generator.Count(SlowProjects.Generate, kind, count), Few);
        Assert.True(growth.IsLinear, growth.ToString());
    }
}
