using System.Linq;
using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

/// <summary>Tests the heads, boxes and ends of pages on publishers' sites.</summary>
public class SavedPageTests
{
    private static readonly string[] Menu =
        ["Menu", "World", "Sports", "Opinion", "Obituaries", "Legals", "Weather", "Subscribe", "Share", "Facebook", "Log in"];

    [Fact]
    public void A_headline_right_after_a_menu_is_not_a_menu_label()
    {
        var text = string.Join('\n', [.. Menu, "Ferry vote splits town", "Ada Quill", "Published 6:04 a.m. ET March 4, 2031", Lead, Second, Third]);
        var reading = LayoutReader.Read(text);

        Assert.Equal("Ferry vote splits town", text.Slice(reading.Headline!.Value));
        Assert.Equal(["Ada Quill"], text.Slices(reading.Authors));
    }

    [Fact]
    public void Lines_after_a_menu_label_are_not_a_list_of_stories()
    {
        var text = string.Join('\n', "World", "Sports", "Contact us", "The Harbour Times", Headline, "Ada Quill, The Harbour Times", "March 4, 2031", Lead,
            Second, Third);

        Assert.Equal(Headline, text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    [Theory]
    [InlineData("Ferry fares split town: Fishermen's fury as council votes for second route", "The mayor says there was no other choice",
        "Residents say nobody asked them")]
    [InlineData("Ferry Vote Splits a Town", "Why so few of us want a second boat")]
    [InlineData("Ferry plan splits small harbour town", "The mayor says there is no other choice but residents have gone to court")]
    public void Decks_are_below_the_headline(params string[] lines)
    {
        var text = Spaced([.. lines, "By Ada Quill", Lead, Second, Third]);

        Assert.Equal(lines[0], text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    [Fact]
    public void A_note_can_be_between_headline_and_deck()
    {
        var text = Spaced("This article is more than 3 months old", "Harbour town to vote on filling in its old quay", "This article is more than 3 months old",
            "Residents say that the council never asked them about the car park", "Ada Quill Coastal correspondent", Lead, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal("Harbour town to vote on filling in its old quay", text.Slice(reading.Headline!.Value));
        Assert.Equal(["Ada Quill"], text.Slices(reading.Authors));
    }

    [Theory]
    [InlineData("Home / Bay News / Ferries")]
    [InlineData("News > World > Bay")]
    [InlineData("4-Minute Listen")]
    [InlineData("Listen to this article · 4:12 min Learn more")]
    public void Breadcrumbs_and_player_controls_are_not_a_headline(string line)
    {
        var text = Spaced(line, Headline, "By Ada Quill", Lead, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal(Headline, text.Slice(reading.Headline!.Value));
        Assert.Contains(line, text.Slices(reading.Boilerplate));
    }

    [Theory]
    [InlineData("[Storm wrecks the old quay of the bay]")]
    [InlineData("(quill@example.org)")]
    [InlineData("Also Read | Storm wrecks the old quay")]
    [InlineData("REQUIRED READING: Storm wrecks the old quay")]
    [InlineData("Sponsor Message")]
    [InlineData("Sign up for our newsletter.")]
    [InlineData("Find out what's happening in the bay with free, real-time updates.")]
    [InlineData("The Bay Letter is a reader-supported publication. To receive new posts, consider becoming a subscriber.")]
    [InlineData("(Except for the headline, this story has not been edited by our staff.)")]
    public void A_line_of_the_site_between_paragraphs_is_boilerplate(string line)
    {
        var text = Spaced(Headline, Lead, Second, line, Third, Lead);
        var reading = LayoutReader.Read(text);

        Assert.Equal([line], text.Slices(reading.Boilerplate));
        Assert.Equal(4, reading.Paragraphs.Count);
        Assert.Empty(reading.Subheadings);
    }

    [Fact]
    public void The_authors_name_on_its_own_line_opens_a_box_about_the_author()
    {
        var text = Spaced(Headline, "By Ada Quill", Lead, Second, Third, "Ada Quill", "quill@example.org", "Ada Quill covers ferries for the Post.");

        Assert.Equal(3, LayoutReader.Read(text).Paragraphs.Count);
    }

    [Fact]
    public void A_report_continues_after_a_box()
    {
        var lines = new[] { Headline, Lead, Second, "Read more ferry coverage", "Storm wrecks the old quay of the bay", "Why new ferries are getting scarce",
            "Share", "The mayor said that the council would look into the fares again in spring.",
            "She told reporters that nobody would pay more before that." };
        var text = Spaced(lines);

        Assert.Equal([lines[1], lines[2], lines[7], lines[8]], LayoutReader.Read(text).Paragraphs.Select(paragraph => text.Slice(paragraph.Span)));
    }
}
