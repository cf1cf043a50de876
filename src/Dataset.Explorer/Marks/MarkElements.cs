using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Marks;

/// <summary>Writes the elements of marks: marks that can be link targets have an id, and marks that lead elsewhere are links.</summary>
internal sealed class MarkElements(PageLinks links)
{
    /// <summary>Begins the element of a mark. If a mark is split, only the first piece has the id.</summary>
    /// <param name="html">The writer.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="isFirst">Whether the mark begins here.</param>
    /// <param name="mayLink">Whether no link is open; links cannot be nested.</param>
    /// <returns>Whether the element is a link.</returns>
    public bool Begin(HtmlWriter html, Mark mark, bool isFirst, bool mayLink)
    {
        switch (mark.Part)
        {
            case Evidence evidence:
                html.Start("span").Class("e").Attribute("id", isFirst ? PageIds.Of(evidence) : null);
                return false;
            case Quote quote:
                html.Start("q").Class(quote.Kind == QuoteKind.Term ? "q term" : "q").Attribute("id", isFirst ? PageIds.Of(quote) : null);
                return false;
            case DateMention date:
                var isDayLink = BeginLink(html, mayLink ? links.To(date.Range) : null);
                html.Class("d").Attribute("id", isFirst ? PageIds.Of(date) : null);
                html.Attribute("data-day", date.Range is { } range ? English.Days(range) : "day uncertain");
                return isDayLink;
            case Mention mention:
                var isNameLink = BeginLink(html, mayLink ? links.To(mention.Entity) : null);
                html.Class("m " + English.ClassOf(mention.Entity.Kind)).Attribute("title", mention.Entity.Name);
                return isNameLink;
            default:
                html.Start("span");
                return false;
        }
    }

    /// <summary>Writes the note after a mark that has ended: the speaker, or the claim.</summary>
    public void Note(HtmlWriter html, Mark mark)
    {
        switch (mark.Part)
        {
            case Quote { Kind: not QuoteKind.Term } quote when (quote.Speaker?.Name ?? quote.SpeakerText) is { } speaker:
                var isLink = BeginLink(html, quote.Speaker is { } known ? links.To(known) : null);
                html.Class(isLink ? "x who" : "x who unknown").Attribute("title", "Speaker, " + English.Of(quote.Attribution)).Text(speaker).End();
                break;
            case Evidence evidence when links.To(evidence.Claim) is { } target:
                html.Start("a").Class("x claim").Attribute("href", target);
                html.Attribute("title", evidence.Claim.Statement).Attribute("aria-label", "Claim: " + evidence.Claim.Statement).Text("\u00B6").End();
                break;
        }
    }

    private static bool BeginLink(HtmlWriter html, string? target)
    {
        html.Start(target is null ? "span" : "a").Attribute("href", target);
        return target is not null;
    }
}
