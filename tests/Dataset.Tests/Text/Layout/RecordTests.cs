using System.Linq;
using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

/// <summary>Tests the text that newspaper databases and old newspapers print around a story.</summary>
public class RecordTests
{
    [Fact]
    public void The_fields_of_a_database_record_are_not_story()
    {
        var text = Spaced(
            "Harbour Times (Port Elder)\nMay 6, 2031 Tuesday\nFirst Edition", Headline, "BYLINE: Ada Quill", "SECTION: NEWS; Pg. 4", "LENGTH: 412 words",
            "DATELINE: PORT ELDER",
            Lead, Second, "LOAD-DATE: May 7, 2031", "LANGUAGE: ENGLISH", "PUBLICATION-TYPE: Newspaper", "Copyright 2031 Harbour Times\nAll Rights Reserved");
        var reading = LayoutReader.Read(text);

        Assert.Equal(Headline, text.Slice(reading.Headline!.Value));
        Assert.Equal(["Ada Quill"], text.Slices(reading.Authors));
        Assert.Equal([Lead, Second], reading.Paragraphs.Select(paragraph => text.Slice(paragraph.Span)));
        Assert.Empty(reading.Subheadings);
    }

    [Fact]
    public void A_headline_after_its_label_is_read_without_the_label()
    {
        var text = Spaced($"Title: {Headline}\nAuthor: Ada Quill\nDate: May 6, 2031\nSource: Harbour Times", Lead, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal(Headline, text.Slice(reading.Headline!.Value));
        Assert.Equal(["Ada Quill"], text.Slices(reading.Authors));
        Assert.Equal(["Title:", "Date: May 6, 2031", "Source: Harbour Times"], text.Slices(reading.Boilerplate));
    }

    [Fact]
    public void A_single_label_belongs_to_the_story()
    {
        var text = Spaced(Headline, Lead, "Length: 62 metres", Second);

        Assert.Equal(["Length: 62 metres"], text.Slices(LayoutReader.Read(text).Subheadings));
    }

    [Fact]
    public void Labels_between_paragraphs_belong_to_the_story()
    {
        var text = Spaced(Headline, Lead, "Type: a car ferry", Second, "Length: 62 metres", Lead);

        Assert.Empty(LayoutReader.Read(text).Boilerplate);
    }

    [Fact]
    public void A_headline_in_capitals_is_above_its_deck()
    {
        var text = Spaced("HARBOUR TOWN GETS FERRY\nCouncil votes 12-3; noise study refused", "Ada Quill\nHarbour Times", Lead, Second, "Continued on page 4");

        Assert.Equal(["Headline: HARBOUR TOWN GETS", "Deck: Council votes 12-3;", "Byline: Ada Quill Harbour", "Paragraph: The council of",
            "Paragraph: Opponents had asked", "Boilerplate: Continued on page"], Show(text));
    }

    [Fact]
    public void The_headings_of_an_old_newspaper_article_are_headline_and_decks()
    {
        var text = Spaced("THE HARBOUR TIMES, MONDAY, MAY 6, 1912.", "SECOND FERRY.", "COUNCIL APPROVES ROUTE.", "NOISE IN THE BAY.",
            "(FROM OUR OWN CORRESPONDENT.)", "PORT ELDER, May 5.", Lead, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal("SECOND FERRY.", text.Slice(reading.Headline!.Value));
        Assert.Empty(reading.Authors);
        Assert.Equal(2, reading.Paragraphs.Count);
    }
}
