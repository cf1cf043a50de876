using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Tool.Imports;

/// <summary>The meanings of the columns of a table.</summary>
internal sealed class CsvColumns
{
    private const StringSplitOptions Split = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    // Each front matter entry with the names that tables use for it; the first name that a table has is used.
    private static readonly (string Entry, string[] Names)[] Usual =
    [
        ("text", ["text", "body", "content", "article", "story", "full_text", "fulltext", "article_text"]),
        ("key", ["key", "id", "slug"]),
        ("title", ["title", "headline"]),
        ("author", ["author", "authors", "byline", "creator"]),
        ("date", ["date", "published", "day", "pubdate", "published_at", "publish_date", "publication_date", "date_published"]),
        ("deck", ["deck", "description", "subtitle", "summary"]),
        ("publisher", ["publisher", "publication", "outlet", "source"]),
        ("url", ["url", "link"]),
        ("tags", ["tags", "keywords"]),
    ];

    private readonly string[] _header;
    private readonly Dictionary<string, int> _columns;

    private CsvColumns(string[] header, Dictionary<string, int> columns)
    {
        _header = header;
        _columns = columns;
    }

    /// <summary>Finds the columns by the options, or by their usual names in any case.</summary>
    /// <exception cref="ToolException">A specified column does not exist, or no column has the text.</exception>
    public static CsvColumns Find(string[] header, ColumnOptions options, string path)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (entry, names) in Usual)
        {
            var stated = entry switch
            {
                "text" => options.Text,
                "key" => options.Key,
                "title" => options.Title,
                "author" => options.Author,
                "date" => options.Date,
                _ => null,
            };
            var found = stated is not null ? IndexOf(header, stated) : names.Select(name => IndexOf(header, name)).FirstOrDefault(index => index >= 0, -1);
            if (found >= 0)
            {
                columns[entry] = found;
            }
            else if (stated is not null || entry == "text")
            {
                throw new ToolException(
                    $"'{path}' has no column '{stated ?? "text"}'. Its columns are {string.Join(", ", header)}. Specify others with --text-column and so on.");
            }
        }

        return new(header, columns);
    }

    /// <summary>Converts a row to an article. Returns null and reports the row if it has no text.</summary>
    public ImportedArticle? Convert(string[] fields, int line, string path, ImportReport report)
    {
        var text = Get(fields, "text").Replace("\r\n", "\n", StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(text))
        {
            report.LeaveOut(path, line, "The row has no text");
            return null;
        }

        var entries = new List<KeyValuePair<string, object>>();
        Add("title", Get(fields, "title"));
        Add("deck", Get(fields, "deck"));
        if (Get(fields, "date") is { Length: > 0 } date)
        {
            entries.Add(new("date", Days.Parse(date) is { } day ? day : date));
        }

        AddList("authors", Get(fields, "author"), ';');
        Add("publisher", Get(fields, "publisher"));
        Add("url", Get(fields, "url"));
        AddList("tags", Get(fields, "tags"), ';', ',', '|');
        for (var i = 0; i < fields.Length; i++)
        {
            if (!_columns.ContainsValue(i) && !entries.Any(entry => entry.Key.Equals(_header[i], StringComparison.OrdinalIgnoreCase)))
            {
                Add(_header[i], fields[i].Trim());
            }
        }

        var nameless = FormattableString.Invariant($"row-{line}");
        var key = Get(fields, "key");
        return new(key.Length > 0 ? FileNames.FromKey(key, nameless) : FileNames.FromText(Get(fields, "title"), nameless), entries, text, IsMarkdown: false);

        void Add(string entry, string value)
        {
            if (value.Length > 0)
            {
                entries.Add(new(entry, value));
            }
        }

        void AddList(string entry, string value, params char[] separators)
        {
            if (value.Split(separators, Split) is { Length: > 0 } values)
            {
                entries.Add(new(entry, values));
            }
        }
    }

    private string Get(string[] fields, string entry) =>
        !_columns.TryGetValue(entry, out var index) ? "" : entry == "text" ? fields[index] : fields[index].Trim();

    private static int IndexOf(string[] header, string name) =>
        Array.FindIndex(header, column => column.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
}
