using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Dataset.Tool.Commands;
using Dataset.Tool.Exports;
using Dataset.Tool.Imports;
using Dataset.Tool.Output;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>Verifies that the help lists everything that exists, and nothing else.</summary>
public class HelpTests
{
    public static TheoryData<string> Names => [.. Commands.Select(command => command.Name)];

    private static ToolCommand[] Commands => ToolCommands.Make(new Terminal(TextWriter.Null, TextWriter.Null));

    [Fact]
    public async Task The_help_lists_all_commands()
    {
        var run = await ToolRun.RunAsync("--help");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.All(Commands, command => Assert.Contains($"\n  {command.Name} <", run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_help_of_a_command_has_its_exit_codes_and_examples_that_parse(string name)
    {
        var run = await ToolRun.RunAsync(name, "--help");
        var command = Commands.Single(c => c.Name == name);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(command.Examples);
        Assert.All(command.Examples, example =>
        {
            Assert.Contains($"\n  {example}\n", run.Output, StringComparison.Ordinal);
            Assert.StartsWith($"dataset {name} ", example, StringComparison.Ordinal);
            Assert.Empty(command.Parse(example[$"dataset {name} ".Length..]).Errors);
        });
    }

    [Fact]
    public async Task The_help_lists_the_existing_formats()
    {
        var export = (await ToolRun.RunAsync("export", "--help")).Output;
        Assert.All(ExportFormats.All, format => Assert.Contains($"{format.Name}: {format.Description}", export, StringComparison.Ordinal));
        var import = (await ToolRun.RunAsync("import", "--help")).Output;
        Assert.All(ImportFormats.All, format => Assert.Contains($"{format.Name}: {format.Description}", import, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_about_the_tool_shows_each_command(string name) =>
        Assert.Contains($"\n## {name}\n", File.ReadAllText(Repository.GetPath("docs/tool.md")).ReplaceLineEndings("\n"), StringComparison.OrdinalIgnoreCase);
}
