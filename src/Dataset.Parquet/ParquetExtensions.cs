using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Parquet.Export;

namespace Dataset;

/// <summary>Writes corpora as Parquet tables, with Croissant metadata and a data card.</summary>
/// <remarks>
/// The tables are those of <see cref="Corpus.CreateDataReader"/>, one file each (<c>quotes.parquet</c>), with its columns: texts as UTF-8 strings, whole
/// numbers as
/// 32-bit integers, days as dates. Beside them are <c>croissant.json</c> (Croissant 1.1: files with their hashes, fields, keys, provenance) and
/// <c>README.md</c>, the
/// data card. The same corpus and options give the same bytes. The folder is replaced as a whole when everything is written.
/// </remarks>
public static class ParquetExtensions
{
    /// <summary>Writes a corpus into a folder.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="directory">
    /// The folder. It is made if it does not exist; one that exists is empty or holds an earlier export and nothing else, which is replaced.
    /// </param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops it between two rows; the folder is then as it was.</param>
    /// <returns>A task that ends when the folder is complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty, or the options name no table, one twice or one
    /// that does
    /// not exist, or a row group of no rows.</exception>
    /// <exception cref="IOException">The folder has files that are not of an earlier export, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
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
    /// Writes a corpus that is larger than memory, part by part, as <see cref="CorpusStream.ReadPartsAsync"/> reads it. Memory is bounded by a row group
    /// of each
    /// table.
    /// </summary>
    /// <param name="parts">The parts, under one declaration.</param>
    /// <param name="directory">The folder; see <see cref="WriteParquetAsync(Corpus, string, ParquetExportOptions?, CancellationToken)"/>.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops it between two rows; the folder is then as it was.</param>
    /// <returns>A task that ends when the folder is complete. The data card has the number of issues of the parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty; the options name no table, one twice, one that
    /// does not
    /// exist, or <see cref="CorpusTable.Terms"/>; a row group of no rows.</exception>
    /// <exception cref="InvalidOperationException">The parts do not declare the same names and claims, or there is no part.</exception>
    /// <exception cref="IOException">The folder has files that are not of an earlier export, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
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

    // No part waits for anything.
#pragma warning disable CS1998
    private static async IAsyncEnumerable<Corpus> One(Corpus corpus)
    {
        yield return corpus;
    }
#pragma warning restore CS1998
}
