using Dataset.Explorer.Html;

namespace Dataset.Explorer.Views;

/// <summary>Writes tables. Each table scrolls separately if the window is too narrow, and the script sorts by the columns that allow it.</summary>
internal static class Tables
{
    /// <summary>Begins a table in a region that can be reached and scrolled by keyboard.</summary>
    public static HtmlWriter Start(HtmlWriter html, string caption, string? @class = null)
    {
        html.Start("div").Class("scroll").Attribute("role", "region").Attribute("aria-label", caption).Attribute("tabindex", "0");
        return html.Start("table").Class(@class).Element("caption", "hidden", caption);
    }

    /// <summary>Ends the table and its region.</summary>
    public static void End(HtmlWriter html) => html.End().End().Line();

    /// <summary>Writes a column heading that the script can sort by.</summary>
    /// <param name="html">The writer.</param>
    /// <param name="text">The heading.</param>
    /// <param name="isNumber">Whether the cells are numbers, which are sorted from the greatest.</param>
    public static HtmlWriter Sortable(HtmlWriter html, string text, bool isNumber = false) =>
        html.Start("th").Attribute("scope", "col").Class(isNumber ? "n" : null).Attribute("data-sort", isNumber ? "number" : "text").Text(text).End();

    /// <summary>Writes a cell with a number.</summary>
    public static HtmlWriter Number(HtmlWriter html, int number) => html.Start("td").Class("n").Text(number).End();
}
