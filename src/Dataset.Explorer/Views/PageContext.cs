using Dataset.Explorer.Html;
using Dataset.Explorer.Marks;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>The data that the views of a page share.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Links">The links of the page.</param>
/// <param name="Options">The options for the page.</param>
internal sealed record PageContext(Corpus Corpus, PageLinks Links, ExplorerOptions Options)
{
    // A table with more columns is too wide to read, and its size grows with the product of rows and columns.
    private const int MostColumns = 24;
    private const int LongestOpening = 90;

    /// <summary>Whether the page shows only one article.</summary>
    public bool IsAlone { get; init; }

    /// <summary>The marks that the script creates on a large page; otherwise, null.</summary>
    public DeferredMarks? Marks { get; init; }

    /// <summary>Whether a table can have a column for each article.</summary>
    public bool HasArticleColumns => Corpus.Articles.Count <= MostColumns;

    /// <summary>Returns the title of an article in a list: its headline, or its opening words if it has no headline.</summary>
    public static string TitleOf(Article article)
    {
        if (article.Headline is { } headline)
        {
            return headline;
        }

        var opening = article.Paragraphs.Count > 0 ? article.Paragraphs[0].NormalizedText : string.Empty;
        var end = opening.Length <= LongestOpening ? opening.Length : opening.LastIndexOf(' ', LongestOpening);
        return end <= 0 ? article.Key : end == opening.Length ? opening : opening[..end] + " \u2026";
    }

    /// <summary>Writes the short name of an article as a link to it.</summary>
    public HtmlWriter WriteLabel(HtmlWriter html, Article article)
    {
        var target = Links.To(article);
        html.Start(target is null ? "span" : "a").Attribute("href", target).Attribute("title", TitleOf(article));
        return html.IsolatedName(article.MemberName).End();
    }

    /// <summary>Writes text of the corpus as a link, or as plain text if there is no target.</summary>
    public static HtmlWriter WriteLink(HtmlWriter html, string? target, string text, string? title = null) =>
        target is null
            ? html.Isolated(text)
            : html.Start("a").Attribute("href", target).Attribute("title", title == text ? null : title).Isolated(text).End();
}
