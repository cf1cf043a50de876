using System;
using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

public class HeadTests
{
    [Fact]
    public void A_text_that_begins_with_a_sentence_has_no_headline()
    {
        var reading = LayoutReader.Read(string.Join('\n', Lead, Second, Third));

        Assert.Null(reading.Headline);
        Assert.Equal(3, reading.Paragraphs.Count);
    }

    [Fact]
    public void A_short_line_above_the_headline_is_the_section() =>
        Assert.Equal(
            ["Section: World", "Headline: A harbour town", "Byline: By Ada Quill", "Paragraph: The council of", "Paragraph: Opponents had asked"],
            Show(string.Join('\n', "World", Headline, "By Ada Quill", Lead, Second)));

    [Fact]
    public void Longer_lines_above_the_headline_are_boilerplate() =>
        Assert.Equal(
            ["Boilerplate: News from every", "Headline: A harbour town", "Paragraph: The council of", "Paragraph: Opponents had asked"],
            Show(Spaced("News from every corner of the bay", Headline, Lead, Second)));

    [Theory]
    [InlineData("Will the harbour town get its second ferry?")]
    [InlineData("Harbour town: a ferry, at last!")]
    [InlineData("Fire in the hills of the western U.S.")]
    [InlineData("\"We Waited for Ten Years\"")]
    public void A_headline_can_end_with_punctuation_other_than_a_period(string line)
    {
        var text = Spaced(line, Lead, Second);

        Assert.Equal(line, text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    [Fact]
    public void A_long_line_at_the_start_of_the_text_is_the_headline_above_a_deck()
    {
        var text = Spaced("Council of the harbour town votes for a second ferry", "Opponents had asked for a delay", "By Ada Quill", Lead, Second);

        Assert.Equal("Council of the harbour town votes for a second ferry", text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    [Fact]
    public void The_lines_of_a_head_without_blank_lines_are_separate() =>
        Assert.Equal(
            ["Section: FERRY", "Headline: A harbour town", "Boilerplate: May 6, 2031", "Byline: By Ada Quill", "Boilerplate: Harbour Post Staff",
                "Paragraph: The council of", "Paragraph: Opponents had asked", "Paragraph: \"We waited for"],
            Show(Spaced("FERRY\n" + Headline + "\nMay 6, 2031\nBy Ada Quill\nHarbour Post Staff", Lead, Second, Third)));

    [Fact]
    public void The_headline_can_be_between_day_and_byline()
    {
        var text = Spaced("World", "Media", "Published", "May 6, 2031 2:02pm EDT", Headline, "By Ada Quill", Lead, Second);

        Assert.Equal(Headline, text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    [Fact]
    public void A_lowercase_line_below_a_headline_is_not_a_headline()
    {
        var text = Spaced("Second Ferry, at Last", "ferriesharbourThe bay", "By Ada Quill", Lead, Second);

        Assert.Equal("Second Ferry, at Last", text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    [Fact]
    public void A_headline_of_two_sentences_can_open_a_text_with_a_day_below()
    {
        var text = Spaced("The bay gets its second ferry. Here is what that means.", Lead, "Published March 4, 2031", Second, Third, Lead);

        Assert.Equal("The bay gets its second ferry. Here is what that means.", text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    [Fact]
    public void A_headline_before_a_byline_can_end_with_a_period()
    {
        var text = Spaced("The town has a ferry. Here is what comes next.", "By Ada Quill", Lead, Second);

        Assert.Equal("The town has a ferry. Here is what comes next.", text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    [Fact]
    public void A_question_below_the_headline_opens_the_story()
    {
        var text = Spaced(Headline, "Who would have thought that the town gets a ferry?", Lead, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal(Headline, text.Slice(reading.Headline!.Value));
        Assert.Equal(3, reading.Paragraphs.Count);
    }

    [Theory]
    [InlineData("March 4, 2031")]
    [InlineData("4 March 2031")]
    [InlineData("Published Mar. 4, 2031 5:02 p.m. ET")]
    [InlineData("2031-03-04 10:30")]
    [InlineData("Updated: Tuesday 4th March 2031, 10:30 GMT")]
    [InlineData("5 min readMar 4, 2031")]
    [InlineData("13/3/2031", 13)]
    [InlineData("3/13/2031", 13)]
    public void A_complete_date_among_the_leading_lines_is_the_publication_date(string line, int day = 4) =>
        Assert.Equal(new DateOnly(2031, 3, day).DayNumber, LayoutReader.Read(Spaced(Headline, line, Lead, Second)).Published);

    [Theory]
    [InlineData("March 4")]
    [InlineData("4/3/2031")]
    [InlineData("Tuesday, 10:30 a.m.")]
    [InlineData("3 hours ago")]
    [InlineData("February 30, 2031")]
    public void An_incomplete_date_is_not_the_publication_date(string line)
    {
        var reading = LayoutReader.Read(Spaced(Headline, line, Lead, Second));

        Assert.Null(reading.Published);
        Assert.Equal(2, reading.Paragraphs.Count);
        Assert.Single(reading.Boilerplate);
    }

    [Fact]
    public void A_date_inside_the_story_is_not_the_publication_date() =>
        Assert.Null(LayoutReader.Read(Spaced(Headline, Lead, Second, Third, "March 4, 2031")).Published);
}
