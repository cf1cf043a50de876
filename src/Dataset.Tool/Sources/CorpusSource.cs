using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Tool.Sources;

/// <summary>A kind of source that a corpus can be opened from.</summary>
internal abstract class CorpusSource
{
    /// <summary>The name of the kind, for messages: <c>a folder</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The names of the options that apply to the source.</summary>
    public abstract IReadOnlyList<string> Options { get; }

    /// <summary>Whether articles are read when the source is opened, so that it has diagnostics and can be given declarations.</summary>
    public virtual bool IsRead => false;

    /// <summary>Returns whether an existing path is a source of this kind.</summary>
    public abstract bool Takes(string path);

    /// <summary>Opens the corpus.</summary>
    public async Task<OpenedCorpus> OpenAsync(SourceRequest request, CancellationToken cancellation)
    {
        if (request.Stated.FirstOrDefault(option => !Options.Contains(option)) is { } option)
        {
            throw new ToolException($"{option} does not apply to {Name} ('{request.Path}').");
        }

        return await OpenCheckedAsync(request, cancellation).ConfigureAwait(false);
    }

    /// <summary>Converts the path of an issue to the path of the article's file as the user would write it.</summary>
    public virtual string Locate(string source, string path) => path;

    protected abstract Task<OpenedCorpus> OpenCheckedAsync(SourceRequest request, CancellationToken cancellation);
}
