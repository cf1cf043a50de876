using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Tool.Sources;

/// <summary>A file that <see cref="Corpus.Save(string)"/> wrote. Images have no fixed extension, so every file of no other kind is tried.</summary>
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
            throw new ToolException($"'{request.Path}' is not a folder, a file of JSON Lines (.jsonl), an assembly (.dll) or a saved image. {e.Message}", e);
        }
    }
}
