using System;
using System.Collections.Generic;
using System.Text.Json;
using Dataset;
using nietras.SeparatedValues;

/// <summary>A table of articles, one a row.</summary>
internal static class Tables
{
    private const StringSplitOptions Split = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    public static List<ArticleSource> ReadTable(string path)
    {
        using var rows = Sep.New(',').Reader(options => options with { Unescape = true }).FromFile(path);
        var sources = new List<ArticleSource>();
        foreach (var row in rows)
        {
            sources.Add(new ArticleSource(row["id"].ToString(), row["body"].ToString())
            {
                Headline = row["title"].ToString() is { Length: > 0 } title ? title : null,
                Authors = row["authors"].ToString().Split(';', Split),
                Published = row["date"].TryParse<DateOnly>(),
                Tags = row["tags"].ToString().Split(';', Split),
                Metadata = new Dictionary<string, JsonElement> { ["desk"] = JsonSerializer.SerializeToElement(row["desk"].ToString()) },
            });
        }

        return sources;
    }
}
