using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>Every occurrence of a word with its context. The script creates the lines from the text of the page.</summary>
internal sealed class ConcordanceView(PageContext context) : View(context)
{
    public override string Id => PageIds.Concordance;

    public override string Title => "Concordance";

    public override bool NeedsScript => true;

    protected override void WriteContent(HtmlWriter html)
    {
        html.Start("form").Class("ask").Attribute("id", "concordance-form");
        html.Start("label").Attribute("for", "concordance-query").Text("Word or phrase").End();
        html.Start("input").Attribute("id", "concordance-query").Attribute("type", "search").Attribute("autocomplete", "off");
        html.Attribute("spellcheck", "false").EndVoid();
        html.End().Line();
        html.Start("p").Attribute("id", "concordance-status").Attribute("role", "status").End().Line();
        Tables.Start(html, "Concordance lines", "concordance");
        html.Start("thead").Start("tr");
        WriteSort(html, "article", "Article").End();
        WriteSort(html, "left", "Before").End();
        html.Start("th").Attribute("scope", "col").Text("Word").End();
        WriteSort(html, "right", "After").End();
        html.End().End().Start("tbody").Attribute("id", "concordance-lines").End();
        Tables.End(html);
    }

    private static HtmlWriter WriteSort(HtmlWriter html, string order, string text) =>
        html.Start("th").Attribute("scope", "col").Class(order == "article" ? "source" : order)
            .Start("button").Attribute("type", "button").Attribute("data-order", order).Text(text).End();
}
