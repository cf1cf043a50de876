using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Tool.Exports;

/// <summary>A format that a corpus can be written in. The output appears only after it is complete.</summary>
internal abstract class ExportFormat
{
    /// <summary>The name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>The description of the output, for the help.</summary>
    public abstract string Description { get; }

    /// <summary>Whether the output consists of tables, some of which can be selected.</summary>
    public virtual bool HasTables => false;

    /// <summary>Writes the corpus and returns a line that describes the output.</summary>
    public abstract Task<string> WriteAsync(ExportRequest request, CancellationToken cancellation);
}
