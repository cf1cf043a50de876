using Xunit;

namespace Dataset.Tests.Text.Layout;

/// <summary>Short lines of a story, its head and its end, which look like lines of another kind.</summary>
public class StoryLineTests
{
    private const string Wire =
        """
        HARBOUR CORP RAISES PAYOUT
            NORDHAVN, Feb 26 - Payout two cts vs 1.7 cts
            Pay March 26
            Record March 1
         Agency
        """;

    [Fact]
    public void A_line_of_a_day_and_another_word_is_part_of_the_story() => Assert.Equal(
        ["Headline: HARBOUR CORP RAISES", "Paragraph: NORDHAVN, Feb 26", "Paragraph: Pay March 26", "Paragraph: Record March 1", "Paragraph: Agency"],
        Layouts.Show(Wire.ReplaceLineEndings("\n")));

    [Theory]
    [InlineData("March 26", "Boilerplate: March 26")]
    [InlineData("March 1", "Boilerplate: March 1")]
    [InlineData("March 31, 2031", "Boilerplate: March 31, 2031")]
    [InlineData("Rising: March 26, 2031", "Boilerplate: Rising: March 26,")]
    [InlineData("Port Elder, March 26", "Boilerplate: Port Elder, March")]
    [InlineData("Payable March 26", "Subheading: Payable March 26")]
    [InlineData("Payable Monday, April 1", "Subheading: Payable Monday, April")]
    [InlineData("Payable April 1, record March 9", "Subheading: Payable April 1,")]
    [InlineData("...", "Boilerplate: ...")]
    [InlineData("Track every boat", "Subheading: Track every boat")]
    [InlineData("Uh-oh.", "Paragraph: Uh-oh.")]
    [InlineData("Nora Feld.", "Paragraph: Nora Feld.")]
    public void A_short_line_between_paragraphs_is_read(string line, string expected) => Assert.Equal(
        ["Headline: A harbour town", "Paragraph: The council of", "Paragraph: Opponents had asked", expected, "Paragraph: \"We waited for"],
        Layouts.Show(Layouts.Spaced(Layouts.Headline, Layouts.Lead, Layouts.Second, line, Layouts.Third)));

    [Theory]
    [InlineData("GIRLS PREP ROWING")]
    [InlineData("Women's Rowing")]
    [InlineData("Women\u2019s Rowing")]
    [InlineData("Election Results")]
    public void The_heading_of_a_section_is_not_a_byline(string line) => Assert.Equal(
        ["Headline: A harbour town", "Paragraph: The council of", $"Subheading: {line}", "Paragraph: Opponents had asked", "Paragraph: \"We waited for"],
        Layouts.Show(Layouts.Spaced(Layouts.Headline, Layouts.Lead, line, Layouts.Second, Layouts.Third)));

    [Fact]
    public void Consecutive_questions_are_subheadings() => Assert.Equal(
        ["Headline: A harbour town", "Paragraph: The council of", "Paragraph: Opponents had asked", "Subheading: What do I", "Subheading: Did the winter",
            "Paragraph: \"We waited for"],
        Layouts.Show(Layouts.Spaced(
            Layouts.Headline, Layouts.Lead, Layouts.Second, "What do I need for the storm?", "Did the winter sneak up on you?", Layouts.Third)));

    [Fact]
    public void A_subheading_can_precede_a_paragraph_that_ends_with_a_colon() => Assert.Equal(
        ["Headline: A harbour town", "Paragraph: The council of", "Paragraph: Opponents had asked", "Subheading: The new quick", "Paragraph: By default, the",
            "Paragraph: \"We waited for"],
        Layouts.Show(Layouts.Spaced(
            Layouts.Headline, Layouts.Lead, Layouts.Second, "The new quick ferry route", "By default, the new ferry system can handle six different piers:",
            Layouts.Third)));

    [Theory]
    [InlineData("Jan Berg: 206-555-0199 or jberg@example.org; Jan Berg covers the harbour for the Post.", "Boilerplate: Jan Berg: 206-555-0199")]
    [InlineData("Jan Berg | jberg@example.org", "Boilerplate: Jan Berg |")]
    [InlineData("Jan Berg, jberg@example.org", "Boilerplate: Jan Berg, jberg@example.org")]
    public void A_line_with_the_address_of_the_author_is_not_part_of_the_story(string line, string expected) => Assert.Equal(
        ["Headline: A harbour town", "Byline: By Jan Berg", "Paragraph: The council of", "Paragraph: Opponents had asked", "Paragraph: \"We waited for",
            expected],
        Layouts.Show(Layouts.Spaced(Layouts.Headline, "By Jan Berg", Layouts.Lead, Layouts.Second, Layouts.Third, line)));

    [Theory]
    [InlineData("Jan Berg Jr.", "Byline: Jan Berg Jr.")]
    [InlineData("Tex Berg - December 21, 2023", "Byline: Tex Berg -")]
    public void A_name_below_the_deck_is_a_byline(string line, string expected) => Assert.Equal(
        ["Headline: A harbour town", "Deck: Seven boats are", expected, "Paragraph: The council of", "Paragraph: Opponents had asked",
            "Paragraph: \"We waited for"],
        Layouts.Show(Layouts.Spaced(
            Layouts.Headline, "Seven boats are old. They make me cringe.", line, Layouts.Lead, Layouts.Second, Layouts.Third)));

    [Fact]
    public void A_headline_can_end_with_a_note_in_brackets() => Assert.Equal(
        ["Headline: Harbour band brings", "Byline: Jan Berg", "Paragraph: The council of", "Paragraph: Opponents had asked", "Paragraph: \"We waited for"],
        Layouts.Show(Layouts.Spaced("Harbour band brings an old song to the ferry finale [Watch]", "Jan Berg", Layouts.Lead, Layouts.Second, Layouts.Third)));
}
