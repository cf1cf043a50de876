using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;

namespace Dataset.Tool.Exports;

/// <summary>Writes a folder for the annotation tool brat.</summary>
internal sealed class BratExport : ExportFormat
{
    public override string Name => "brat";

    public override string Description => "a folder for the annotation tool brat: texts, with names, quotations, speakers and dates as annotations";

    public override async Task<string> WriteAsync(ExportRequest request, CancellationToken cancellation)
    {
        await request.Corpus.WriteBratAsync(request.Path, cancellation).ConfigureAwait(false);
        return $"{request.Path}: {IssueFormats.Count(request.Corpus.Articles.Count, "article")}";
    }
}
