using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dataset.Parquet.Export;

namespace Dataset.Parquet.Description;

/// <summary>
/// Writes the description of an export for people: README.md, with the front matter that data hubs read to find the tables (the <c>configs</c> of Hugging
/// Face).
/// </summary>
internal static class DataCard
{
    /// <summary>Returns the text of the file, with line feeds.</summary>
    public static string Write(ExportFacts facts, IReadOnlyList<WrittenTable> tables, ParquetExportOptions options)
    {
        var card = new StringBuilder();
        WriteFrontMatter(card, facts, tables, options);
        Line(card, $"# {OneLine(facts.Name)}");
        Line(card);
        Line(card, facts.Summary is { } summary ? OneLine(summary) : "News articles and everything found in them, as flat tables.");
        Line(card);
        Line(card, $"- Articles: {Number(facts.Articles)}, with {Number(facts.Words)} words in sentences");
        Line(card, $"- Language: `{facts.Language}`");
        Line(card, facts is { From: { } from, To: { } to }
            ? string.Create(CultureInfo.InvariantCulture, $"- Published: {from:yyyy-MM-dd} to {to:yyyy-MM-dd}, according to the articles")
            : "- Published: not stated in any article");
        WritePublishers(card, facts);
        WriteIssues(card, facts);
        Line(card);
        WriteLicense(card, options);
        WriteTables(card, tables);
        WriteUse(card, tables);
        WriteMaking(card, facts);
        foreach (var table in tables)
        {
            WriteColumns(card, table);
        }

        return card.ToString();
    }

    private static void WriteFrontMatter(StringBuilder card, ExportFacts facts, IReadOnlyList<WrittenTable> tables, ParquetExportOptions options)
    {
        Line(card, "---");
        Line(card, "language:");
        Line(card, "- " + Quote(facts.Language));
        Line(card, "pretty_name: " + Quote(OneLine(facts.Name)));
        if (options.License is { } license)
        {
            Line(card, "license: " + Quote(license.ToLowerInvariant()));
        }

        Line(card, "tags:");
        Line(card, "- news");
        Line(card, "configs:");
        foreach (var table in tables)
        {
            var name = TableNames.Of(table.Table);
            Line(card, "- config_name: " + name);
            Line(card, $"  data_files: {(table.IsDivided ? name + "/**/*.parquet" : name + ".parquet")}");
        }

        Line(card, "---");
        Line(card);
    }

    private static void WritePublishers(StringBuilder card, ExportFacts facts)
    {
        if (facts.Publishers.Count > 0)
        {
            const int most = 10;
            var names = facts.Publishers.OrderByDescending(entry => entry.Value).Take(most).Select(entry => $"{OneLine(entry.Key)} ({Number(entry.Value)})");
            var more = facts.Publishers.Count > most ? $" and {Number(facts.Publishers.Count - most)} more" : "";
            Line(card, $"- Publishers: {string.Join(", ", names)}{more}");
        }
    }

    private static void WriteIssues(StringBuilder card, ExportFacts facts)
    {
        if (facts.Issues.Count > 0)
        {
            var rules = facts.Issues.Select(entry => $"{entry.Key} ({Number(entry.Value)})");
            Line(card, $"- Issues reported when the articles were read: {string.Join(", ", rules)}");
        }
    }

    private static void WriteLicense(StringBuilder card, ParquetExportOptions options)
    {
        Line(card, "## License");
        Line(card);
        if (options.License is { } license)
        {
            Line(card, $"{OneLine(license)} ({LicenseUrl.Of(OneLine(license))}), as stated by the creator of this data set.");
        }
        else
        {
            Line(
                card,
                "**Not stated.** The tables contain the full texts of the articles, which belong to their publishers. Before you "
                    + "share this data set:");
            Line(card);
            Line(
                card,
                "- Do you own the texts, or does their license allow you to share them? State it in "
                    + "`ParquetExportOptions.License` and export again.");
            Line(card, "- If not, leave out the tables and columns that contain the texts, or do not share the data set.");
        }

        Line(card);
    }

    private static void WriteTables(StringBuilder card, IReadOnlyList<WrittenTable> tables)
    {
        Line(card, "## Tables");
        Line(card);
        Line(card, "| Table | Rows | Bytes | Content |");
        Line(card, "|---|---:|---:|---|");
        foreach (var table in tables)
        {
            var name = TableNames.Of(table.Table);
            var path = table.IsDivided ? $"`{name}/` ({Number(table.Files.Count)} files)" : $"`{name}.parquet`";
            Line(
                card,
                $"| {path} | {Number(table.Files.Sum(file => file.Rows))} | {Number(table.Files.Sum(file => file.Bytes))} | "
                    + $"{TableTexts.Describe(table.Table)} |");
        }

        Line(card);
        Line(
            card,
            "Tables join on columns of the same name: `article` is the key of an article, `entity`, `speaker` and `claim` "
                + "are ids, and `paragraph`, `sentence`,");
        Line(
            card,
            "`quote`, `utterance`, `mention` and `date` are zero-based indexes within the article. `start` and `length` count "
                + "UTF-16 code units, as .NET, Java and");
        Line(card, "JavaScript do; `cp_start` and `cp_length` count code points, as SQL and Python do: `substr(text, cp_start + 1, cp_length)`.");
        Line(card);
    }

    private static void WriteUse(StringBuilder card, IReadOnlyList<WrittenTable> tables)
    {
        var first = tables[0];
        var name = TableNames.Of(first.Table);
        Line(card, "```sql");
        Line(card, first.IsDivided
            ? $"SELECT * FROM read_parquet('{name}/**/*.parquet', hive_partitioning = true) LIMIT 10;   -- DuckDB"
            : $"SELECT * FROM '{name}.parquet' LIMIT 10;   -- DuckDB");
        Line(card, "```");
        Line(card);
    }

    private static void WriteMaking(StringBuilder card, ExportFacts facts)
    {
        var library = typeof(Corpus).Assembly.GetName();
        Line(card, "## How it was made");
        Line(card);
        Line(
            card,
            $"{library.Name} {library.Version?.ToString(3)} read the articles and found the quotations, speakers, dates and "
                + "sentences by rules; the results were not");
        Line(
            card,
            "checked individually. Names, claims and evidence are declared by the authors of the corpus. `croissant.json` "
                + "describes the same files to programs, with their hashes.");
        if (facts.Fingerprint is { } fingerprint)
        {
            Line(card);
            Line(card, $"Fingerprint of the keys and texts (SHA-256): `{fingerprint}`");
        }

        Line(card);
    }

    private static void WriteColumns(StringBuilder card, WrittenTable table)
    {
        Line(card, $"## {TableNames.Of(table.Table)}");
        Line(card);
        Line(card, "| Column | Type | Description |");
        Line(card, "|---|---|---|");
        foreach (var column in table.Columns)
        {
            var key = column.IsKey == true ? ", key" : "";
            Line(card, $"| `{column.ColumnName}` | {TypeOf(column)}{(column.AllowDBNull == true ? ", or null" : "")}{key} | {column.Description} |");
        }

        Line(card);
    }

    private static string TypeOf(CorpusTableColumn column) =>
        column.DataType == typeof(int) ? "int32" : column.DataType == typeof(double) ? "double" : column.DataType == typeof(string) ? "string" : "date";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));

    private static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", System.StringComparison.Ordinal).Replace("\"", "\\\"", System.StringComparison.Ordinal) + "\"";

    private static void Line(StringBuilder card, string text = "") => card.Append(text).Append('\n');
}
