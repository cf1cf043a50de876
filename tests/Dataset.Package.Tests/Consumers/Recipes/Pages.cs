using System;
using System.Globalization;
using System.Linq;
using AngleSharp.Dom;
using Dataset;
using SmartReader;

/// <summary>A page of the web as an article.</summary>
internal static class Pages
{
    private const string BlockTags = "p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, caption, figcaption, pre, blockquote, div, section, article";

    public static ArticleSource? ReadPage(string key, string address, string html)
    {
        string? time = null;
        var text = "";
        var reader = new Reader(address, html);
        reader.AddCustomOperationStart(page => time = page.QuerySelector("meta[property='article:published_time']")?.GetAttribute("content"));
        reader.AddCustomOperationEnd(story => text = GetText(story));
        var article = reader.GetArticle();
        return !article.IsReadable ? null : new ArticleSource(key, text)
        {
            Headline = article.Title,
            Authors = article.Author is { Length: > 0 } author ? [author] : [],
            Published = DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var published) ? DateOnly.FromDateTime(published.DateTime) : null,
            Publisher = article.SiteName,
            Url = new Uri(address),
        };
    }

    // TextContent joins adjacent list items, cells and headings if the page has no whitespace between its tags.
    private static string GetText(IElement story)
    {
        const char paragraph = '\u2029';
        foreach (var block in story.QuerySelectorAll(BlockTags))
        {
            block.Insert(AdjacentPosition.BeforeBegin, paragraph.ToString());
            block.Insert(AdjacentPosition.AfterEnd, paragraph.ToString());
        }

        foreach (var lineEnd in story.QuerySelectorAll("br"))
        {
            lineEnd.Insert(AdjacentPosition.AfterEnd, " ");
        }

        var paragraphs = story.TextContent.Split(paragraph).Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join("\n\n", paragraphs.Where(text => text.Length > 0));
    }
}
