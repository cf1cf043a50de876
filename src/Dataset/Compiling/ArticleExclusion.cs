using System;
using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.FrontMatter;
using Dataset.Text.Layout;

namespace Dataset.Compiling;

/// <summary>
/// Decides whether an article's metadata excludes it from its corpus. A value that is neither true nor false is reported (DS0016) and excludes nothing.
/// </summary>
internal sealed class ArticleExclusion
{
    private readonly ArticleInput _input;
    private readonly ArticleEntries? _entries;
    private readonly DataValue? _written;
    private readonly DataValue? _stated;

    private ArticleExclusion(ArticleInput input, ArticleEntries? entries)
    {
        _input = input;
        _entries = entries;
        _written = entries?.Read();

        // The statement of a line of a file consists of its entries, which have places.
        _stated = input.Entries is null && input.Stated is { Metadata: { Length: > 0 } json } ? JsonReader.Read(json, 0, json.Length, [], out _) : null;
    }

    /// <summary>Returns the article, marked as excluded if one of the active exclusions applies to it.</summary>
    public static ReadArticle Apply(ReadArticle article, ArticleInput input, EquatableArray<Exclusion> exclusions)
    {
        if (exclusions.Count == 0 || article.Metadata.Metadata.Length == 0)
        {
            return article;
        }

        var rule = new ArticleExclusion(input, article.Entries);
        var issues = new List<Issue>(article.Issues);
        var reported = new HashSet<DataValue>();
        foreach (var exclusion in exclusions)
        {
            if (rule.Find(exclusion.Key) is not { } entry)
            {
                continue;
            }

            if (entry.Value.Kind != DataKind.Boolean)
            {
                // Both exclusions of a corpus may name one entry.
                if (reported.Add(entry.Value))
                {
                    issues.Add(rule.Report(entry));
                }
            }
            else if (exclusion.IsActive && entry.Value.Text == "true")
            {
                return Exclude(article, exclusion.Key);
            }
        }

        return reported.Count == 0 ? article : article with { Issues = new(issues) };
    }

    // A draft may have no text yet.
    private static ReadArticle Exclude(ReadArticle article, string key) => article with
    {
        ExcludedBy = key,
        Issues = new(new List<Issue>(article.Issues).FindAll(static issue => issue.Rule != "DS0007")),
    };

    // Finds the entry that Article.Metadata has: what is stated replaces an entry with the same key.
    private DataEntry? Find(string key) =>
        Find(_stated, entry => entry.Key == key)
        ?? Find(_written, entry => entry.Key == key)
        ?? (Find(_written, entry => KeyFolding.Matches(entry.Key, key)) is { } found
            ? Find(_stated, entry => entry.Key == found.Key) ?? found
            : Find(_stated, entry => KeyFolding.Matches(entry.Key, key)));

    private static DataEntry? Find(DataValue? map, Predicate<DataEntry> matches)
    {
        foreach (var entry in map?.Entries ?? [])
        {
            if (matches(entry))
            {
                return entry;
            }
        }

        return null;
    }

    private Issue Report(DataEntry entry)
    {
        var message = $"The front matter's '{entry.Key}' {Describe(entry.Value)}, but true or false was expected{GetHint(entry.Value)}; the article is kept";
        return new("DS0016", PlaceOf(entry), new(new[] { message }));
    }

    private static string Describe(DataValue value) => value.Kind switch
    {
        DataKind.Null => "has no value",
        DataKind.Number => "is a number",
        DataKind.String => "is a string",
        DataKind.List => "is a list",
        _ => "is a map",
    };

    private static string GetHint(DataValue value) =>
        value.Kind == DataKind.String && (TextScan.Is(value.Text.AsSpan(), "true") || TextScan.Is(value.Text.AsSpan(), "false"))
            ? " (remove the quotation marks)"
            : "";

    private IssueTarget PlaceOf(DataEntry entry)
    {
        if (_entries is { } entries && _written?.Find(entry.Key) is { } value && ReferenceEquals(value, entry.Value))
        {
            return new ArticlePlaces(entries.Text, _input.SourcePath, entries.Origin).At(entry.Value.Span);
        }

        // What a program states has no place in a file.
        return IssueTarget.Article(_input.SourcePath, new TextSpan(_input.Place?.Offset ?? 0, 0), _input.Place?.Line ?? 0, _input.Place?.FixedColumn ?? 0);
    }
}
