using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace Dataset.Parquet.Export;

/// <summary>Writes one Parquet file, one row group at a time.</summary>
internal sealed class TableFile : IAsyncDisposable
{
    // A row group is in memory until it is written, and a second time while it is encoded.
    private const int MostCharacters = 8 << 20;

    // The memory that the encoder retains for the next column. Without a limit, it retains the largest buffer of all.
    private const int KeptBytes = 16 << 20;

    private readonly string _folder;
    private readonly string _path;
    private readonly int _rowGroupSize;
    private readonly FileStream _stream;
    private readonly ParquetWriter _writer;
    private readonly ColumnBuffer[] _columns;
    private long _rows;
    private int _buffered;
    private int _characters;

    private TableFile(string folder, string path, int rowGroupSize, FileStream stream, ParquetWriter writer, ColumnBuffer[] columns)
    {
        (_folder, _path, _rowGroupSize, _stream, _writer, _columns) = (folder, path, rowGroupSize, stream, writer, columns);
    }

    /// <summary>Creates a file.</summary>
    /// <param name="folder">The folder of the export.</param>
    /// <param name="path">The path of the file relative to the folder, with <c>/</c>.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="rowGroupSize">The maximum number of rows of a row group.</param>
    /// <param name="cancellation">A token to cancel the operation.</param>
    public static async Task<TableFile> CreateAsync(
        string folder, string path, IReadOnlyList<CorpusTableColumn> columns, int rowGroupSize, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var stream = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, useAsync: true);
        try
        {
            var buffers = columns.Select(ColumnBuffer.Create).ToArray();
            var schema = new ParquetSchema(buffers.Select(buffer => buffer.Field));
            var writer = await ParquetWriter.CreateAsync(schema, stream, MakeOptions(columns), append: false, cancellation).ConfigureAwait(false);
            writer.CustomMetadata = new Dictionary<string, string>
            {
                // Parquet has no column descriptions; readers of the file find them here.
                ["dataset.table"] = columns[0].Table.ToString(),
                ["dataset.columns"] = JsonSerializer.Serialize(columns.ToDictionary(column => column.ColumnName, column => column.Description)),
            };
            return new(folder, path, rowGroupSize, stream, writer, buffers);
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Adds a row: the values of its columns, in order.</summary>
    public ValueTask AddAsync(ReadOnlySpan<object> row, CancellationToken cancellation)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            _characters += _columns[i].Add(row[i]);
        }

        _rows++;
        return ++_buffered >= _rowGroupSize || _characters >= MostCharacters ? new(FlushAsync(cancellation)) : default;
    }

    /// <summary>Writes the remaining rows and closes the file.</summary>
    public async Task<WrittenFile> CompleteAsync(CancellationToken cancellation)
    {
        if (_buffered > 0)
        {
            await FlushAsync(cancellation).ConfigureAwait(false);
        }

        await DisposeAsync().ConfigureAwait(false);
        var file = Path.Combine(_folder, _path.Replace('/', Path.DirectorySeparatorChar));
        using var written = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, useAsync: true);
        var hash = await SHA256.HashDataAsync(written, cancellation).ConfigureAwait(false);
        return new(_path, _rows, written.Length, Convert.ToHexString(hash).ToLowerInvariant());
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
    }

    private static ParquetOptions MakeOptions(IReadOnlyList<CorpusTableColumn> columns)
    {
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Snappy,
            MaximumSmallPoolFreeBytes = KeptBytes,
            MaximumLargePoolFreeBytes = KeptBytes,
        };
        foreach (var column in columns)
        {
            // Names and ids repeat often, texts hardly ever; indexes and positions grow in small steps.
            options.ColumnEncodingHints[column.ColumnName] =
                column.DataType == typeof(int) ? EncodingHint.DeltaBinaryPacked
                : column.DataType == typeof(string) && !column.ColumnName.Contains("text", StringComparison.Ordinal) ? EncodingHint.Dictionary
                : EncodingHint.Default;
        }

        return options;
    }

    private async Task FlushAsync(CancellationToken cancellation)
    {
        using (var group = _writer.CreateRowGroup())
        {
            foreach (var column in _columns)
            {
                cancellation.ThrowIfCancellationRequested();
                await column.WriteAsync(group, cancellation).ConfigureAwait(false);
            }

            group.CompleteValidate();
        }

        (_buffered, _characters) = (0, 0);
    }
}
