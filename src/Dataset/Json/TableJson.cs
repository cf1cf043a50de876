using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Dataset.Json;

/// <summary>Writes the JSON of the coverage table and its parts: articles as their keys, claims as their ids.</summary>
internal static class TableJson
{
    public static void WriteContent(Utf8JsonWriter writer, CoverageTable table)
    {
        WriteIds(writer, "claims"u8, table.Corpus.Claims);
        WriteKeys(writer, "articles"u8, table.Corpus.Articles);
        PartJson.WriteArray(writer, "rows"u8, table.Rows, WriteContent);
    }

    public static void WriteContent(Utf8JsonWriter writer, CoverageRow row)
    {
        writer.WriteString("claim"u8, row.Claim.Id);
        WriteKeys(writer, "asserting"u8, row.Asserting);
        WriteKeys(writer, "disputing"u8, row.Disputing);
        WriteKeys(writer, "silent"u8, row.Silent);
    }

    public static void WriteContent(Utf8JsonWriter writer, CoverageColumn column)
    {
        writer.WriteString("article"u8, column.Article.Key);
        WriteIds(writer, "asserted"u8, column.Asserted);
        WriteIds(writer, "disputed"u8, column.Disputed);
        WriteIds(writer, "silent"u8, column.Silent);
    }

    public static void WriteContent(Utf8JsonWriter writer, CoverageCell cell)
    {
        writer.WriteString("claim"u8, cell.Claim.Id);
        writer.WriteString("article"u8, cell.Article.Key);
        writer.WriteString("coverage"u8, Names.Of(cell.Coverage));
        WriteParts(writer, "evidence"u8, cell.Evidence);
    }

    public static void WriteContent(Utf8JsonWriter writer, TimelineEntry entry)
    {
        ValueJson.WriteRange(writer, entry.Range);
        WriteKeys(writer, "articles"u8, entry.Articles);
        WriteParts(writer, "mentions"u8, entry.Mentions);
    }

    public static void WriteWording<T>(Utf8JsonWriter writer, Wording<T> wording)
        where T : ArticlePart
    {
        writer.WriteNumber("score"u8, wording.Score);
        WriteKeys(writer, "articles"u8, wording.Articles);
        WriteParts(writer, "versions"u8, wording.Versions);
    }

    private static void WriteKeys(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<Article> articles) =>
        PartJson.WriteStrings(writer, name, [.. articles.Select(article => article.Key)]);

    private static void WriteIds(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<Claim> claims) =>
        PartJson.WriteStrings(writer, name, [.. claims.Select(claim => claim.Id)]);

    private static void WriteParts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<ArticlePart> parts)
    {
        writer.WriteStartArray(name);
        foreach (var part in parts)
        {
            PartJson.WriteAlone(writer, part);
        }

        writer.WriteEndArray();
    }
}
