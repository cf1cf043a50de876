using System.Linq;
using Dataset;
using Spectre.Console;
using Paragraph = Spectre.Console.Paragraph;

namespace Tour.Chapters;

/// <summary>Shows everyone who is named, and what they said.</summary>
internal sealed class PeopleChapter : IChapter
{
    public string Title => "Who said what";

    public void Write(IAnsiConsole console)
    {
        foreach (var person in SeoulSummit.People)
        {
            console.Heading($"{person.Name} ({person.Quotes.Count} {(person.Quotes.Count == 1 ? "quotation" : "quotations")}): {person.Description}");
            WriteQuotes(console, person);
        }

        console.Heading("Institutions also speak:");
        foreach (var organization in SeoulSummit.Organizations.Where(organization => organization.Quotes.Count > 0))
        {
            console.Heading(organization.Name);
            WriteQuotes(console, organization);
        }

        console.Heading("Words in quotation marks that are not speech:");
        var list = Layouts.List(narrowColumns: 2);
        foreach (var quote in SeoulSummit.Quotes.Where(quote => quote.Speaker is null))
        {
            list.AddRow(new Text(Shorten.Key(quote.Article), Layouts.Key), new Text($"{quote.Kind}", Layouts.Aside), new Text(quote.Text));
        }

        console.Write(list);
    }

    private static void WriteQuotes(IAnsiConsole console, Entity speaker)
    {
        var list = Layouts.List();
        foreach (var quote in speaker.Quotes)
        {
            var found = quote.SpeakerText is null ? $"{quote.Attribution}" : $"{quote.Attribution}: {quote.SpeakerText} {quote.Cue}";
            list.AddRow(new Text(Shorten.Key(quote.Article), Layouts.Key),
                new Paragraph(quote.Text).Append($" [{quote.Kind}; {found.TrimEnd()}]", Layouts.Aside));
        }

        console.Write(list);
    }
}
