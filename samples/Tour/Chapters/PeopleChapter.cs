using System.Linq;
using Dataset;

namespace Tour.Chapters;

/// <summary>Everybody who is named, and what they said.</summary>
internal sealed class PeopleChapter : IChapter
{
    public string Title => "Who said what";

    public void Write(Page page)
    {
        foreach (var person in SeoulSummit.People)
        {
            page.Subheading($"{person.Name} ({person.Quotes.Count} {(person.Quotes.Count == 1 ? "quotation" : "quotations")}): {person.Description}");
            WriteQuotes(page, person);
        }

        page.Subheading("Institutions speak, too:");
        foreach (var organization in SeoulSummit.Organizations.Where(organization => organization.Quotes.Count > 0))
        {
            page.Subheading(organization.Name);
            WriteQuotes(page, organization);
        }

        page.Subheading("Words in quotation marks that nobody says:");
        foreach (var quote in SeoulSummit.Quotes.Where(quote => quote.Speaker is null))
        {
            page.Item($"{Shorten.Key(quote.Article)}, {quote.Kind}: {quote.Text}");
        }
    }

    private static void WriteQuotes(Page page, Entity speaker)
    {
        foreach (var quote in speaker.Quotes)
        {
            var found = quote.SpeakerText is null ? $"{quote.Attribution}" : $"{quote.Attribution}: {quote.SpeakerText} {quote.Cue}";
            page.Item($"{Shorten.Key(quote.Article)}: {quote.Text} [{quote.Kind}; {found.TrimEnd()}]");
        }
    }
}
