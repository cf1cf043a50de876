using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using nietras.SeparatedValues;

namespace Dataset.Tool.Imports;

/// <summary>A table with a header, an article a row.</summary>
internal sealed class CsvImport : ImportFormat
{
    public override string Name => "csv";

    public override string Description => "a table with a header, one article a row; columns without a meaning of their own become front matter";

    public override bool HasColumns => true;

    public override IEnumerable<ImportedArticle> Read(ImportRequest request, ImportReport report, CancellationToken cancellation)
    {
        InputFiles.CheckFile(request.Path);
        CheckText(request);
        using var reader = Open(request);
        if (!reader.HasHeader || reader.Header.ColNames.Count == 0)
        {
            throw new ToolException($"'{request.Path}' is empty: a table begins with the names of its columns.");
        }

        var header = reader.Header.ColNames.ToArray();
        var columns = CsvColumns.Find(header, request.Columns, request.Path);
        while (reader.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = reader.Current;
            if (row.ColCount != header.Length)
            {
                // An empty line has one field without anything.
                if (row.ColCount > 1 || row.Span.Length > 0)
                {
                    report.LeaveOut(request.Path, row.LineNumberFrom, $"The row has {row.ColCount} fields, and the header has {header.Length}");
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

            // Rows with too few fields are reported one by one.
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

    // Read once before, so that no article is made of a table that is damaged as a whole.
    private static void CheckText(ImportRequest request)
    {
        try
        {
            using var text = OpenText(request);
            if (CsvQuotes.FindOpen(text) is > 0 and var line)
            {
                throw new ToolException($"{request.Path}({line}): a quotation mark is opened here and never closed.");
            }
        }
        catch (DecoderFallbackException e)
        {
            throw new ToolException($"'{request.Path}' has bytes that are wrong in its encoding; --encoding names another one, such as windows-1252.", e);
        }
    }
}
