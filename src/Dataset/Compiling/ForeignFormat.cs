using System;
using Dataset.Text;
using Dataset.Text.Layout;

namespace Dataset.Compiling;

/// <summary>Recognizes files that are clearly in a format that is not read as an article (DS0019).</summary>
internal static class ForeignFormat
{
    private const int MinColumns = 3;
    private const int MinRows = 3;
    private const int RowsLookedAt = 6;
    private const int MaxHeading = 40;

    /// <summary>Returns the name of the format, or null if the file may be an article.</summary>
    /// <param name="path">The file's path; its extension indicates some formats.</param>
    /// <param name="text">The contents of the file.</param>
    public static string? Find(string path, string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var content = text.AsSpan(TextScan.SkipSpaces(text, start, text.Length));
        return Begins(content, "<!doctype html") || Begins(content, "<html") || Has(path, ".html") || Has(path, ".htm") ? "HTML"
            : Begins(content, "<?xml") || Has(path, ".xml") ? "XML"
            : Begins(content, "{\\rtf") || Has(path, ".rtf") ? "RTF"
            : Begins(content, "%pdf-") || Has(path, ".pdf") ? "PDF"
            : Has(path, ".json") ? "JSON"
            : Has(path, ".csv") || IsTable(text, ',') ? "CSV"
            : Has(path, ".tsv") || IsTable(text, '\t') ? "TSV"
            : null;
    }

    private static bool Begins(ReadOnlySpan<char> text, string lower) => text.Length >= lower.Length && TextScan.Is(text.Slice(0, lower.Length), lower);

    private static bool Has(string path, string extension) => AsciiText.EndsWith(path, extension);

    // Headings without sentence punctuation, and rows with the same number of fields.
    private static bool IsTable(string text, char separator)
    {
        var rows = 0;
        var columns = 0;
        for (var position = 0; position < text.Length && rows < RowsLookedAt;)
        {
            var end = RowEnd(text, position);
            if (end == position)
            {
                break;
            }

            var fields = CountFields(text.AsSpan(position, end - position), separator, isHeading: rows == 0);
            if (fields < MinColumns || (rows > 0 && fields != columns))
            {
                return false;
            }

            columns = fields;
            rows++;
            position = end + 1;
        }

        return rows >= MinRows;
    }

    // A field in quotation marks may contain line endings.
    private static int RowEnd(string text, int start)
    {
        var isQuoted = false;
        var i = start;
        while (i < text.Length && (isQuoted || text[i] != '\n'))
        {
            isQuoted ^= text[i] == '"';
            i++;
        }

        return i;
    }

    private static int CountFields(ReadOnlySpan<char> row, char separator, bool isHeading)
    {
        var fields = 1;
        var isQuoted = false;
        var length = 0;
        foreach (var c in row)
        {
            isQuoted ^= c == '"';
            if (c == separator && !isQuoted)
            {
                fields++;
                length = 0;
            }
            else if (isHeading && (++length > MaxHeading || c is '.' or '!' or '?' or ':' or ';' || (length == 1 && c == ' ')))
            {
                return 0;
            }
        }

        return fields;
    }
}
