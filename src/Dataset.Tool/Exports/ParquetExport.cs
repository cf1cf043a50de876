using System;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;

namespace Dataset.Tool.Exports;

/// <summary>Writes the tables of Dataset.Parquet, with Croissant metadata and a data card.</summary>
internal sealed class ParquetExport : ExportFormat
{
    public override string Name => "parquet";

    public override string Description => "a folder with one Parquet file for each flat table, Croissant metadata and a data card; replaces an earlier export";

    public override bool HasTables => true;

    public override async Task<string> WriteAsync(ExportRequest request, CancellationToken cancellation)
    {
        var options = new ParquetExportOptions { Tables = request.Tables.Count > 0 ? request.Tables : null };
        try
        {
            await request.Corpus.WriteParquetAsync(request.Path, options, cancellation).ConfigureAwait(false);
        }
        catch (ArgumentException e)
        {
            throw new ToolException(e.Message, e);
        }

        var count = request.Tables.Count > 0 ? request.Tables.Count : Enum.GetValues<CorpusTable>().Length;
        return $"{request.Path}: {IssueFormats.Count(count, "table")} of {IssueFormats.Count(request.Corpus.Articles.Count, "article")}";
    }
}
