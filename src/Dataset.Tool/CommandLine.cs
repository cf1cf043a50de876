using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Commands;
using Dataset.Tool.Output;

namespace Dataset.Tool;

/// <summary>The command line: its commands, and the handling of errors.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command and returns the exit code of the process.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">The writer for the results of the command.</param>
    /// <param name="error">The writer for errors and progress.</param>
    /// <param name="cancellationToken">A token to cancel the command, which then leaves no partial output.</param>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        // Registers windows-1252 and other code pages, for articles and saved pages.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var terminal = new Terminal(output, error);
        var parsed = MakeRoot(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
        {
            foreach (var message in parsed.Errors.Select(problem => problem.Message).Distinct())
            {
                // Some messages list the allowed values, one per line.
                terminal.WriteError(string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            }

            var command = parsed.CommandResult.Command;
            terminal.WriteNote($"See 'dataset {(command is RootCommand ? "" : command.Name + " ")}--help'.");
            return ExitCode.Failed;
        }

        // No option or argument accepts an empty text, which an unset shell variable produces.
        if (parsed.CommandResult.Children.FirstOrDefault(child => child.Tokens.Any(token => token.Value.Length == 0)) is { } empty)
        {
            terminal.WriteError($"{GetName(empty)} is empty.");
            return ExitCode.Failed;
        }

        return await InvokeAsync(parsed, terminal, output, error, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<int> InvokeAsync(
        ParseResult parsed, Terminal terminal, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            terminal.WriteNote("Canceled; nothing was written.");
            return ExitCode.Canceled;
        }
        catch (Exception e) when (e is ToolException or IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            terminal.WriteError(e.Message);
            return ExitCode.Failed;
        }
    }

    private static string GetName(SymbolResult result) => result switch
    {
        OptionResult option => option.Option.Name,
        ArgumentResult argument => argument.Argument.Name,
        _ => throw new InvalidOperationException("Only options and arguments have values."),
    };

    private static RootCommand MakeRoot(Terminal terminal)
    {
        var root = new RootCommand("Checks, converts, compares and shows corpora of news articles, without a project.");
        foreach (var command in ToolCommands.Make(terminal))
        {
            root.Add(command);
        }

        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples(terminal);
        }

        return root;
    }
}
