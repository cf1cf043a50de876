using System.Linq;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>The content of the corpus: its description, its size, and its articles.</summary>
internal sealed class ArticlesView(PageContext context) : View(context)
{
    // More rows than a window shows. On a page with a thousand articles, the layout of the table takes longer than everything else.
    private const int FirstRows = 100;

    public override string Id => PageIds.Articles;

    public override string Title => "Articles";

    protected override void WriteContent(HtmlWriter html)
    {
        if (Corpus.Description is { } description)
        {
            html.Start("p").Class("lead").Isolated(description).End().Line();
        }

        WriteCounts(html);
        var hasDays = Corpus.Articles.Any(article => article.Published is not null);
        var hasPublishers = Corpus.Articles.Any(article => article.Publisher is not null);
        Tables.Start(html, "Table of articles", "sortable");
        html.Start("thead").Start("tr");
        Tables.Sortable(html, "Headline");
        if (hasPublishers)
        {
            Tables.Sortable(html, "Publisher");
        }

        if (hasDays)
        {
            Tables.Sortable(html, "Published");
        }

        Tables.Sortable(html, "Words", isNumber: true);
        Tables.Sortable(html, "Quotations", isNumber: true);
        Tables.Sortable(html, "Mentions", isNumber: true);
        Tables.Sortable(html, "Key");
        html.End().End().Line().Start("tbody").Line();
        foreach (var article in Corpus.Articles)
        {
            if (article.Index == FirstRows)
            {
                html.End().Line().Start("tbody").Class("later").Line();
            }

            html.Start("tr").Start("th").Attribute("scope", "row");
            PageContext.WriteLink(html, Context.Links.To(article), PageContext.TitleOf(article)).End();
            if (hasPublishers)
            {
                html.Start("td").Isolated(article.Publisher).End();
            }

            if (hasDays)
            {
                html.Element("td", article.Published is { } day ? English.Iso(day) : string.Empty);
            }

            Tables.Number(html, article.WordCount);
            Tables.Number(html, article.Quotes.Count);
            Tables.Number(html, article.Mentions.Count);
            html.Start("td").Class("key").Isolated(article.Key).End().End().Line();
        }

        html.End();
        Tables.End(html);
    }

    private void WriteCounts(HtmlWriter html)
    {
        html.Start("ul").Class("counts");
        WriteCount(html, Corpus.Articles.Count, "article", "articles");
        WriteCount(html, Corpus.Articles.Sum(article => article.WordCount), "word", "words");
        WriteCount(html, Corpus.Paragraphs.Count, "paragraph", "paragraphs");
        WriteCount(html, Corpus.Sentences.Count, "sentence", "sentences");
        WriteCount(html, Corpus.Quotes.Count, "quotation", "quotations");
        WriteCount(html, Corpus.Entities.Count, "declared name", "declared names");
        WriteCount(html, Corpus.Claims.Count, "claim", "claims");
        html.End().Line();
    }

    private static void WriteCount(HtmlWriter html, int count, string one, string many)
    {
        if (count > 0)
        {
            html.Element("li", English.Count(count, one, many));
        }
    }
}
