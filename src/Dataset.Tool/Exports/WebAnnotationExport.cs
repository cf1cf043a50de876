using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;

namespace Dataset.Tool.Exports;

/// <summary>Writes W3C Web Annotations.</summary>
internal sealed class WebAnnotationExport : ExportFormat
{
    public override string Name => "annotations";

    public override string Description => "a file of W3C Web Annotations (JSON-LD)";

    public override async Task<string> WriteAsync(ExportRequest request, CancellationToken cancellation)
    {
        await OutputFile.WriteAsync(request.Path, stream => request.Corpus.WriteWebAnnotationsAsync(stream, cancellation), cancellation).ConfigureAwait(false);
        return $"{request.Path}: annotations of {IssueFormats.Count(request.Corpus.Articles.Count, "article")}";
    }
}
