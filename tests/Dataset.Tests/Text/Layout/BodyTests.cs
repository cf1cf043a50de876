using System.Linq;
using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

public class BodyTests
{
    [Theory]
    [InlineData("What comes next")]
    [InlineData("What comes next?")]
    [InlineData("60th anniversary")]
    [InlineData("WHAT COMES NEXT")]
    [InlineData("1. What comes next")]
    public void A_short_line_between_paragraphs_is_a_subheading(string line)
    {
        var text = Spaced(Headline, Lead, Second, line, Third, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal([line], text.Slices(reading.Subheadings));
        Assert.Equal([-1, -1, 0, 0], reading.Paragraphs.Select(p => p.Heading));
    }

    [Theory]
    [InlineData("\"Nobody asked us,\" she said.")]
    [InlineData("\"Why now?\"")]
    [InlineData("It was over.")]
    [InlineData("The routes are:")]
    [InlineData("- Saba Island")]
    [InlineData("and then the rain came")]
    public void Other_short_lines_are_paragraphs(string line)
    {
        var reading = LayoutReader.Read(Spaced(Headline, Lead, Second, line, Third, Second));

        Assert.Empty(reading.Subheadings);
        Assert.Equal(5, reading.Paragraphs.Count);
    }

    [Fact]
    public void The_items_of_a_list_are_not_subheadings()
    {
        var reading = LayoutReader.Read(Spaced(Headline, Lead, "The routes are:", "Saba Island", "Port Elder", "Quayside", Second));

        Assert.Empty(reading.Subheadings);
        Assert.Equal(6, reading.Paragraphs.Count);
    }

    [Fact]
    public void A_short_line_at_the_end_is_not_a_subheading() => Assert.Empty(LayoutReader.Read(Spaced(Headline, Lead, Second, "What comes next")).Subheadings);

    [Theory]
    [InlineData("AB (according to Harbour News)")]
    [InlineData("(With inputs from agencies)")]
    [InlineData("Source: Harbour News Agency")]
    [InlineData("Reporting by Ada Quill; Editing by Bo Reed")]
    [InlineData("(Reporting by Ada Quill in Seoul; Editing by Bo Reed)")]
    [InlineData("Reuters")]
    [InlineData("AFP/Reuters")]
    [InlineData("Bo Reed contributed to this report.")]
    public void A_closing_line_that_names_author_or_source_is_the_credit(string line)
    {
        var text = Spaced(Headline, Lead, Second, Third, line);
        var reading = LayoutReader.Read(text);

        Assert.Equal(line, text.Slice(reading.Credit!.Value));
        Assert.Equal(3, reading.Paragraphs.Count);
    }

    [Fact]
    public void Boilerplate_can_follow_the_credit()
    {
        var text = Spaced(Headline, Lead, Second, "Source: Harbour News", "Views: 12");

        Assert.Equal(
            ["Headline: A harbour town", "Paragraph: The council of", "Paragraph: Opponents had asked", "Credit: Source: Harbour News",
                "Boilerplate: Views: 12"],
            Show(text));
    }

    [Fact]
    public void A_closing_byline_is_the_credit_if_there_is_no_other_byline()
    {
        var text = Spaced(Headline, Lead, Second, Third, "By Ada Quill");

        Assert.Equal("By Ada Quill", text.Slice(LayoutReader.Read(text).Credit!.Value));
    }

    [Fact]
    public void Heading_markers_are_not_part_of_the_heading()
    {
        var text = Spaced("# " + Headline, Lead, "## What comes next", Second, "# 1 in the table is the harbour town.");
        var reading = LayoutReader.Read(text);

        Assert.Equal(Headline, text.Slice(reading.Headline!.Value));
        Assert.Equal(["What comes next"], text.Slices(reading.Subheadings));
        Assert.Equal(["#", "##"], text.Slices(reading.Boilerplate));
        Assert.Equal(3, reading.Paragraphs.Count);
    }
}
