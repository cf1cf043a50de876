using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

public class BylineTests
{
    [Theory]
    [InlineData("By Ada Quill", "Ada Quill")]
    [InlineData("by Ada Quill", "Ada Quill")]
    [InlineData("BY ADA QUILL", "ADA QUILL")]
    [InlineData("By: Ada Quill", "Ada Quill")]
    [InlineData("ByAda Quill", "Ada Quill")]
    [InlineData("Written by Ada Quill", "Ada Quill")]
    [InlineData("Author: Ada Quill", "Ada Quill")]
    [InlineData("By Ada Quill and Bo Reed", "Ada Quill|Bo Reed")]
    [InlineData("By Ada Quill, Bo Reed and Cy Lund", "Ada Quill|Bo Reed|Cy Lund")]
    [InlineData("By Ada Quill, Bo Reed, and Cy Lund", "Ada Quill|Bo Reed|Cy Lund")]
    [InlineData("By Ada Quill & Bo Reed", "Ada Quill|Bo Reed")]
    [InlineData("By Ada Quill with Bo Reed", "Ada Quill|Bo Reed")]
    [InlineData("By Juan de la Cruz", "Juan de la Cruz")]
    [InlineData("By Leïla O’Brien-Smith", "Leïla O’Brien-Smith")]
    [InlineData("By A. J. Quill III", "A. J. Quill III")]
    [InlineData("By Ada Quill, Jr.", "Ada Quill, Jr.")]
    [InlineData("By Dr. Ada Quill", "Dr. Ada Quill")]
    [InlineData("By Cher", "Cher")]
    [InlineData("By Ada Quill in Seoul and Bo Reed in Port Elder", "Ada Quill|Bo Reed")]
    [InlineData("By Ada Quill in Seoul, Bo Reed in Port Elder and Cy Lund in Tokyo", "Ada Quill|Bo Reed|Cy Lund")]
    [InlineData("From Ada Quill in Seoul", "Ada Quill")]
    public void Names_are_read_as_written(string line, string expected) => AssertAuthors(line, expected);

    [Fact]
    public void A_label_can_be_on_its_own_line_above_the_name()
    {
        var text = Spaced(Headline, "Author", "Ada Quill", Lead, Second);

        Assert.Equal(["Ada Quill"], text.Slices(LayoutReader.Read(text).Authors));
    }

    [Theory]
    [InlineData("By Ada Quill | Reuters")]
    [InlineData("By Ada Quill / Reuters")]
    [InlineData("by Ada Quill (Reuters)")]
    [InlineData("By Ada Quill, Staff Writer")]
    [InlineData("By Ada Quill, Associated Press")]
    [InlineData("By Ada Quill, BBC News, Seoul")]
    [InlineData("By Ada Quill, PhD")]
    [InlineData("By Ada Quill of The Harbour Post")]
    [InlineData("By Ada Quill for The Harbour Post")]
    [InlineData("By Ada Quill in Seoul")]
    [InlineData("By Ada Quill Harbour News")]
    [InlineData("By Ada Quill • March 4, 2031 1:30 pm")]
    [InlineData("By Ada Quill - March 4, 2031")]
    [InlineData("By Ada Quill March 4, 2031")]
    [InlineData("Published: March 4, 2031 by Ada Quill")]
    [InlineData("By Ada Quill for The Harbour Post\nPublished: 14:32 EDT, 6 September 2031 | Updated: 15:01 EDT, 6 September 2031")]
    public void Job_title_agency_place_and_day_are_not_names(string line) => AssertAuthors(line, "Ada Quill");

    [Theory]
    [InlineData("Ada Quill", "Ada Quill")]
    [InlineData("ADA QUILL", "ADA QUILL")]
    [InlineData("Ada Quill, Reuters", "Ada Quill")]
    [InlineData("Ada Quill | Staff Writer", "Ada Quill")]
    [InlineData("Ada Quill and Bo Reed", "Ada Quill|Bo Reed")]
    [InlineData("Ada Quill @adaquill", "Ada Quill")]
    [InlineData("Ada Quill   Springfield Courier-Post", "Ada Quill")]
    [InlineData("Ada Quill Springfield Courier-Post", "Ada Quill")]
    public void A_line_of_names_under_the_headline_needs_no_cue(string line, string expected) => AssertAuthors(line, expected);

    [Theory]
    [InlineData("By Reuters", "Reuters")]
    [InlineData("By The Associated Press", "The Associated Press")]
    [InlineData("By Staff Reporter", "Staff Reporter")]
    public void An_agency_or_a_desk_is_the_author_if_nobody_else_is_named(string line, string expected) => AssertAuthors(line, expected);

    [Fact]
    public void A_byline_can_span_several_lines()
    {
        AssertAuthors("By Ada Quill,\nBo Reed and\nCy Lund", "Ada Quill|Bo Reed|Cy Lund");
        AssertAuthors("By\n\nAda Quill\n\nand\n\nBo Reed", "Ada Quill|Bo Reed");
        AssertAuthors("By Ada Quill\nBo Reed", "Ada Quill|Bo Reed");
    }

    [Fact]
    public void A_byline_can_follow_the_deck()
    {
        var text = Spaced(Headline, "The new route ends a quarrel of ten years.", "By Ada Quill", "March 4, 2031", Lead, Second);

        Assert.Equal(
            ["Headline: A harbour town", "Deck: The new route", "Byline: By Ada Quill", "Boilerplate: March 4, 2031", "Paragraph: The council of",
                "Paragraph: Opponents had asked"],
            Show(text));
    }

    [Theory]
    [InlineData("By Monday the council had to decide, the mayor said in a letter to the town.")]
    [InlineData("By the time the vote came, nobody was left in the hall but the mayor.")]
    public void A_sentence_that_begins_with_by_is_not_a_byline(string line)
    {
        var text = Spaced(Headline, line, Lead);
        var reading = LayoutReader.Read(text);

        Assert.Empty(reading.Authors);
        Assert.Equal(2, reading.Paragraphs.Count);
    }

    private static void AssertAuthors(string line, string expected)
    {
        var text = Spaced(Headline, line, Lead, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal(expected, string.Join('|', text.Slices(reading.Authors)));
        Assert.Equal(Headline, text.Slice(reading.Headline!.Value));
        Assert.Equal(2, reading.Paragraphs.Count);
        Assert.Contains(reading.Blocks, block => block.Kind == BlockKind.Byline);
    }
}
