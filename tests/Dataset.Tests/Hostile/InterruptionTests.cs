using System;
using Dataset.Tests.Counting;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>Does each stage look at its token often enough that nobody waits for a key that was pressed?</summary>
public class InterruptionTests
{
    // A million steps are a few milliseconds.
    private const long MostSteps = 1_000_000;

    private static readonly CountedAssemblies Library = new("Dataset");

    private static readonly Func<int, long>[] Stages = [Interruptions.Link, Interruptions.FindEvidence, Interruptions.Assemble];

    private static readonly Func<int, long>[] Readers = [Interruptions.Read, Interruptions.ReadMarkdown];

    public static TheoryData<string> StageNames => [.. Array.ConvertAll(Stages, x => x.Method.Name)];

    public static TheoryData<string> ReaderNames => [.. Array.ConvertAll(Readers, x => x.Method.Name)];

    [Theory]
    [MemberData(nameof(StageNames))]
    public void A_stage_looks_at_its_token_all_the_time(string name)
    {
        var (gap, _) = Measure(Array.Find(Stages, x => x.Method.Name == name)!);
        Assert.True(gap < MostSteps, $"{gap:N0} steps without a look");
    }

    // The parts of a reading after the layout look in each paragraph.
    [Theory]
    [MemberData(nameof(ReaderNames))]
    public void A_reading_looks_at_its_token_after_the_layout_and_then_all_the_time(string name)
    {
        var (gap, all) = Measure(Array.Find(Readers, x => x.Method.Name == name)!);
        Assert.True(gap < all / 2, $"{gap:N0} steps of {all:N0} without a look");
    }

    private static (long Gap, long All) Measure(Func<int, long> stage)
    {
        // What is made once comes first.
        Library.Call(stage, 100);
        var all = Library.Count(stage, [2000], out var gap);
        return ((long)gap!, all);
    }
}
