using System.Linq;
using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

/// <summary>Tests adjacent lines in texts where blank lines separate the paragraphs.</summary>
public class LineGroupTests
{
    [Fact]
    public void A_name_below_the_headline_is_the_byline() =>
        Assert.Equal(
            ["Headline: A harbour town", "Byline: Ada Quill", "Paragraph: The council of", "Paragraph: Opponents had asked"],
            Show(Spaced(Headline + "\nAda Quill", Lead, Second)));

    [Fact]
    public void A_headline_that_ends_with_a_semicolon_has_its_deck_below() =>
        Assert.Equal(
            ["Headline: Council votes for", "Deck: The route halves", "Paragraph: The council of", "Paragraph: Opponents had asked"],
            Show(Spaced("Council votes for a ferry;\nThe route halves the way to the island, officials say.", Lead, Second)));

    [Fact]
    public void A_headline_with_a_period_can_be_below_its_day() =>
        Assert.Equal(
            ["Boilerplate: September 21, 2031", "Headline: The second ferry", "Paragraph: The council of", "Paragraph: Opponents had asked"],
            Show(Spaced("September 21, 2031\nThe second ferry sails. Time to see it.", Lead, Second)));

    [Fact]
    public void A_subheading_can_be_right_above_its_paragraph() =>
        Assert.Equal(
            ["Headline: A harbour town", "Paragraph: The council of", "Subheading: A long wait",
                "Paragraph: Opponents had asked", "Paragraph: \"We waited for"],
            Show(Spaced(Headline, Lead, "A long wait\n" + Second, Third)));

    [Fact]
    public void Boilerplate_and_captions_are_separated_from_adjacent_lines()
    {
        var text = Spaced(Headline, Lead, "Advertisement\n" + Second, Third + "\nThe new boat leaves the pier. (AP Photo/Bo Reed)");

        Assert.Equal(["Advertisement", "The new boat leaves the pier. (AP Photo/Bo Reed)"], text.Slices(LayoutReader.Read(text).Boilerplate));
    }

    [Theory]
    [InlineData("200g butter", "2 eggs", "Salt and pepper", "1 onion, chopped")]
    [InlineData("Ada Quill, 34, Port Elder", "Bo Reed, 51, Saba Island", "Cy Lund, 28, Old Pier")]
    [InlineData("- No dogs", "- No fishing")]
    [InlineData("1. No dogs", "2. No fishing", "3. No music")]
    public void A_list_item_is_a_paragraph_whatever_separates_the_items(params string[] items)
    {
        foreach (var separator in new[] { "\n", "\n\n" })
        {
            var text = Spaced(Headline, Lead, "These are the ones:", string.Join(separator, items), Second);

            Assert.Equal(items, text.Slices(LayoutReader.Read(text).Paragraphs.Skip(2).SkipLast(1).Select(paragraph => paragraph.Span)));
        }
    }

    [Fact]
    public void Ingredients_are_not_the_menu_of_a_saved_page()
    {
        string[] items = ["200g butter", "2 eggs", "1/2 cup of sugar", "3 tablespoons milk", "1 onion, chopped", "\u00BD teaspoon vanilla", "400 g flour",
            "2 cloves garlic", "1 tsp baking powder", "4 fillets of cod", "1 bay leaf"];
        string[] page = ["Menu", "Log in", Headline, "Share", "Facebook", Lead, Second, .. items, Third, Lead, "Related Articles"];

        Assert.Equal(4 + items.Length, LayoutReader.Read(Spaced(page)).Paragraphs.Count);
    }

    [Theory]
    [InlineData("The ferry to the island leaves at nine in bad weather, as conditions\ndeteriorate, the mayor said.")]
    [InlineData("The council voted for it.\nThe mayor was against it.")]
    [InlineData("Record: 40-0\nLast race: July 29\nNext race: unknown")]
    public void Continuation_lines_sentences_and_related_lines_stay_together(string lines) =>
        Assert.Contains(lines, Spaced(Headline, Lead, lines, Second) is var text ? text.Slices(LayoutReader.Read(text).Paragraphs.Select(p => p.Span)) : []);
}
