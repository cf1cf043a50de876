using System.Collections.Generic;
using System.Linq;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>The declared people, organizations, places and events, each with a section for its quotations and mentions.</summary>
internal sealed class NamesView(PageContext context) : View(context)
{
    public override string Id => PageIds.Names;

    public override string Title => "Names";

    public override bool IsEmpty => Corpus.Entities.Count == 0;

    protected override void WriteContent(HtmlWriter html)
    {
        Tables.Start(html, "Declared names", "sortable");
        html.Start("thead").Start("tr");
        Tables.Sortable(html, "Name");
        Tables.Sortable(html, "Kind");
        Tables.Sortable(html, "Mentions", isNumber: true);
        Tables.Sortable(html, "Articles", isNumber: true);
        Tables.Sortable(html, "Quotations", isNumber: true);
        html.End().End().Line().Start("tbody").Line();
        foreach (var entity in Corpus.Entities)
        {
            html.Start("tr").Start("th").Attribute("scope", "row");
            PageContext.WriteLink(html, Context.Links.To(entity), entity.Name).End();
            html.Start("td").Element("span", "kind " + English.ClassOf(entity.Kind), English.ClassOf(entity.Kind)).End();
            Tables.Number(html, entity.Mentions.Count);
            Tables.Number(html, entity.Articles.Count);
            Tables.Number(html, entity.Quotes.Count);
            html.End().Line();
        }

        html.End();
        Tables.End(html);
    }

    protected override void WriteDetails(MarkupWriter html)
    {
        foreach (var entity in Corpus.Entities)
        {
            html.Start("section").Class("page name").Attribute("id", PageIds.Of(entity)).Attribute("data-view", Id).Line();
            html.Start("h2").Isolated(entity.Name).End();
            WriteAbout(html, entity);
            Deferred.Write(html, Context, writer =>
            {
                WriteQuotations(writer, entity);
                WriteMentions(writer, entity);
            });
            html.End().Line();
        }
    }

    private static void WriteAbout(HtmlWriter html, Entity entity)
    {
        html.Start("p").Class("about").Element("span", "kind " + English.ClassOf(entity.Kind), English.ClassOf(entity.Kind));
        if (entity.Description is { } description)
        {
            html.Text(" ").Isolated(description);
        }

        html.End().Line();
        if (entity.Aliases.Count > 0)
        {
            html.Start("p").Class("aliases").Text("Also found as ").Isolated(string.Join(", ", entity.Aliases)).Text(".").End().Line();
        }
    }

    private void WriteQuotations(HtmlWriter html, Entity entity)
    {
        if (entity.Utterances.Count == 0)
        {
            return;
        }

        html.Element("h3", "Says").Line();
        foreach (var report in entity.Utterances.GroupBy(utterance => utterance.Article))
        {
            html.Start("h4");
            Context.WriteLabel(html, report.Key).End();
            foreach (var utterance in report)
            {
                html.Start("blockquote").Start("p").Text("\u201C").Isolated(utterance.Text).Text("\u201D ");
                html.Start("a").Class("go").Attribute("href", Context.Links.To(utterance.Quotes[0])).Text("in the text").End().End().End().Line();
            }
        }
    }

    private void WriteMentions(HtmlWriter html, Entity entity)
    {
        if (entity.Mentions.Count == 0)
        {
            html.Element("p", "quiet", "No article mentions this name.");
            return;
        }

        html.Element("h3", "Mentioned in").Start("ul").Class("places");
        foreach (var report in entity.Mentions.GroupBy(mention => mention.Article))
        {
            html.Start("li");
            Context.WriteLabel(html, report.Key).Text(" ").Element("small", English.Count(report.Count(), "mention", "mentions"));
            if (Context.Marks is null)
            {
                WriteParagraphs(html, report);
            }

            html.End().Line();
        }

        html.End().Line();
    }

    // Writes a link to each paragraph, with the one-based number of the paragraph.
    private void WriteParagraphs(HtmlWriter html, IEnumerable<Mention> mentions)
    {
        foreach (var paragraph in mentions.Select(mention => mention.Paragraph).OfType<Paragraph>().Distinct())
        {
            html.Text(" ").Start("a").Class("number").Attribute("href", Context.Links.To(paragraph));
            html.Attribute("aria-label", $"paragraph {paragraph.Index + 1} of {paragraph.Article.MemberName}").Text(paragraph.Index + 1).End();
        }
    }
}
