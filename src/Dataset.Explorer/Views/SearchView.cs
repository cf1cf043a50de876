using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>What the box in the header finds. The script fills it.</summary>
internal sealed class SearchView(PageContext context) : View(context)
{
    public override string Id => PageIds.Search;

    public override string Title => "Search";

    public override bool NeedsScript => true;

    protected override void WriteContent(HtmlWriter html)
    {
        html.Start("p").Class("quiet").Text("Words, ").Element("code", "\"phrases\"").Text(", ").Element("code", "begin*").Text(" and ");
        html.Element("code", "-without");
        html.Text(". The last word counts as the beginning of one while you type.").End().Line();
        html.Start("p").Attribute("id", "search-status").Attribute("role", "status").End().Line();
        html.Start("ol").Class("hits").Attribute("id", "search-hits").End().Line();
    }
}
