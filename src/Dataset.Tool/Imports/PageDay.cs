using System;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dataset.Tool.Imports;

/// <summary>Finds the day of publication in the elements in which pages state it.</summary>
internal static class PageDay
{
    private static readonly string[] Names =
    [
        "article:published_time", "og:published_time", "datePublished", "date", "pubdate", "publishdate", "publish_date", "publish-date", "publication_date",
        "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued",
    ];

    private static readonly string[] Times =
        ["time[itemprop='datePublished']", "time[pubdate]", "article time[datetime]", "header time[datetime]", "time[datetime]"];

    public static DateOnly? Find(IHtmlDocument page) =>
        Names.Select(name => Days.Parse(PageMetadata.GetMeta(page, name))).FirstOrDefault(day => day is not null)
        ?? Times.Select(selector => ParseTime(page.QuerySelector(selector))).FirstOrDefault(day => day is not null);

    private static DateOnly? ParseTime(IElement? time) => time is null ? null : Days.Parse(time.GetAttribute("datetime")) ?? Days.Parse(time.TextContent);
}
