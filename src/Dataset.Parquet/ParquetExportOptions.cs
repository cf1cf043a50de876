using System;
using System.Collections.Generic;

namespace Dataset;

/// <summary>Specifies how a corpus is written as Parquet tables, and the facts for its Croissant file and data card that the corpus does not contain.</summary>
public sealed record ParquetExportOptions
{
    /// <summary>
    /// Gets the tables to write, each once, or <see langword="null"/> (the default) for all of them. <see cref="CorpusTable.Terms"/> cannot be written from a
    /// stream of parts, because the weight of a term depends on all articles; <see langword="null"/> leaves it out.
    /// </summary>
    public IReadOnlyList<CorpusTable>? Tables { get; init; }

    /// <summary>
    /// Gets the maximum number of rows in a row group. The default is 100,000. Row groups of long texts end earlier, after about eight million characters.
    /// </summary>
    public int RowGroupSize { get; init; } = 100_000;

    /// <summary>
    /// Gets a value indicating whether the tables with a row for each article or part of an article are partitioned by <see cref="Article.Folder"/>, in the
    /// layout of Hive and Spark: <c>quotes/folder=world/part-0.parquet</c>. The column <c>folder</c> is then read from the path; articles at the top of the
    /// corpus have <c>__HIVE_DEFAULT_PARTITION__</c>, which is read as null.
    /// </summary>
    public bool PartitionByFolder { get; init; }

    /// <summary>
    /// Gets the license of the texts, preferably as an SPDX identifier (<c>CC-BY-4.0</c>) or a URL, or <see langword="null"/> (the default) if it is not known.
    /// The data card then asks for it.
    /// </summary>
    public string? License { get; init; }

    /// <summary>Gets the URL of the page of the data set, or <see langword="null"/>.</summary>
    public Uri? Url { get; init; }

    /// <summary>Gets the name of the organization that created the data set, or <see langword="null"/>.</summary>
    public string? Creator { get; init; }

    /// <summary>Gets the day on which the data set is published, or <see langword="null"/>.</summary>
    public DateOnly? Published { get; init; }
}
