using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;

namespace Dataset.Tool.Exports;

/// <summary>Writes JSON Lines with <see cref="Corpus.WriteJsonLines"/>.</summary>
internal sealed class JsonLinesExport : ExportFormat
{
    public override string Name => "jsonl";

    public override string Description => "a file of JSON Lines, one article per line with everything that was found in it";

    public override async Task<string> WriteAsync(ExportRequest request, CancellationToken cancellation)
    {
        await OutputFile.WriteAsync(request.Path, stream => request.Corpus.WriteJsonLinesAsync(stream, cancellation), cancellation).ConfigureAwait(false);
        return $"{request.Path}: {IssueFormats.Count(request.Corpus.Articles.Count, "article")}";
    }
}
