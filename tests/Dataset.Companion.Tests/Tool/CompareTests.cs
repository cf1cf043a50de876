using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>Verifies that the command prints the differences between two corpora, the way <c>diff</c> does.</summary>
public sealed class CompareTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Differences_are_printed_as_lines_with_exit_code_1()
    {
        var (old, now) = MakeTwo();
        var run = await ToolRun.RunAsync("compare", old, now);
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.StartsWith("sport/regatta Article: ", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("1 change in 1 article", run.Lines[^1]);
    }

    [Fact]
    public async Task JSON_is_the_same_as_the_librarys()
    {
        var (old, now) = MakeTwo();
        var run = await ToolRun.RunAsync("compare", old, now, "--format", "json");
        Assert.Equal(1, run.Exit);
        using var json = JsonDocument.Parse(run.Output);
        using var expected = JsonDocument.Parse(JsonSerializer.Serialize(Corpus.Compare(Corpus.Load(old), Corpus.Load(now))));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, json.RootElement));
    }

    [Fact]
    public async Task A_missing_source_is_an_error_and_not_a_difference()
    {
        var run = await ToolRun.RunAsync("compare", ToolRun.MakeNews(_folder), _folder.GetPath("nowhere"));
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("The folder or file '", run.Error, StringComparison.Ordinal);
    }

    private (string Old, string Now) MakeTwo()
    {
        var old = ToolRun.MakeNews(_folder);
        ToolRun.Write(_folder, "now/budget.txt", File.ReadAllText(Path.Combine(old, "budget.txt")));
        return (old, _folder.GetPath("now"));
    }
}
