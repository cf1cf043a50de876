using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary>A command of the tool.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(string name, string description, Terminal terminal)
        : base(name, description)
    {
        Terminal = terminal;
        SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
    }

    /// <summary>The command lines to show in the help.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>The meaning of exit code 1, or null if the command never returns it.</summary>
    public virtual string? Found => null;

    protected Terminal Terminal { get; }

    /// <summary>Executes the command line and returns the exit code.</summary>
    protected abstract Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation);
}
