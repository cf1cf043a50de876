using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using nietras.SeparatedValues;

namespace Dataset.Tool.Imports;

/// <summary>Reads a table with a header, one article per row.</summary>
internal sealed class CsvImport : ImportFormat
{
    public override string Name => "csv";

    public override string Description => "a table with a header, one article per row; columns with other names become front matter";

    public override bool HasColumns => true;

    public override IEnumerable<ImportedArticle> Read(ImportRequest request, ImportReport report, CancellationToken cancellation)
    {
        InputFiles.CheckFile(request.Path);
        CheckText(request);
        using var reader = Open(request);
        if (!reader.HasHeader || reader.Header.ColNames.Count == 0)
        {
            throw new ToolException($"'{request.Path}' is empty. A table must begin with the names of its columns.");
        }

        var header = reader.Header.ColNames.ToArray();
        var columns = CsvColumns.Find(header, request.Columns, request.Path);
        while (reader.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = reader.Current;
            if (row.ColCount != header.Length)
            {
                // An empty line has one empty field.
                if (row.ColCount > 1 || row.Span.Length > 0)
                {
                    report.LeaveOut(request.Path, row.LineNumberFrom, $"The row has {row.ColCount} fields, but the header has {header.Length}");
                }

                continue;
            }

            var fields = new string[header.Length];
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = row[i].ToString();
            }

            if (columns.Convert(fields, row.LineNumberFrom, request.Path, report) is { } article)
            {
                yield return article;
            }
        }
    }

    private static SepReader Open(ImportRequest request)
    {
        try
        {
            var text = OpenText(request);
            var separator = request.Separator is { } stated ? Sep.New(stated) : (Sep?)null;

            // Rows with too few fields are reported individually.
            return Sep.Reader(options => options with { Sep = separator, Unescape = true, DisableColCountCheck = true }).From(text);
        }
        catch (ArgumentException e)
        {
            throw new ToolException($"'{request.Path}' cannot be read as a table: {e.Message}", e);
        }
    }

    private static StreamReader OpenText(ImportRequest request)
    {
        var encoding = (Encoding)(request.Encoding ?? Encoding.UTF8).Clone();
        encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        return new StreamReader(request.Path, encoding);
    }

    // Checks the whole text first, so that no articles are created from a damaged table.
    private static void CheckText(ImportRequest request)
    {
        try
        {
            using var text = OpenText(request);
            if (CsvQuotes.FindOpen(text) is > 0 and var line)
            {
                throw new ToolException($"{request.Path}({line}): the quotation mark that opens here is never closed.");
            }
        }
        catch (DecoderFallbackException e)
        {
            throw new ToolException($"'{request.Path}' has bytes that are invalid in its encoding. Use --encoding to specify one, such as windows-1252.", e);
        }
    }
}
