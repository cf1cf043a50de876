using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Parquet.Export;

/// <summary>Writes the files of a table: one file, or one or more files for each folder of articles.</summary>
internal sealed class TableFiles : IAsyncDisposable
{
    // Articles arrive folder by folder, and a folder can have subfolders. If the articles of more folders are mixed, a folder gets several files.
    private const int MostOpen = 8;

    private readonly string _folder;
    private readonly CorpusTable _table;
    private readonly int _rowGroupSize;
    private readonly bool _isDivided;

    // The index of the column that the path replaces.
    private readonly int _folderColumn;
    private readonly CorpusTableColumn[] _columns;

    // The open files; the most recently used one is last.
    private readonly List<(string Partition, TableFile File)> _open = [];
    private readonly List<WrittenFile> _written = [];

    // On a case-insensitive file system, two folders can be the same one.
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    public TableFiles(string folder, CorpusTable table, IReadOnlyList<CorpusTableColumn> columns, ParquetExportOptions options)
    {
        _folder = folder;
        _table = table;
        _rowGroupSize = options.RowGroupSize;
        _isDivided = options.PartitionByFolder && TableNames.IsOfArticles(table);
        _folderColumn = _isDivided ? columns.ToList().FindIndex(column => column.ColumnName == TableNames.Folder) : -1;
        _columns = columns.Where((_, i) => i != _folderColumn).ToArray();
    }

    /// <summary>Adds a row.</summary>
    /// <param name="folder">The folder of the article.</param>
    /// <param name="row">The values, in the order of the table's columns.</param>
    /// <param name="cancellation">A token to cancel the operation.</param>
    public async ValueTask AddAsync(string folder, object[] row, CancellationToken cancellation)
    {
        var file = await OpenAsync(_isDivided ? folder : "", cancellation).ConfigureAwait(false);
        if (_folderColumn >= 0)
        {
            row.AsSpan(_folderColumn + 1).CopyTo(row.AsSpan(_folderColumn));
        }

        await file.AddAsync(row.AsSpan(0, _columns.Length), cancellation).ConfigureAwait(false);
    }

    /// <summary>Closes all files.</summary>
    public async Task<WrittenTable> CompleteAsync(CancellationToken cancellation)
    {
        // A table without rows also has a file, so that its columns can be read.
        if (_open.Count == 0 && _written.Count == 0)
        {
            await OpenAsync("", cancellation).ConfigureAwait(false);
        }

        while (_open.Count > 0)
        {
            await CloseFirstAsync(cancellation).ConfigureAwait(false);
        }

        return new(_table, _columns, [.. _written.OrderBy(file => file.Path, StringComparer.Ordinal)], _isDivided);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, file) in _open)
        {
            await file.DisposeAsync().ConfigureAwait(false);
        }

        _open.Clear();
    }

    private async ValueTask<TableFile> OpenAsync(string partition, CancellationToken cancellation)
    {
        var index = _open.FindLastIndex(entry => entry.Partition == partition);
        if (index >= 0)
        {
            var entry = _open[index];
            if (index < _open.Count - 1)
            {
                _open.RemoveAt(index);
                _open.Add(entry);
            }

            return entry.File;
        }

        if (_open.Count == MostOpen)
        {
            await CloseFirstAsync(cancellation).ConfigureAwait(false);
        }

        var file = await TableFile.CreateAsync(_folder, NextPath(partition), _columns, _rowGroupSize, cancellation).ConfigureAwait(false);
        _open.Add((partition, file));
        return file;
    }

    private string NextPath(string partition)
    {
        var name = TableNames.Of(_table);
        if (!_isDivided)
        {
            return name + ".parquet";
        }

        var folder = PartitionPath.Of(partition);
        var number = _counts.GetValueOrDefault(folder);
        _counts[folder] = number + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{name}/{folder}/part-{number}.parquet");
    }

    private async Task CloseFirstAsync(CancellationToken cancellation)
    {
        _written.Add(await _open[0].File.CompleteAsync(cancellation).ConfigureAwait(false));
        _open.RemoveAt(0);
    }
}
