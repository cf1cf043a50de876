using System;
using Dataset.Explorer.Html;

namespace Dataset.Explorer.Pages;

/// <summary>
/// The targets of the links of a page: places on the page itself, or on another page of the same corpus. Parts that are on no page have no link.
/// </summary>
internal sealed class PageLinks
{
    private readonly string? _index;
    private readonly Func<Article, string?> _pageOf;

    private PageLinks(string? index, Func<Article, string?> pageOf)
    {
        _index = index;
        _pageOf = pageOf;
    }

    /// <summary>Returns the links of a page that contains the whole corpus.</summary>
    public static PageLinks OfOnePage() => new(string.Empty, static _ => string.Empty);

    /// <summary>Returns the links of a page that contains only one article.</summary>
    public static PageLinks OfArticle(Article article) => new(null, other => other.Equals(article) ? string.Empty : null);

    /// <summary>Returns the links of an article page in a folder of article pages.</summary>
    /// <param name="article">The article.</param>
    /// <param name="index">The URL of the index page.</param>
    /// <param name="pageOf">Returns the URL of an article's page.</param>
    public static PageLinks OfArticle(Article article, string index, Func<Article, string> pageOf) =>
        new(index, other => other.Equals(article) ? string.Empty : pageOf(other));

    /// <summary>Returns the links of an index page.</summary>
    /// <param name="pageOf">Returns the URL of an article's page.</param>
    public static PageLinks OfIndex(Func<Article, string> pageOf) => new(string.Empty, pageOf);

    /// <summary>Returns the link to a view of the index page.</summary>
    public string? ToView(string id) => InIndex(id);

    public string? To(Article article) => InArticle(article, PageIds.Of(article));

    public string? To(Paragraph paragraph) => InArticle(paragraph.Article, PageIds.Of(paragraph));

    public string? To(Quote quote) => InArticle(quote.Article, PageIds.Of(quote));

    public string? To(DateMention date) => InArticle(date.Article, PageIds.Of(date));

    public string? To(Evidence evidence) => InArticle(evidence.Article, PageIds.Of(evidence));

    public string? To(Entity entity) => InIndex(PageIds.Of(entity));

    public string? To(Claim claim) => InIndex(PageIds.Of(claim));

    public string? To(DateRange? range) => range is { } days ? InIndex(PageIds.Of(days)) : null;

    private string? InIndex(string id) => _index is null ? null : $"{_index}#{id}";

    private string? InArticle(Article article, string id) => _pageOf(article) is { } page ? $"{page}#{id}" : null;
}
