using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Tool.Sources;

/// <summary>A file that <see cref="Corpus.Save(string)"/> wrote. It has no extension of its own: every file that is nothing else is tried.</summary>
internal sealed class ImageSource : CorpusSource
{
    public override string Name => "a saved image";

    public override IReadOnlyList<string> Options => [];

    public override bool Takes(string path) => File.Exists(path);

    protected override async Task<OpenedCorpus> OpenCheckedAsync(SourceRequest request, CancellationToken cancellation)
    {
        try
        {
            return new(await Corpus.OpenAsync(request.Path, cancellation).ConfigureAwait(false), this, request);
        }
        catch (InvalidDataException e)
        {
            throw new ToolException($"'{request.Path}' is no folder, no file of JSON Lines (.jsonl), no assembly (.dll) and no saved image. {e.Message}", e);
        }
    }
}
