using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary>Writes the help of System.CommandLine, followed by the exit codes and examples of the command.</summary>
internal sealed class HelpWithExamples(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        // Text that is written to a file or another program is not wrapped.
        var help = terminal.IsScreen ? new HelpAction() : new HelpAction { MaxWidth = int.MaxValue };
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is not ToolCommand command)
        {
            output.WriteLine("Exit codes: 0 success, 1 errors or differences were found, 2 failure, 130 canceled. For examples, see 'dataset COMMAND --help'.");
            return ExitCode.Success;
        }

        output.WriteLine("Exit codes:");
        output.WriteLine("  0    success");
        if (command.Found is { } found)
        {
            output.WriteLine($"  1    {found}");
        }

        output.WriteLine("  2    invalid arguments, or a source or target that cannot be read or written");
        output.WriteLine("  130  canceled by Ctrl+C; no partial output is left");
        output.WriteLine();
        output.WriteLine(command.Examples.Count == 1 ? "Example:" : "Examples:");
        foreach (var example in command.Examples)
        {
            output.WriteLine($"  {example}");
        }

        return ExitCode.Success;
    }
}
