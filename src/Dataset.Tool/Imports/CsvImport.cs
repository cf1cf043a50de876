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
        using var reader = Open(request);
        if (!reader.HasHeader || reader.Header.ColNames.Count == 0)
        {
            throw new ToolException($"'{request.Path}' is empty: a table begins with the names of its columns.");
        }

        var header = reader.Header.ColNames.ToArray();
        var columns = CsvColumns.Find(header, request.Columns, request.Path);
        while (MoveNext(reader, request.Path))
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
            var encoding = (Encoding)(request.Encoding ?? Encoding.UTF8).Clone();
            encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
            var text = new StreamReader(request.Path, encoding);
            var separator = request.Separator is { } stated ? Sep.New(stated) : (Sep?)null;

            // Rows with too few fields are reported one by one.
            return Sep.Reader(options => options with { Sep = separator, Unescape = true, DisableColCountCheck = true }).From(text);
        }
        catch (Exception e) when (e is ArgumentException or DecoderFallbackException)
        {
            throw new ToolException($"'{request.Path}' cannot be read as a table: {e.Message}", e);
        }
    }

    private static bool MoveNext(SepReader reader, string path)
    {
        try
        {
            return reader.MoveNext();
        }
        catch (DecoderFallbackException e)
        {
            throw new ToolException($"'{path}' has bytes that are wrong in its encoding; --encoding names another one, such as windows-1252.", e);
        }
    }
}
