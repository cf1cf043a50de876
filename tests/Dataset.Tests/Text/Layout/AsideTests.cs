using System.Linq;
using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

/// <summary>Tests lines between the paragraphs of a story that do not belong to it, in texts that do not otherwise look like a web page.</summary>
public class AsideTests
{
    private const string Fourth = "Fishermen on the far shore fear for their quiet mornings until the new timetable is settled, which may take a year or more.";

    [Theory]
    [InlineData("Story Continued Below")]
    [InlineData("Slideshow (4 Images)")]
    [InlineData("Gallery: 12 photos")]
    [InlineData("Photo")]
    [InlineData("More Videos")]
    [InlineData("Loading Photo Gallery")]
    [InlineData("Full Coverage: The ferry vote")]
    [InlineData("Read more from the Harbour Post: The long wait for a boat")]
    [InlineData("(Also on Harbour News: Mayor speaks)")]
    [InlineData("[Watch: Mayor opens the route]")]
    [InlineData("Opinion: The ferry is a mistake")]
    [InlineData("Fact check: Did the mayor pay for the boat?")]
    [InlineData("MAYOR UNDER FIRE OVER BOAT DEAL WITH BROTHER")]
    [InlineData("\u2014 Ada Quill (@adaquill) May 6, 2031")]
    [InlineData("1:42 Mayor opens the route")]
    [InlineData("Mayor opens the route 0:42")]
    [InlineData("Mayor opens the new route \u2013 video")]
    [InlineData("\u2022 Mayor Ada Quill defends the boat deal")]
    [InlineData("Ada Quill/Harbour Net")]
    [InlineData("Image copyright AFP Image caption The new boat leaves the pier")]
    [InlineData("Follow Ada Quill on Instagram")]
    [InlineData("Get the Harbour Briefing newsletter")]
    [InlineData("harbour.example/ferry")]
    public void A_line_between_two_paragraphs_is_boilerplate_by_its_shape(string line)
    {
        var text = Spaced(Headline, Lead, Second, line, Third, Fourth);
        var reading = LayoutReader.Read(text);

        Assert.Equal([line], text.Slices(reading.Boilerplate));
        Assert.Equal(4, reading.Paragraphs.Count);
    }

    [Theory]
    [InlineData("Best Picture")]
    [InlineData("The news from the island")]
    [InlineData("Follow the money")]
    [InlineData("Ferry facts: what to know")]
    [InlineData("Twitter and more?")]
    [InlineData("WHAT NOW")]
    [InlineData("Background: a long debate")]
    public void A_subheading_can_contain_such_words(string line) =>
        Assert.Equal([line], Subheadings(Spaced(Headline, Lead, Second, line, Third, Fourth)));

    [Theory]
    [InlineData("Opinion: The Ferry Is a Mistake")]
    [InlineData("Live: Mayor opens the new route")]
    [InlineData("MAYOR UNDER FIRE OVER BOAT DEAL WITH BROTHER")]
    public void The_same_line_can_be_the_headline(string line)
    {
        var text = Spaced(line, "By Ada Quill", Lead, Second);

        Assert.Equal(line, text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    [Fact]
    public void A_single_long_subheading_in_title_case_among_others_is_a_link()
    {
        var text = Spaced(
            Headline, Lead, "The old boat", Second, "What the new one costs", Third, "Who sails on it", Fourth,
            "Mayor Ada Quill Defends Ferry Deal With Brother", Lead);

        Assert.Equal(["The old boat", "What the new one costs", "Who sails on it"], Subheadings(text));
    }

    [Fact]
    public void A_line_that_continues_a_paragraph_is_not_a_subheading() =>
        Assert.Empty(Subheadings(
            Spaced(Headline, Lead, "As the mayor was speaking, the council was", "still writing its own account of the vote to the town.", Second)));

    [Theory]
    [InlineData("1. Go early", "2. Take a coat", "3. Leave the car at home")]
    [InlineData("1. Go early.", "2. Take a coat.", "3. Bring cash.")]
    [InlineData("3) Go early", "2) Take a coat", "1) Bring cash")]
    public void Short_numbered_lines_above_their_paragraphs_are_subheadings(string first, string second, string third) =>
        Assert.Equal([first, second, third], Subheadings(Spaced(Headline, Lead, first, Second, second, Third, third, Fourth)));

    [Fact]
    public void Items_of_a_numbered_list_are_paragraphs()
    {
        var reading = LayoutReader.Read(Spaced(Headline, Lead, "The rules are:", "1. No dogs", "2. No fishing", "3. No music", Second));

        Assert.Empty(reading.Subheadings);
        Assert.Equal(6, reading.Paragraphs.Count);
    }

    [Theory]
    [InlineData("Ada Quill contributed to this report.", "CORRECTION: An earlier version gave the wrong length of the boat.")]
    [InlineData("Contributing: Ada Quill and Bo Reed", "More ferry stories")]
    [InlineData("Associated Press writer Ada Quill contributed to this report.", "Man bites dog in the harbour")]
    public void A_line_naming_contributors_is_the_credit_even_if_other_lines_follow(string credit, string line)
    {
        var text = Spaced(Headline, Lead, Second, Third, credit, line);
        var reading = LayoutReader.Read(text);

        Assert.Equal(credit, text.Slice(reading.Credit!.Value));
        Assert.Equal(3, reading.Paragraphs.Count);
    }

    [Theory]
    [InlineData("Top most read articles")]
    [InlineData("Today's Most Read")]
    [InlineData("More ferry stories")]
    [InlineData("Further Reading")]
    [InlineData("Stories Chosen For You")]
    public void A_list_heading_above_titles_makes_them_links(string sign)
    {
        var text = Spaced(Headline, Lead, Second, Third, sign, "Man bites dog in the harbour", "How to mend a bicycle in the rain");

        Assert.Equal(3, LayoutReader.Read(text).Paragraphs.Count);
    }

    [Fact]
    public void A_line_that_is_repeated_between_paragraphs_is_boilerplate()
    {
        var text = Spaced(Headline, Lead, "Thanks for being with us!", Second, "Thanks for being with us!", Third, Headline, Fourth);

        Assert.Equal(["Thanks for being with us!", "Thanks for being with us!", Headline], text.Slices(LayoutReader.Read(text).Boilerplate));
    }

    [Fact]
    public void Sentences_and_speaker_names_can_be_repeated()
    {
        var text = Spaced(Headline, Lead, "It takes 12 votes to win.", Second, "It takes 12 votes to win.", "Ada Quill", Third, "Ada Quill", Fourth);

        Assert.Empty(LayoutReader.Read(text).Boilerplate);
    }

    [Fact]
    public void Two_lines_that_are_repeated_above_the_story_are_not_the_headline()
    {
        var text = Spaced("Mayor Wins", "Breaking:", "Is the Ferry Good? Vote in Our Poll.", "Breaking:", "Is the Ferry Good? Vote in Our Poll.", Lead, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal("Mayor Wins", text.Slice(reading.Headline!.Value));
        Assert.Equal(4, reading.Boilerplate.Count);
    }

    [Fact]
    public void A_title_that_is_repeated_at_the_top_is_the_headline()
    {
        var text = Spaced("Series preview: Harbour at Bay", "1:54 pm May 9, 2031", "Series preview: Harbour at Bay", "Where: The old pier", "Radio: 680, 93.7",
            Lead, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal("Series preview: Harbour at Bay", text.Slice(reading.Headline!.Value));
        Assert.Equal(4, reading.Paragraphs.Count);
    }

    [Fact]
    public void A_line_about_the_author_at_the_end_is_boilerplate_even_without_a_byline()
    {
        var text = Spaced(Headline, Lead, Second, Third, "Ada Quill is a political reporter for the Harbour Times.");

        Assert.Equal(["Ada Quill is a political reporter for the Harbour Times."], text.Slices(LayoutReader.Read(text).Boilerplate));
    }

    private static string[] Subheadings(string text) => text.Slices(LayoutReader.Read(text).Subheadings);
}
