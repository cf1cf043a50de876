using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dataset.Tool.Imports;

/// <summary>The metadata of the article that a page states.</summary>
internal sealed class PageMetadata
{
    // The attributes of a meta element that can contain the name of its property.
    private static readonly string[] NameAttributes = ["property", "name", "itemprop"];

    private static readonly string[] ByPrefixes = ["By ", "by ", "BY ", "By: "];

    private string? _author;
    private DateOnly? _day;
    private string? _publisher;
    private string? _description;
    private string? _section;
    private List<string> _tags = [];

    /// <summary>The title that the page states for other sites, without the name of the site.</summary>
    public string? Title { get; private set; }

    /// <summary>The URL at which the page was published, or null.</summary>
    public string? Url { get; private init; }

    /// <summary>The names of the values that were not found.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            (string Name, bool IsThere)[] wanted = [("title", Title is not null), ("author", _author is not null), ("day of publication", _day is not null)];
            return wanted.Where(entry => !entry.IsThere).Select(entry => entry.Name);
        }
    }

    public static PageMetadata Read(IHtmlDocument page)
    {
        var data = PageData.Read(page);
        return new()
        {
            Title = GetMeta(page, "og:title") ?? data.Headline ?? Clean(GetOnly(page, "h1")),
            Url = GetAddress(page),
            _author = data.Author ?? GetMeta(page, "author", "article:author", "dc.creator", "parsely-author"),
            _day = data.Day ?? PageDay.Find(page),
            _publisher = GetMeta(page, "og:site_name") ?? data.Publisher,
            _description = GetMeta(page, "description", "og:description"),
            _section = GetMeta(page, "article:section"),
            _tags = GetTags(page),
        };
    }

    /// <summary>Fills in values that the page did not state with those of the article reader.</summary>
    public void Complete(string? title, string? author, string? publisher)
    {
        Title ??= Clean(title);
        _author = Without(ByPrefixes, Clean(_author is { } stated && !IsAddress(stated) ? stated : author));
        _publisher ??= Clean(publisher);
    }

    public List<KeyValuePair<string, object>> ToFrontMatter()
    {
        var entries = new List<KeyValuePair<string, object>>();
        Add("title", Title);
        Add("author", _author);
        Add("date", _day);
        Add("publisher", _publisher);
        Add("url", Url);
        Add("description", _description);
        Add("section", _section);
        Add("tags", _tags.Count > 0 ? _tags : null);
        return entries;

        void Add(string key, object? value)
        {
            if (value is not null)
            {
                entries.Add(new(key, value));
            }
        }
    }

    /// <summary>Returns the content of the first meta element with one of the names, with its whitespace folded.</summary>
    public static string? GetMeta(IHtmlDocument page, params string[] names) => names.Select(name => Clean(FindMeta(page, name)?.GetAttribute("content")))
        .FirstOrDefault(content => content is not null);

    private static IElement? FindMeta(IHtmlDocument page, string name) => page.QuerySelectorAll("meta").FirstOrDefault(meta =>
        NameAttributes.Any(attribute => string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase)));

    private static List<string> GetTags(IHtmlDocument page)
    {
        var tags = page.QuerySelectorAll("meta[property='article:tag']").Select(meta => Clean(meta.GetAttribute("content"))).OfType<string>();
        var keywords = GetMeta(page, "news_keywords", "keywords")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        return [.. tags.Concat(keywords).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static string? GetAddress(IHtmlDocument page)
    {
        var address = page.QuerySelector("link[rel='canonical']")?.GetAttribute("href") ?? GetMeta(page, "og:url");
        return address is not null && IsAddress(address) && Uri.TryCreate(address, UriKind.Absolute, out _) ? address : null;
    }

    private static string? GetOnly(IHtmlDocument page, string selector) => page.QuerySelectorAll(selector) is { Length: 1 } found ? found[0].TextContent : null;

    private static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string? Without(string[] prefixes, string? text) =>
        text is not null && prefixes.FirstOrDefault(prefix => text.StartsWith(prefix, StringComparison.Ordinal)) is { } found
            ? text[found.Length..].Trim()
            : text;

    private static string? Clean(string? text)
    {
        var folded = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length == 0 ? null : folded;
    }
}
