using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Parquet.Export;

/// <summary>What is written, and how.</summary>
/// <param name="Options">The options as they were given.</param>
/// <param name="Tables">The tables, in the order of <see cref="CorpusTable"/>.</param>
internal sealed record ExportPlan(ParquetExportOptions Options, IReadOnlyList<CorpusTable> Tables)
{
    // The parameter of the public methods that take options.
    private static readonly string OptionsParameter = "options";

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">One of them is wrong.</exception>
    public static ExportPlan Make(ParquetExportOptions options, bool isStream)
    {
        if (options.RowGroupSize < 1)
        {
            throw new ArgumentException($"A row group has at least one row, and options.RowGroupSize is {options.RowGroupSize}.", OptionsParameter);
        }

        var all = Enum.GetValues<CorpusTable>().Where(table => !isStream || table != CorpusTable.Terms).ToArray();
        if (options.Tables is not { } tables)
        {
            return new(options, all);
        }

        if (tables.Count == 0)
        {
            throw new ArgumentException("options.Tables names no table.", OptionsParameter);
        }

        foreach (var table in tables)
        {
            if (isStream && table == CorpusTable.Terms)
            {
                throw new ArgumentException(
                    "The table Terms cannot be written of a stream: the weight of a term depends on all articles. Write it of a whole corpus.",
                    OptionsParameter);
            }

            if (!all.Contains(table))
            {
                throw new ArgumentException($"There is no table {table}. The tables are {string.Join(", ", all)}.", OptionsParameter);
            }
        }

        return tables.Distinct().Count() == tables.Count
            ? new(options, [.. tables.Order()])
            : throw new ArgumentException("options.Tables names a table twice.", OptionsParameter);
    }
}
