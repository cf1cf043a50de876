using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Parquet.Description;

namespace Dataset.Parquet.Export;

/// <summary>Writes the tables of a corpus, part by part, and their descriptions.</summary>
internal sealed class CorpusExport : IAsyncDisposable
{
    private readonly ExportPlan _plan;
    private readonly Dictionary<CorpusTable, TableFiles> _files = [];
    private readonly Dictionary<CorpusTable, IReadOnlyList<CorpusTableColumn>> _columns = [];
    private readonly Dictionary<CorpusTable, DeclaredRows> _declared = [];
    private readonly PartOffsets _offsets = new();
    private readonly ExportFacts _facts = new();

    private CorpusExport(ExportPlan plan, Corpus first, string folder)
    {
        _plan = plan;
        foreach (var table in plan.Tables)
        {
            var columns = TableNames.GetColumns(table, first);
            _columns.Add(table, columns);
            _files.Add(table, new(folder, table, columns, plan.Options));
            if (!TableNames.IsOfArticles(table))
            {
                _declared.Add(table, new(columns));
            }
        }
    }

    /// <summary>Writes the parts into a folder, which is replaced after everything is written.</summary>
    public static async Task WriteAsync(IAsyncEnumerable<Corpus> parts, string directory, ExportPlan plan, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var folder = new ExportFolder(directory);
        try
        {
            await WriteToAsync(parts, folder.Unfinished, plan, cancellation).ConfigureAwait(false);
            folder.Complete();
        }
        finally
        {
            folder.Discard();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var files in _files.Values)
        {
            await files.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task WriteToAsync(IAsyncEnumerable<Corpus> parts, string folder, ExportPlan plan, CancellationToken cancellation)
    {
        CorpusExport? export = null;
        try
        {
            await foreach (var part in parts.WithCancellation(cancellation).ConfigureAwait(false))
            {
                export ??= new(plan, part, folder);
                await export.AddAsync(part, cancellation).ConfigureAwait(false);
            }

            if (export is null)
            {
                throw new InvalidOperationException("The sequence has no parts. A corpus without articles also counts as a part.");
            }

            var tables = await export.CompleteAsync(cancellation).ConfigureAwait(false);
            await File.WriteAllBytesAsync(
                Path.Combine(folder, ExportFolder.Croissant), CroissantWriter.Write(export._facts, tables, plan.Options), cancellation).ConfigureAwait(false);
            await File.WriteAllTextAsync(Path.Combine(folder, ExportFolder.Card), DataCard.Write(export._facts, tables, plan.Options), cancellation)
                .ConfigureAwait(false);
        }
        finally
        {
            if (export is not null)
            {
                await export.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task AddAsync(Corpus part, CancellationToken cancellation)
    {
        foreach (var table in _plan.Tables)
        {
            if (_declared.TryGetValue(table, out var declared))
            {
                declared.Add(part);
            }
            else
            {
                await AddRowsAsync(part, table, cancellation).ConfigureAwait(false);
            }
        }

        _offsets.Add(part);
        _facts.Add(part);
    }

    private async Task AddRowsAsync(Corpus part, CorpusTable table, CancellationToken cancellation)
    {
        var reader = part.CreateDataReader(table);
        await using (reader.ConfigureAwait(false))
        {
            var article = reader.GetOrdinal(TableNames.Article);
            var row = new object[reader.FieldCount];
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                reader.GetValues(row);
                _offsets.Adjust(table, _columns[table], row);
                var folder = _plan.Options.PartitionByFolder ? part.Articles[(string)row[article]].Folder : "";
                await _files[table].AddAsync(folder, row, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task<List<WrittenTable>> CompleteAsync(CancellationToken cancellation)
    {
        foreach (var (table, declared) in _declared)
        {
            foreach (var row in declared.Rows)
            {
                await _files[table].AddAsync("", row, cancellation).ConfigureAwait(false);
            }
        }

        var written = new List<WrittenTable>();
        foreach (var table in _plan.Tables)
        {
            written.Add(await _files[table].CompleteAsync(cancellation).ConfigureAwait(false));
        }

        return written;
    }
}
