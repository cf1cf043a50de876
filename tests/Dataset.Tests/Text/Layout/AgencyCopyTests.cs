using System.Linq;
using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

/// <summary>Tests the text that agencies, press offices and live reports add to a story.</summary>
public class AgencyCopyTests
{
    [Theory]
    [InlineData("BC-US--Ferry Route, 2nd Ld-Writethru,0412")]
    [InlineData("^AM-Ferry Route,1st Ld")]
    [InlineData("BC-EU--Ferry Route,0412")]
    public void A_slug_and_notes_for_editors_are_not_a_headline(string slug)
    {
        var text = Spaced($"{slug}\n{Headline}\nEds: Updates throughout. Adds byline.\nWith AP Photos.\nBy ADA QUILL\nCoast Press Writer",
            "PORTLAND, Maine (CP) — " + Lead, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal(Headline, text.Slice(reading.Headline!.Value));
        Assert.Equal(["ADA QUILL"], text.Slices(reading.Authors));
        Assert.Equal("PORTLAND, Maine", text.Slice(reading.Dateline!.Place));
        Assert.Equal(2, reading.Paragraphs.Count);
        Assert.Contains(slug, text.Slices(reading.Boilerplate));
    }

    [Theory]
    [InlineData("ATTENTION - ADDS mayor ///")]
    [InlineData("Source: Coast News| 2031-05-06 14:02:11|Editor: li")]
    public void A_note_below_the_headline_is_not_story(string note)
    {
        var text = Spaced($"{Headline}\n{note}", "PORT ELDER, May 6 (CP) - " + Lead, Second, "aq/br/cl");

        Assert.Equal(["Headline: A harbour town", "Boilerplate: " + string.Join(' ', note.Split(' ').Take(3)), "Paragraph: PORT ELDER, May",
            "Paragraph: Opponents had asked", "Boilerplate: aq/br/cl"], Show(text));
    }

    [Fact]
    public void A_sentence_that_begins_with_photos_is_story()
    {
        var text = Spaced(Headline, "With photos of the bay in their hands, forty people came to the hall on Monday and asked for a delay.", Lead);

        Assert.Equal(2, LayoutReader.Read(text).Paragraphs.Count);
    }

    [Fact]
    public void The_headline_of_a_press_release_is_between_its_contact_and_its_deck()
    {
        var text = Spaced("FOR IMMEDIATE RELEASE", "Contact:\nAda Quill\nHarbour Lines\n(555) 013-4477\npress@lines.example",
            "Harbour Lines Opens Second Ferry Route", "Route to carry 300 cars daily", Lead, Second, "ENDS", "For more, call Ada Quill on 555 0134",
            "Notes to editors:", "Harbour Lines was founded in 1921.");
        var reading = LayoutReader.Read(text);

        Assert.Equal("Harbour Lines Opens Second Ferry Route", text.Slice(reading.Headline!.Value));
        Assert.Equal([Lead, Second], reading.Paragraphs.Select(paragraph => text.Slice(paragraph.Span)));
    }

    [Theory]
    [InlineData("Enditem")]
    [InlineData("ENDS")]
    [InlineData("(END) Dow Jones Newswires")]
    [InlineData("((ada.quill@press.example; +44 20 5550 134;))")]
    public void End_markers_are_not_a_paragraph(string mark)
    {
        var text = Spaced(Headline, Lead, Second, mark);

        Assert.Equal(["Headline: A harbour town", "Paragraph: The council of", "Paragraph: Opponents had asked",
            "Boilerplate: " + string.Join(' ', mark.Split(' ').Take(3))], Show(text));
    }

    [Theory]
    [InlineData("13:05")]
    [InlineData("1:05 p.m. ET")]
    [InlineData("13:05 GMT")]
    public void A_time_is_the_heading_of_an_entry_in_a_live_report(string hour)
    {
        var text = Spaced(Headline, "14:32\n" + Lead, Second, $"{hour}\nPower cuts spread", Lead, Second);

        Assert.Equal(
            ["Headline: A harbour town", "Boilerplate: 14:32", "Paragraph: The council of", "Paragraph: Opponents had asked", $"Boilerplate: {hour}",
                "Subheading: Power cuts spread", "Paragraph: The council of", "Paragraph: Opponents had asked"],
            Show(text));
    }
}
