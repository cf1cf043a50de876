using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Parquet.Export;

namespace Dataset;

/// <summary>Provides methods that write corpora as Parquet tables, with Croissant metadata and a data card.</summary>
/// <remarks>
/// The tables are those of <see cref="Corpus.CreateDataReader"/>, one file each (<c>quotes.parquet</c>), with the same columns: texts as UTF-8 strings,
/// integers as 32-bit integers, days as dates. The folder also contains <c>croissant.json</c> (Croissant 1.1: files with their hashes, fields, keys,
/// provenance) and <c>README.md</c>, the data card. The same corpus and options produce the same bytes. The folder is replaced as a whole after everything is
/// written.
/// </remarks>
public static class ParquetExtensions
{
    /// <summary>Writes a corpus to a folder.</summary>
    /// <param name="corpus">The corpus to write.</param>
    /// <param name="directory">
    /// The path of the folder. It is created if it does not exist. An existing folder must be empty or contain only an earlier export, which is replaced.
    /// </param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the operation, checked for every row. If it is canceled, the folder is left unchanged.</param>
    /// <returns>A task that represents the operation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> or <paramref name="directory"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="directory"/> is empty, or <paramref name="options"/> specifies no tables, a table twice, a table that does not exist, or a row group
    /// size less than 1.
    /// </exception>
    /// <exception cref="IOException">The folder has files that are not part of an earlier export, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    /// <example>
    /// <code>
    /// await SeoulSummit.Corpus.WriteParquetAsync("summit");
    /// // SELECT speaker, count(*) FROM 'summit/quotes.parquet' GROUP BY speaker
    /// </code>
    /// </example>
    public static Task WriteParquetAsync(
        this Corpus corpus, string directory, ParquetExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var plan = ExportPlan.Make(options ?? new(), isStream: false);
        return CorpusExport.WriteAsync(One(corpus), directory, plan, cancellationToken);
    }

    /// <summary>
    /// Writes a corpus that is larger than memory, part by part, as <see cref="CorpusStream.ReadPartsAsync"/> reads it. Memory use is bounded by one row group
    /// of each table.
    /// </summary>
    /// <param name="parts">The parts, all with the same declarations.</param>
    /// <param name="directory">The path of the folder; see <see cref="WriteParquetAsync(Corpus, string, ParquetExportOptions?, CancellationToken)"/>.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the operation, checked for every row. If it is canceled, the folder is left unchanged.</param>
    /// <returns>A task that represents the operation. The data card states the number of issues in the parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or <paramref name="directory"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="directory"/> is empty, or <paramref name="options"/> specifies no tables, a table twice, a table that does not
    /// exist, <see cref="CorpusTable.Terms"/>, or a row group size less than 1.
    /// </exception>
    /// <exception cref="InvalidOperationException">The parts do not declare the same names and claims, or there are no parts.</exception>
    /// <exception cref="IOException">The folder has files that are not part of an earlier export, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    /// <example>
    /// <code>
    /// await CorpusStream.ReadPartsAsync("archive.jsonl").WriteParquetAsync("archive");
    /// </code>
    /// </example>
    public static Task WriteParquetAsync(
        this IAsyncEnumerable<Corpus> parts, string directory, ParquetExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var plan = ExportPlan.Make(options ?? new(), isStream: true);
        return CorpusExport.WriteAsync(parts, directory, plan, cancellationToken);
    }

    // The iterator never awaits.
#pragma warning disable CS1998
    private static async IAsyncEnumerable<Corpus> One(Corpus corpus)
    {
        yield return corpus;
    }
#pragma warning restore CS1998
}
