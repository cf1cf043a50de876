using Dataset.Explorer.Html;
using Dataset.Explorer.Marks;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>What the views of a page share.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Links">Where links lead.</param>
/// <param name="Options">How the page is written.</param>
internal sealed record PageContext(Corpus Corpus, PageLinks Links, ExplorerOptions Options)
{
    // A table with more columns than this is a wall, and grows with the product of both sides.
    private const int MostColumns = 24;
    private const int LongestOpening = 90;

    /// <summary>Whether the page shows one article and nothing else.</summary>
    public bool IsAlone { get; init; }

    /// <summary>The marks that the script makes, on a page that is too large to have them from the start; else null.</summary>
    public DeferredMarks? Marks { get; init; }

    /// <summary>Whether a table can have a column for each article.</summary>
    public bool HasArticleColumns => Corpus.Articles.Count <= MostColumns;

    /// <summary>What a list calls an article: its headline, else the words that it begins with.</summary>
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

    /// <summary>Writes words of the corpus as a link, or as they are where they lead nowhere.</summary>
    public static HtmlWriter WriteLink(HtmlWriter html, string? target, string text, string? title = null) =>
        target is null
            ? html.Isolated(text)
            : html.Start("a").Attribute("href", target).Attribute("title", title == text ? null : title).Isolated(text).End();
}
