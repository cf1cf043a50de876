using System.Linq;
using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

/// <summary>Tests transcripts, interviews, and texts that are lists.</summary>
public class ConversationTests
{
    [Theory]
    [InlineData("Q: When did you hear of it?", "A: From the newspaper, like everybody else.", "Q: And then?",
        "A: Then I went down to the quay and counted the boats.")]
    [InlineData("Q. When did you hear of it?", "A. From the newspaper, like everybody else.", "Q. And then?",
        "A. Then I went down to the quay and counted the boats.")]
    [InlineData("ADA QUILL, HOST: When did you hear of it?", "BO REED: From the newspaper, like everybody else.", "QUILL: And then?", "REED: Twelve.",
        "QUILL: Are you sure?", "REED: I counted the boats at the quay.")]
    [InlineData("Quill: When did you hear of it?", "Reed: From the newspaper, like everybody else.", "Quill: And then?",
        "Reed: Then I went down to the quay and counted the boats.")]
    public void A_turn_of_a_conversation_is_a_paragraph(params string[] turns)
    {
        var text = Spaced([Headline, Lead, .. turns, Second]);
        var reading = LayoutReader.Read(text);

        Assert.Null(reading.Dateline);
        Assert.Equal([Lead, .. turns, Second], reading.Paragraphs.Select(paragraph => text.Slice(paragraph.Span)));
    }

    [Fact]
    public void A_label_that_occurs_once_is_not_a_turn()
    {
        var text = Spaced(Headline, "SEOUL: " + Lead, "Background: a long debate", Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal("SEOUL:", text.Slice(reading.Dateline!.Span));
        Assert.Equal(["Background: a long debate"], text.Slices(reading.Subheadings));
    }

    [Theory]
    [InlineData("No.")]
    [InlineData("Just awful.")]
    [InlineData("Also, a question…")]
    public void Short_lines_with_a_period_are_not_subheadings(string line) => Assert.Empty(LayoutReader.Read(Spaced(Headline, Lead, line, Second)).Subheadings);

    [Fact]
    public void The_headline_of_a_list_is_above_it()
    {
        var text = Spaced("How to make harbour soup", "Serves 4", "Ingredients", "500 g of white fish", "2 onions", "1 litre of stock", "Salt and pepper",
            Second, Lead);
        var reading = LayoutReader.Read(text);

        Assert.Equal("How to make harbour soup", text.Slice(reading.Headline!.Value));
        Assert.Equal(8, reading.Paragraphs.Count);
    }

    [Fact]
    public void The_first_item_of_a_list_is_story_even_if_no_sentence_precedes_it()
    {
        var text = Spaced(Headline, "1. The old quay", Lead, "2. The new quay", Second);

        Assert.Equal(
            ["Headline: A harbour town", "Paragraph: 1. The old", "Paragraph: The council of", "Subheading: 2. The new", "Paragraph: Opponents had asked"],
            Show(text));
    }

    [Fact]
    public void The_last_line_of_a_press_release_is_its_credit()
    {
        var text = Spaced(Headline, Lead, Second, "SOURCE Harbour Ferries Ltd");

        Assert.Equal("SOURCE Harbour Ferries Ltd", text.Slice(LayoutReader.Read(text).Credit!.Value));
    }
}
