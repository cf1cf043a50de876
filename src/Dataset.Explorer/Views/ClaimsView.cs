using System.Linq;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>The claims by article: which articles assert, dispute or are silent about a claim, and the evidence of each claim side by side.</summary>
internal sealed class ClaimsView(PageContext context) : View(context)
{
    public override string Id => PageIds.Claims;

    public override string Title => "Claims";

    public override bool IsEmpty => Corpus.Claims.Count == 0;

    public override bool CanWait => true;

    protected override void WriteContent(HtmlWriter html)
    {
        html.Start("ul").Class("legend");
        WriteMeaning(html, Coverage.Asserts, "asserts");
        WriteMeaning(html, Coverage.Disputes, "disputes: asserts a claim that contradicts it");
        WriteMeaning(html, Coverage.Both, "both");
        WriteMeaning(html, Coverage.Silent, "silent: no evidence is declared");
        html.End().Line();
        if (Context.HasArticleColumns)
        {
            WriteTable(html);
            WriteAgreement(html);
        }

        foreach (var claim in Corpus.Claims)
        {
            WriteClaim(html, claim);
        }
    }

    private void WriteTable(HtmlWriter html)
    {
        Tables.Start(html, "Claims by article", "coverage");
        html.Start("thead").Start("tr").Start("th").Attribute("scope", "col").Text("Claim").End();
        foreach (var article in Corpus.Articles)
        {
            html.Start("th").Attribute("scope", "col").Class("column");
            Context.WriteLabel(html, article).End();
        }

        html.End().End().Line().Start("tbody").Line();
        foreach (var claim in Corpus.Claims)
        {
            html.Start("tr").Start("th").Attribute("scope", "row");
            PageContext.WriteLink(html, Context.Links.To(claim), claim.Statement).End();
            foreach (var cell in Corpus.Coverage.Rows[claim.Index])
            {
                WriteCell(html, cell);
            }

            html.End().Line();
        }

        html.End();
        Tables.End(html);
    }

    private void WriteAgreement(HtmlWriter html)
    {
        html.Element("h3", "Who agrees with whom").Line();
        Tables.Start(html, "Claims that two articles share, and claims in which they differ", "agreement");
        html.Start("thead").Start("tr").Start("td").End();
        foreach (var article in Corpus.Articles)
        {
            html.Start("th").Attribute("scope", "col").Class("column");
            Context.WriteLabel(html, article).End();
        }

        html.End().End().Line().Start("tbody").Line();
        foreach (var article in Corpus.Articles)
        {
            html.Start("tr").Start("th").Attribute("scope", "row");
            Context.WriteLabel(html, article).End();
            foreach (var other in Corpus.Articles)
            {
                html.Start("td").Class(other.Equals(article) ? "same" : null);
                if (!other.Equals(article))
                {
                    html.Text(English.Count(article.AgreesWith(other).Count, "shared", "shared"));
                    if (article.DiffersFrom(other).Count is > 0 and var differing)
                    {
                        html.Text(" ").Element("span", "differing", English.Count(differing, "differs", "differ"));
                    }
                }

                html.End();
            }

            html.End().Line();
        }

        html.End();
        Tables.End(html);
    }

    private void WriteClaim(HtmlWriter html, Claim claim)
    {
        html.Start("section").Class("claim").Attribute("id", PageIds.Of(claim)).Attribute("aria-labelledby", PageIds.Of(claim) + "-statement");
        html.Start("h3").Attribute("id", PageIds.Of(claim) + "-statement").Isolated(claim.Statement).End().Line();
        WriteEvidence(html, claim);
        foreach (var other in claim.Disputes)
        {
            html.Start("p").Class("disputed").Text("Disputed by ");
            PageContext.WriteLink(html, Context.Links.To(other), other.Statement).End().Line();
            WriteEvidence(html, other);
        }

        if (Context.HasArticleColumns && Corpus.Articles.Where(article => Corpus.Coverage[claim, article] == Coverage.Silent).ToList() is { Count: > 0 } silent)
        {
            html.Start("p").Class("quiet").Text("Silent: ");
            for (var i = 0; i < silent.Count; i++)
            {
                Context.WriteLabel(html.Text(i == 0 ? "" : ", "), silent[i]);
            }

            html.End().Line();
        }

        html.End().Line();
    }

    private void WriteEvidence(HtmlWriter html, Claim claim)
    {
        html.Start("div").Class("cards").Line();
        foreach (var report in claim.Evidence.GroupBy(evidence => evidence.Article).OrderBy(group => group.Key.Index))
        {
            html.Start("figure").Start("figcaption");
            Context.WriteLabel(html, report.Key).End();
            foreach (var evidence in report)
            {
                html.Start("blockquote").Start("p");
                Excerpt.Write(html, evidence, evidence.Sentence);
                html.Text(" ").Start("a").Class("go").Attribute("href", Context.Links.To(evidence)).Text("in the text").End().End().End();
            }

            html.End().Line();
        }

        html.End().Line();
    }

    // The symbol links to the evidence that it represents.
    private void WriteCell(HtmlWriter html, CoverageCell cell)
    {
        html.Start("td");
        if (cell.Evidence is [var evidence, ..])
        {
            html.Start("a").Attribute("href", Context.Links.To(evidence)).Attribute("title", evidence.Text);
            WriteSign(html, cell.Coverage).End();
        }
        else
        {
            WriteSign(html, cell.Coverage);
        }

        html.End();
    }

    private static void WriteMeaning(HtmlWriter html, Coverage coverage, string meaning) =>
        WriteSign(html.Start("li"), coverage).Text(meaning).End();

    private static HtmlWriter WriteSign(HtmlWriter html, Coverage coverage)
    {
        var (sign, word) = coverage switch
        {
            Coverage.Asserts => ("\u25CF", "asserts"),
            Coverage.Disputes => ("\u2715", "disputes"),
            Coverage.Both => ("\u25D0", "both"),
            _ => ("\u00B7", "silent"),
        };
        return html.Start("span").Class("sign " + word).Attribute("role", "img").Attribute("aria-label", word).Text(sign).End();
    }
}
