using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>The mentions: names by article, and the names in the quotations of each speaker.</summary>
internal sealed class MentionsView(PageContext context) : View(context)
{
    // With more columns than this, a table of names by names is no longer useful.
    private const int MostNamed = 16;

    public override string Id => PageIds.Mentions;

    public override string Title => "Mentions";

    public override bool IsEmpty => Corpus.Mentions.Count == 0;

    public override bool CanWait => true;

    protected override void WriteContent(HtmlWriter html)
    {
        html.Element("h3", "Which article mentions whom").Line();
        if (Context.HasArticleColumns)
        {
            WriteByArticle(html);
        }
        else
        {
            html.Start("p").Class("quiet").Text("The corpus has too many articles for this table. The page of each ");
            html.Start("a").Attribute("href", Context.Links.ToView(PageIds.Names)).Text("name").End().Text(" lists its articles.").End().Line();
        }

        WriteBySpeaker(html);
    }

    private void WriteByArticle(HtmlWriter html)
    {
        var entities = Corpus.Entities.Where(entity => entity.Mentions.Count > 0).OrderByDescending(entity => entity.Mentions.Count).ToList();
        var counts = Corpus.Mentions.GroupBy(mention => (mention.Entity, mention.Article)).ToDictionary(group => group.Key, group => group.Count());
        var most = counts.Values.Max();
        Tables.Start(html, "Mentions of each name in each article", "sortable heat");
        html.Start("thead").Start("tr");
        Tables.Sortable(html, "Name");
        foreach (var article in Corpus.Articles)
        {
            html.Start("th").Attribute("scope", "col").Class("n column").Attribute("data-sort", "number");
            Context.WriteLabel(html, article).End();
        }

        Tables.Sortable(html, "All", isNumber: true);
        html.End().End().Line().Start("tbody").Line();
        foreach (var entity in entities)
        {
            html.Start("tr").Start("th").Attribute("scope", "row");
            PageContext.WriteLink(html, Context.Links.To(entity), entity.Name).End();
            foreach (var article in Corpus.Articles)
            {
                WriteCount(html, counts.GetValueOrDefault((entity, article)), most);
            }

            Tables.Number(html, entity.Mentions.Count);
            html.End().Line();
        }

        html.End();
        Tables.End(html);
    }

    private void WriteBySpeaker(HtmlWriter html)
    {
        var named = NamedBySpeakers();
        if (named.Count == 0)
        {
            return;
        }

        var speakers = Corpus.Entities.Where(entity => named.Keys.Any(pair => pair.Speaker.Equals(entity))).ToList();
        var columns = named.GroupBy(pair => pair.Key.Named)
            .OrderByDescending(group => group.Sum(pair => pair.Value)).ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => group.Key).Take(MostNamed).ToList();
        var most = named.Values.Max();
        html.Element("h3", "Whom speakers name in their quotations").Line();
        Tables.Start(html, "Names in the quotations of each speaker", "sortable heat");
        html.Start("thead").Start("tr");
        Tables.Sortable(html, "Speaker");
        foreach (var entity in columns)
        {
            html.Start("th").Attribute("scope", "col").Class("n column").Attribute("data-sort", "number");
            PageContext.WriteLink(html, Context.Links.To(entity), entity.Name).End();
        }

        html.End().End().Line().Start("tbody").Line();
        foreach (var speaker in speakers)
        {
            html.Start("tr").Start("th").Attribute("scope", "row");
            PageContext.WriteLink(html, Context.Links.To(speaker), speaker.Name).End();
            foreach (var entity in columns)
            {
                WriteCount(html, named.GetValueOrDefault((speaker, entity)), most);
            }

            html.End().Line();
        }

        html.End();
        Tables.End(html);
    }

    private Dictionary<(Entity Speaker, Entity Named), int> NamedBySpeakers()
    {
        var named = new Dictionary<(Entity, Entity), int>();
        foreach (var quote in Corpus.Quotes)
        {
            if (quote.Speaker is { } speaker)
            {
                foreach (var mention in quote.Paragraph.Sentences.SelectMany(sentence => sentence.Mentions).Where(m => quote.Span.Contains(m.Span)))
                {
                    var pair = (speaker, mention.Entity);
                    named[pair] = named.GetValueOrDefault(pair) + 1;
                }
            }
        }

        return named;
    }

    // Five shades of color; the number has the same information.
    private static void WriteCount(HtmlWriter html, int count, int most) =>
        html.Start("td").Class(count == 0 ? "n zero" : $"n h{1 + (4 * (count - 1) / (most > 1 ? most - 1 : 1))}").Text(count).End();
}
