using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Tool.Sources;

/// <summary>A kind of place that a corpus is opened from.</summary>
internal abstract class CorpusSource
{
    /// <summary>What it is, for messages: <c>a folder</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The names of the options that it goes by.</summary>
    public abstract IReadOnlyList<string> Options { get; }

    /// <summary>Whether articles are read when it is opened, so that there are diagnostics and declarations can be added.</summary>
    public virtual bool IsRead => false;

    /// <summary>Whether the path, which exists, is such a source.</summary>
    public abstract bool Takes(string path);

    /// <summary>Opens the corpus.</summary>
    public async Task<OpenedCorpus> OpenAsync(SourceRequest request, CancellationToken cancellation)
    {
        if (request.Stated.FirstOrDefault(option => !Options.Contains(option)) is { } option)
        {
            throw new ToolException($"{option} has no meaning for {Name} ('{request.Path}').");
        }

        return await OpenCheckedAsync(request, cancellation).ConfigureAwait(false);
    }

    /// <summary>A path to an article's file as the user would write it, from one that an issue has.</summary>
    public virtual string Locate(string source, string path) => path;

    protected abstract Task<OpenedCorpus> OpenCheckedAsync(SourceRequest request, CancellationToken cancellation);
}
