using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;
using nietras.SeparatedValues;

namespace Dataset.Tool.Exports;

/// <summary>Writes comma-separated values (RFC 4180): a file for each flat table of <see cref="Corpus.CreateDataReader"/>.</summary>
internal sealed class CsvExport : ExportFormat
{
    public override string Name => "csv";

    public override string Description => "a folder with one CSV file for each flat table";

    public override bool HasTables => true;

    public override async Task<string> WriteAsync(ExportRequest request, CancellationToken cancellation)
    {
        IReadOnlyList<CorpusTable> tables = request.Tables.Count > 0 ? request.Tables : Enum.GetValues<CorpusTable>();
        using var folder = new StagedFolder(request.Path, request.IsForced);
        folder.CheckFree(tables.Select(GetFileName));
        var rows = await Task.Run(() => WriteAll(request, tables, folder.Path, cancellation), cancellation).ConfigureAwait(false);
        folder.Complete();
        return $"{request.Path}: {IssueFormats.Count(tables.Count, "table")} with {IssueFormats.Count(rows, "row")}";
    }

    private static int WriteAll(ExportRequest request, IReadOnlyList<CorpusTable> tables, string folder, CancellationToken cancellation)
    {
        var rows = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            request.Progress(i, tables.Count);
            rows += Write(request.Corpus, tables[i], Path.Combine(folder, GetFileName(tables[i])), cancellation);
        }

        return rows;
    }

    private static int Write(Corpus corpus, CorpusTable table, string path, CancellationToken cancellation)
    {
        using var reader = corpus.CreateDataReader(table);
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        using var text = new StreamWriter(path, append: false, new UTF8Encoding(false));
        using var writer = Sep.New(',').Writer(options => options with { Escape = true, CultureInfo = CultureInfo.InvariantCulture }).To(text, leaveOpen: true);
        writer.Header.Add(names);
        writer.Header.Write();
        var rows = 0;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();

            // CA2016: the overload with a token is for rows that are disposed asynchronously, and throws for others.
#pragma warning disable CA2016
            using var row = writer.NewRow();
#pragma warning restore CA2016
            for (var i = 0; i < names.Length; i++)
            {
                row[names[i]].Set(Format(reader.GetValue(i)));
            }

            rows++;
        }

        return rows;
    }

    private static string GetFileName(CorpusTable table) => table.ToString().ToLowerInvariant() + ".csv";

    // Culture-independent: days in ISO 8601 form, and an empty text if there is no value.
    private static string Format(object value) => value switch
    {
        DBNull => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
