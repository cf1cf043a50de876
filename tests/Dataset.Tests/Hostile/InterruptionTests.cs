using System;
using Dataset.Tests.Counting;
using Xunit;
using Measured = (long Gap, long Steps, int Looks, bool IsCanceled);

namespace Dataset.Tests.Hostile;

/// <summary>Verifies that each stage checks its cancellation token often enough for a user who presses a key.</summary>
public class InterruptionTests
{
    // A million steps take a few milliseconds.
    private const long MostSteps = 1_000_000;

    private const int NoLook = 0;

    private static readonly CountedAssemblies Library = new("Dataset");

    private static readonly Func<int, int, Measured>[] Stages =
    [
        Interruptions.Read, Interruptions.ReadTitled, Interruptions.ReadMessage, Interruptions.ReadMarkdown, Interruptions.Link, Interruptions.FindEvidence,
        Interruptions.Assemble,
    ];

    public static TheoryData<string> StageNames => [.. Array.ConvertAll(Stages, x => x.Method.Name)];

    [Theory]
    [MemberData(nameof(StageNames))]
    public void A_stage_checks_its_token_frequently(string name)
    {
        // The first run initializes what is created only once.
        Run(name, 100, NoLook);
        var (gap, _, _, _) = Run(name, 2000, NoLook);
        Assert.True(gap < MostSteps, $"{gap:N0} steps without a check");
    }

    [Theory]
    [MemberData(nameof(StageNames))]
    public void A_stage_ends_at_the_check_that_finds_it_canceled(string name)
    {
        const int Count = 400;
        Run(name, 100, NoLook);
        var all = Run(name, Count, NoLook);
        Assert.False(all.IsCanceled);
        var before = 0L;
        foreach (var last in new[] { 1, all.Looks / 4, all.Looks / 2, all.Looks * 3 / 4, all.Looks })
        {
            var (_, steps, looks, isCanceled) = Run(name, Count, last);
            Assert.True(isCanceled, $"continues after check {last:N0} of {all.Looks:N0}");
            Assert.Equal(last, looks);
            Assert.InRange(steps, before, all.Steps);
            before = steps;
        }

        Assert.True(Run(name, Count, 1).Steps < all.Steps / 5);
    }

    private static Measured Run(string name, int count, int last) =>
        (Measured)Library.Call(Array.Find(Stages, x => x.Method.Name == name)!, count, last)!;
}
