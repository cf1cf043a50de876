using System;
using System.IO;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>Tests empty arguments on the command line, which result from unset shell variables.</summary>
public sealed class EmptyValueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("SOURCE", "check", "")]
    [InlineData("--output", "check", "{news}", "--output", "")]
    [InlineData("--pattern", "check", "{news}", "--pattern", "")]
    [InlineData("--output", "explore", "{news}", "-o", "")]
    [InlineData("--output", "export", "{news}", "--to", "jsonl", "--output", "")]
    [InlineData("--write", "suggest", "{news}", "--write", "")]
    [InlineData("INPUT", "import", "", "--from", "csv", "--output", "{news}")]
    [InlineData("--output", "import", "{news}", "--from", "html", "--output", "")]
    [InlineData("NEW", "compare", "{news}", "")]
    [InlineData("NAME", "new", "")]
    [InlineData("--output", "new", "Harbour", "--output", "")]
    public async Task An_empty_value_is_reported_with_the_name_of_its_option(string name, params string[] args)
    {
        var news = ToolRun.MakeNews(_folder);
        var run = await ToolRun.RunAsync(Array.ConvertAll(args, arg => arg == "{news}" ? news : arg));
        Assert.Equal((2, "", $"error: {name} is empty.\n"), (run.Exit, run.Output, run.Error));
        Assert.Equal([news], Directory.GetFileSystemEntries(_folder.Path));
    }
}
