using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Parquet.Export;

namespace Dataset.Parquet.Description;

/// <summary>
/// Writes the machine-readable description of an export: Croissant 1.1 (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html), which is JSON-LD
/// over schema.org.
/// </summary>
internal static class CroissantWriter
{
    private const string Conformity = "http://mlcommons.org/croissant/1.1";
    private const string ParquetType = "application/vnd.apache.parquet";

    // Wikidata's term for the number of elements, which the specification uses for the number of records.
    private const string Cardinality = "http://www.wikidata.org/entity/Q4049983";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The columns whose values the rules of the library find, as opposed to values that the authors wrote.
    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "kind", "attribution", "speaker", "entity", "first_day", "last_day", "coverage",
    };

    /// <summary>Returns the content of the file, in UTF-8.</summary>
    public static byte[] Write(ExportFacts facts, IReadOnlyList<WrittenTable> tables, ParquetExportOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            CroissantContext.Write(json);
            WriteDataSet(json, facts, options);
            json.WriteStartArray("distribution");
            foreach (var table in tables)
            {
                WriteResources(json, table);
            }

            json.WriteEndArray();
            json.WriteStartArray("recordSet");
            foreach (var table in tables)
            {
                WriteRecordSet(json, table, tables);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        // Line breaks within strings are escaped. The others come from the JSON writer, which uses those of the platform.
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n");
    }

    private static void WriteDataSet(Utf8JsonWriter json, ExportFacts facts, ParquetExportOptions options)
    {
        json.WriteString("@type", "sc:Dataset");
        json.WriteString("conformsTo", Conformity);
        json.WriteString("name", facts.Name);
        json.WriteString("description", facts.Summary ?? string.Create(
            CultureInfo.InvariantCulture, $"{facts.Articles} news articles with the quotations, names and dates found in them, as flat tables."));
        WriteIfKnown(json, "license", options.License is { } license ? LicenseUrl.Of(license) : null);
        WriteIfKnown(json, "url", options.Url?.OriginalString);
        if (options.Creator is { } creator)
        {
            json.WriteStartObject("creator");
            json.WriteString("@type", "sc:Organization");
            json.WriteString("name", creator);
            json.WriteEndObject();
        }

        WriteIfKnown(json, "datePublished", options.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("inLanguage", facts.Language);
        json.WriteBoolean("isLiveDataset", false);
        if (facts is { From: { } from, To: { } to })
        {
            json.WriteString("temporalCoverage", string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}"));
        }

        if (facts.Fingerprint is { } fingerprint)
        {
            // The fingerprint identifies the texts, no matter where they were read from.
            json.WriteStartObject("prov:wasDerivedFrom");
            json.WriteString("@id", "urn:sha256:" + fingerprint);
            json.WriteString("prov:label", "The keys and texts of the articles (Corpus.Fingerprint)");
            json.WriteEndObject();
        }

        WriteActivity(json, "Reading the articles and writing the tables.");
    }

    private static void WriteResources(Utf8JsonWriter json, WrittenTable table)
    {
        var name = TableNames.Of(table.Table);
        foreach (var file in table.Files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "cr:FileObject");
            json.WriteString("@id", file.Path);
            json.WriteString("name", file.Path);
            json.WriteString("contentUrl", EscapePath(file.Path));
            json.WriteString("contentSize", string.Create(CultureInfo.InvariantCulture, $"{file.Bytes} B"));
            json.WriteString("encodingFormat", ParquetType);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        if (table.IsDivided)
        {
            json.WriteStartObject();
            json.WriteString("@type", "cr:FileSet");
            json.WriteString("@id", name + "-files");
            json.WriteString("name", name + "-files");
            json.WriteStartArray("containedIn");
            foreach (var file in table.Files)
            {
                json.WriteStartObject();
                json.WriteString("@id", file.Path);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("encodingFormat", ParquetType);
            json.WriteString("includes", name + "/*/*.parquet");
            json.WriteEndObject();
        }
    }

    private static void WriteRecordSet(Utf8JsonWriter json, WrittenTable table, IReadOnlyList<WrittenTable> tables)
    {
        var name = TableNames.Of(table.Table);
        json.WriteStartObject();
        json.WriteString("@type", "cr:RecordSet");
        json.WriteString("@id", name);
        json.WriteString("name", name);
        json.WriteString("description", TableTexts.Describe(table.Table));
        json.WriteStartArray("key");
        foreach (var column in table.Columns.Where(column => column.IsKey == true))
        {
            WriteReference(json, $"{name}/{column.ColumnName}");
        }

        json.WriteEndArray();
        json.WriteStartArray("annotation");
        json.WriteStartObject();
        json.WriteString("@type", "cr:Field");
        json.WriteString("@id", name + "/row_count");
        json.WriteString("name", name + "/row_count");
        json.WriteString("description", "The number of records.");
        json.WriteString("dataType", Cardinality);
        json.WriteNumber("value", table.Files.Sum(file => file.Rows));
        json.WriteEndObject();
        json.WriteEndArray();
        if (table.Table is not (CorpusTable.Articles or CorpusTable.Entities or CorpusTable.Claims))
        {
            WriteActivity(json, "Finding the rows in the texts of the articles by the rules of the library.");
        }

        json.WriteStartArray("field");
        foreach (var column in table.Columns)
        {
            WriteField(json, table, column, tables);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, WrittenTable table, CorpusTableColumn column, IReadOnlyList<WrittenTable> tables)
    {
        var name = TableNames.Of(table.Table);
        json.WriteStartObject();
        json.WriteString("@type", "cr:Field");
        json.WriteString("@id", $"{name}/{column.ColumnName}");
        json.WriteString("name", column.ColumnName);
        json.WriteString("description", column.Description);
        WriteDataType(json, table.Table, column);
        json.WriteStartObject("source");
        json.WriteStartObject(table.IsDivided ? "fileSet" : "fileObject");
        json.WriteString("@id", table.IsDivided ? name + "-files" : table.Files[0].Path);
        json.WriteEndObject();
        json.WriteStartObject("extract");
        json.WriteString("column", column.ColumnName);
        json.WriteEndObject();
        json.WriteEndObject();
        if (TableNames.GetReferenced(table.Table, column) is { } other && tables.FirstOrDefault(candidate => candidate.Table == other) is { } referenced)
        {
            var key = referenced.Columns.First(candidate => candidate.IsKey == true).ColumnName;
            json.WritePropertyName("references");
            WriteReference(json, $"{TableNames.Of(other)}/{key}");
        }

        json.WriteEndObject();
    }

    private static void WriteDataType(Utf8JsonWriter json, CorpusTable table, CorpusTableColumn column)
    {
        var type = column.DataType == typeof(int) ? "sc:Integer"
            : column.DataType == typeof(double) ? "sc:Float"
            : column.DataType == typeof(DateOnly) ? "sc:Date"
            : "sc:Text";
        if (table is not (CorpusTable.Articles or CorpusTable.Entities or CorpusTable.Claims) && Labels.Contains(column.ColumnName))
        {
            json.WriteStartArray("dataType");
            json.WriteStringValue(type);
            json.WriteStringValue("cr:Label");
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("dataType", type);
        }
    }

    private static void WriteActivity(Utf8JsonWriter json, string what)
    {
        var library = typeof(Corpus).Assembly.GetName();
        json.WriteStartObject("prov:wasGeneratedBy");
        json.WriteString("@type", "prov:Activity");
        json.WriteString("prov:label", what);
        json.WriteStartObject("prov:wasAssociatedWith");
        json.WriteString("@type", "prov:SoftwareAgent");
        json.WriteString("prov:label", $"{library.Name} {library.Version?.ToString(3)}");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    // The name of a partition can contain characters that must be escaped in a URL.
    private static string EscapePath(string path)
    {
        var escaped = new StringBuilder();
        foreach (var segment in path.Split('/'))
        {
            escaped.Append(escaped.Length == 0 ? "" : "/").Append(Uri.EscapeDataString(segment));
        }

        return escaped.ToString();
    }
}
