using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>What the views of a page share.</summary>
internal sealed record PageContext(Corpus Corpus, PageLinks Links, ExplorerOptions Options, bool IsAlone = false)
{
    // A table with more columns than this is a wall, and grows with the product of both sides.
    private const int MostColumns = 24;

    /// <summary>Whether a table can have a column for each article.</summary>
    public bool HasArticleColumns => Corpus.Articles.Count <= MostColumns;

    /// <summary>Writes the short name of an article as a link to it.</summary>
    public HtmlWriter WriteLabel(HtmlWriter html, Article article) => WriteLink(html, Links.To(article), article.MemberName, article.Headline ?? article.Key);

    /// <summary>Writes words of the corpus as a link, or as they are where they lead nowhere.</summary>
    public static HtmlWriter WriteLink(HtmlWriter html, string? target, string text, string? title = null) =>
        target is null
            ? html.Isolated(text)
            : html.Start("a").Attribute("href", target).Attribute("title", title == text ? null : title).Isolated(text).End();
}
