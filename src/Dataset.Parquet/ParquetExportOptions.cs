using System;
using System.Collections.Generic;

namespace Dataset;

/// <summary>How a corpus is written as Parquet tables, and what its Croissant file and its data card say that the corpus does not know.</summary>
public sealed record ParquetExportOptions
{
    /// <summary>
    /// The tables, each once; <see langword="null"/>, the default, for all of them. Of a stream of parts <see cref="CorpusTable.Terms"/> cannot be
    /// written, since
    /// the weight of a term depends on all articles, and <see langword="null"/> leaves it out.
    /// </summary>
    public IReadOnlyList<CorpusTable>? Tables { get; init; }

    /// <summary>How many rows a row group has at most; 100,000 by default. Row groups of long texts end earlier, after about eight million
    /// characters.</summary>
    public int RowGroupSize { get; init; } = 100_000;

    /// <summary>
    /// Whether the tables with a row an article or part are divided by <see cref="Article.Folder"/>, as Hive and Spark do:
    /// <c>quotes/folder=world/part-0.parquet</c>.
    /// The column <c>folder</c> is then that of the path; articles at the top of the corpus have <c>__HIVE_DEFAULT_PARTITION__</c>, which is read as null.
    /// </summary>
    public bool PartitionByFolder { get; init; }

    /// <summary>
    /// The licence of the texts, best as an SPDX identifier (<c>CC-BY-4.0</c>) or an address; <see langword="null"/>, the default, where it is not known:
    /// the data
    /// card then asks for it.
    /// </summary>
    public string? License { get; init; }

    /// <summary>The page of the data set, or <see langword="null"/>.</summary>
    public Uri? Url { get; init; }

    /// <summary>Who made the data set, or <see langword="null"/>.</summary>
    public string? Creator { get; init; }

    /// <summary>The day on which the data set is published, or <see langword="null"/>.</summary>
    public DateOnly? Published { get; init; }
}
