using System.Collections.Generic;
using System.Threading;

namespace Dataset.Tool.Imports;

/// <summary>A format that articles can be read from.</summary>
internal abstract class ImportFormat
{
    /// <summary>The name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>The description of the input, for the help.</summary>
    public abstract string Description { get; }

    /// <summary>Whether the input has columns, so that the column options apply.</summary>
    public virtual bool HasColumns => false;

    /// <summary>Reads the articles one after the other. An article that cannot be read is reported and skipped.</summary>
    public abstract IEnumerable<ImportedArticle> Read(ImportRequest request, ImportReport report, CancellationToken cancellation);

    /// <summary>Returns a C# file that declares what the input contains in addition to its articles, or null.</summary>
    public virtual (string Name, string Text)? WriteDeclarations(ImportRequest request, CancellationToken cancellation) => null;
}
