using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>The results of the search box in the header. The script fills in the view.</summary>
internal sealed class SearchView(PageContext context) : View(context)
{
    public override string Id => PageIds.Search;

    public override string Title => "Search";

    public override bool NeedsScript => true;

    protected override void WriteContent(HtmlWriter html)
    {
        html.Start("p").Class("quiet").Text("Use words, ").Element("code", "\"phrases\"").Text(", ").Element("code", "begin*").Text(" and ");
        html.Element("code", "-without");
        html.Text(". While you type, the last word also matches the beginning of a word.").End().Line();
        html.Start("p").Attribute("id", "search-status").Attribute("role", "status").End().Line();
        html.Start("ol").Class("hits").Attribute("id", "search-hits").End().Line();
    }
}
