using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dataset.Tool.Imports;

/// <summary>The properties of an article that a page states in JSON-LD (schema.org).</summary>
internal sealed record PageData(string? Headline, string? Author, DateOnly? Day, string? Publisher)
{
    private const int Deepest = 16;

    public static PageData Read(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Parse(script.TextContent) is { } json && Find(json, 0) is { } article)
            {
                return new(
                    GetText(article, "headline"), GetNames(article, "author"), Days.Parse(GetText(article, "datePublished")), GetNames(article, "publisher"));
            }
        }

        return new(null, null, null, null);
    }

    private static JsonElement? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // Pages put all kinds of content there; anything that is not JSON is ignored.
            return null;
        }
    }

    // Returns the first object whose type is a kind of article: NewsArticle, ReportageNewsArticle, BlogPosting.
    private static JsonElement? Find(JsonElement json, int depth)
    {
        if (depth > Deepest)
        {
            return null;
        }

        if (json.ValueKind == JsonValueKind.Array)
        {
            return json.EnumerateArray().Select(item => Find(item, depth + 1)).FirstOrDefault(found => found is not null);
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return json.TryGetProperty("@type", out var type) && GetTexts(type).Any(IsArticle)
            ? json
            : json.EnumerateObject().Select(member => Find(member.Value, depth + 1)).FirstOrDefault(found => found is not null);
    }

    private static bool IsArticle(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal);

    private static string? GetText(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    private static string? GetNames(JsonElement json, string name)
    {
        var names = json.TryGetProperty(name, out var value) ? GetTexts(value).Where(text => text.Length > 0).Distinct().ToList() : [];
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static IEnumerable<string> GetTexts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!.Trim()],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(GetTexts),
        JsonValueKind.Object => GetText(json, "name") is { } name ? [name] : [],
        _ => [],
    };
}
