using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Parquet.Export;

/// <summary>The tables to write, and the options for writing them.</summary>
/// <param name="Options">The options as specified.</param>
/// <param name="Tables">The tables, in the order of <see cref="CorpusTable"/>.</param>
internal sealed record ExportPlan(ParquetExportOptions Options, IReadOnlyList<CorpusTable> Tables)
{
    // The name of the parameter of the public methods that accept options.
    private static readonly string OptionsParameter = "options";

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">An option is not valid.</exception>
    public static ExportPlan Make(ParquetExportOptions options, bool isStream)
    {
        if (options.RowGroupSize < 1)
        {
            throw new ArgumentException($"options.RowGroupSize is {options.RowGroupSize}, but a row group has at least one row.", OptionsParameter);
        }

        var all = Enum.GetValues<CorpusTable>().Where(table => !isStream || table != CorpusTable.Terms).ToArray();
        if (options.Tables is not { } tables)
        {
            return new(options, all);
        }

        if (tables.Count == 0)
        {
            throw new ArgumentException("options.Tables is empty.", OptionsParameter);
        }

        foreach (var table in tables)
        {
            if (isStream && table == CorpusTable.Terms)
            {
                throw new ArgumentException(
                    "The table Terms cannot be written from a stream, because the weight of a term depends on all articles. Write it from a whole corpus.",
                    OptionsParameter);
            }

            if (!all.Contains(table))
            {
                throw new ArgumentException($"The table {table} does not exist. The tables are {string.Join(", ", all)}.", OptionsParameter);
            }
        }

        return tables.Distinct().Count() == tables.Count
            ? new(options, [.. tables.Order()])
            : throw new ArgumentException("options.Tables contains a table twice.", OptionsParameter);
    }
}
