using System.Collections.Generic;
using System.Threading;

namespace Dataset.Tool.Imports;

/// <summary>A format that articles are read from.</summary>
internal abstract class ImportFormat
{
    /// <summary>The name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What it reads, for the help.</summary>
    public abstract string Description { get; }

    /// <summary>Whether it has columns, so that options about them have a meaning.</summary>
    public virtual bool HasColumns => false;

    /// <summary>Reads the articles one after the other. What cannot be taken is reported, and the next one is read.</summary>
    public abstract IEnumerable<ImportedArticle> Read(ImportRequest request, ImportReport report, CancellationToken cancellation);

    /// <summary>A file of C# that declares what the input knows beside its articles, or null.</summary>
    public virtual (string Name, string Text)? WriteDeclarations(ImportRequest request, CancellationToken cancellation) => null;
}
