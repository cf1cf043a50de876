using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Tool.Exports;

/// <summary>A format that a corpus is written in. What it writes appears when it is complete, or not at all.</summary>
internal abstract class ExportFormat
{
    /// <summary>The name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What it writes, for the help.</summary>
    public abstract string Description { get; }

    /// <summary>Whether it writes tables, some of which can be chosen.</summary>
    public virtual bool HasTables => false;

    /// <summary>Writes the corpus, and returns a line about what was written.</summary>
    public abstract Task<string> WriteAsync(ExportRequest request, CancellationToken cancellation);
}
