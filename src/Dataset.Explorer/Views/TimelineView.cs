using System.Linq;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>The dates in the texts, by day.</summary>
internal sealed class TimelineView(PageContext context) : View(context)
{
    // The sentence of a date is written for each date. With more dates than this, only the links are written.
    private const int MostSentences = 4000;

    public override string Id => PageIds.Timeline;

    public override string Title => "Timeline";

    public override bool IsEmpty => Corpus.Timeline.Count == 0;

    public override bool CanWait => true;

    protected override void WriteContent(HtmlWriter html)
    {
        var undated = Corpus.Dates.Count(date => date.Range is null);
        var hasSentences = Corpus.Dates.Count <= MostSentences;
        html.Start("p").Class("quiet").Text(English.Count(Corpus.Dates.Count - undated, "date", "dates")).Text(" with a known day");
        html.Text(undated == 0 ? "." : ", ").Text(undated == 0 ? "" : English.Count(undated, "without.", "without.")).End().Line();
        var most = Corpus.Timeline.Max(entry => entry.Mentions.Count);
        var year = -1;
        foreach (var entry in Corpus.Timeline)
        {
            if (entry.Range.From.Year != year)
            {
                if (year >= 0)
                {
                    html.End().Line();
                }

                year = entry.Range.From.Year;
                html.Start("h3").Text(year).End().Line().Start("ol").Class("timeline").Line();
            }

            WriteEntry(html, entry, most, hasSentences);
        }

        html.End().Line();
    }

    private void WriteEntry(HtmlWriter html, TimelineEntry entry, int most, bool hasSentences)
    {
        html.Start("li").Attribute("id", PageIds.Of(entry.Range)).Start("h4");
        if (entry.Range.Days == 1)
        {
            html.Start("time").Attribute("datetime", English.Iso(entry.Range.From)).Text(English.Days(entry.Range)).End();
        }
        else
        {
            html.Text(English.Days(entry.Range));
        }

        html.End().Start("p").Class("quiet").Start("span").Class($"bar w{1 + (19 * entry.Mentions.Count / most)}").Attribute("aria-hidden", "true").End();
        html.Text(English.Count(entry.Mentions.Count, "mention", "mentions")).Text(" in ").Text(English.Count(entry.Articles.Count, "article", "articles"));
        html.End().Start("ul");
        foreach (var date in entry.Mentions)
        {
            html.Start("li");
            Context.WriteLabel(html, date.Article).Text(" ");
            if (hasSentences)
            {
                Excerpt.Write(html, date, date.Sentence);
            }
            else
            {
                html.Isolated(date.Text);
            }

            html.Text(" ").Start("a").Class("go").Attribute("href", Context.Links.To(date)).Text("in the text").End().End().Line();
        }

        html.End().End().Line();
    }
}
