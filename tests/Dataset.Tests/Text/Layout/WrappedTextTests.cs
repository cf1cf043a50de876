using System;
using System.Linq;
using System.Text;
using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

public class WrappedTextTests
{
    private static readonly string[] Expected = ["Paragraph: SEOUL, Feb 26", "Paragraph: Opponents had asked", "Paragraph: \"We waited for"];

    [Fact]
    public void Indentation_marks_paragraphs_in_wire_copy()
    {
        var text = "HARBOUR TOWN GETS FERRY\n    by Ada Quill, Reuters\n" + Wrapped("    ", 64, "\n") + "\n Reuter\n";

        Assert.Equal(["Headline: HARBOUR TOWN GETS", "Byline: by Ada Quill,", .. Expected, "Credit: Reuter"], Show(text));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(80)]
    public void Blank_lines_mark_paragraphs_in_mail(int width) =>
        Assert.Equal(["Headline: A harbour town", .. Expected], Show(Headline + "\n\n" + Wrapped("", width, "\n\n")));

    [Fact]
    public void A_headline_in_capitals_can_span_two_lines()
    {
        var text = "HARBOUR TOWN GETS SECOND FERRY AFTER LONG\nDEBATE IN COUNCIL\n" + Wrapped("    ", 64, "\n");

        Assert.Equal("HARBOUR TOWN GETS SECOND FERRY AFTER LONG\nDEBATE IN COUNCIL", text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    [Fact]
    public void The_agency_can_sign_off_on_the_last_line()
    {
        var text = "HARBOUR TOWN GETS FERRY\n" + Wrapped("    ", 64, "\n") + "        REUTER\n";
        var reading = LayoutReader.Read(text);

        Assert.Equal("REUTER", text.Slice(reading.Credit!.Value));
        Assert.EndsWith("surprise.\"", text.Slice(reading.Paragraphs[2].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_of_a_table_stay_separate()
    {
        var text = "HARBOUR TOWN GETS FERRY\n" + Wrapped("    ", 64, "\n") +
            "\n    Saba Island    4 a day\n    Port Elder     7 a day\n    Quayside      12 a day\n";

        Assert.Equal(6, LayoutReader.Read(text).Paragraphs.Count);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n    NOTE: figures of the year before include the sale of the old pier and\nof two boats.\n")]
    public void A_brief_of_figures_is_a_story(string note)
    {
        var text = "HARBOUR FERRY LINES <HFL> 3RD QTR\n    PORT ELDER, March 3 - Shr 31 cts vs 29 cts\n    Net 2,555,000 vs 2,117,000\n    Revs 14.6 mln vs " +
            "11.3 mln\n"
            + "    Avg shrs 8.2 mln vs 7.1 mln\n    Nine mths\n    Shr 1.10 dlrs vs 96 cts\n    Net 9,653,000 vs 6,790,000\n    Revs 41.4 mln vs 33.9 mln\n" +
                note + " Reuter\n";
        var reading = LayoutReader.Read(text);

        Assert.Equal("HARBOUR FERRY LINES <HFL> 3RD QTR", text.Slice(reading.Headline!.Value));
        Assert.Equal("PORT ELDER, March 3 -", text.Slice(reading.Dateline!.Span));
        Assert.Equal("PORT ELDER, March 3 - Shr 31 cts vs 29 cts", text.Slice(reading.Paragraphs[0].Span));
        Assert.InRange(reading.Paragraphs.Count, 8, 10);
    }

    [Fact]
    public void A_name_can_span_a_line_end()
    {
        var text = "HARBOUR TOWN GETS FERRY\n\nBy Ada Quill, Bo Reed, Cy Lund, Dee Marsh, Eve Stone and Juan de la\nCruz\n\n" + Wrapped("", 68, "\n\n");
        var authors = text.Slices(LayoutReader.Read(text).Authors);

        Assert.Equal(6, authors.Length);
        Assert.Equal("Juan de la\nCruz", authors[5]);
    }

    [Fact]
    public void Text_with_one_line_per_paragraph_is_not_wrapped()
    {
        var reading = LayoutReader.Read(string.Join('\n', Lead, Second, Third, Second));

        Assert.Equal(4, reading.Paragraphs.Count);
    }

    [Fact]
    public void Adjacent_lines_belong_together_if_blank_lines_separate_the_rest()
    {
        var text = Spaced(Headline, Lead, "Best route: Saba Island\nWorst route: Port Elder", Second, Third);

        Assert.Contains("Best route: Saba Island\nWorst route: Port Elder", text.Slices(LayoutReader.Read(text).Paragraphs.Select(p => p.Span)));
    }

    private static string Wrapped(string indent, int width, string between) =>
        string.Join(between, new[] { "SEOUL, Feb 26 - " + Lead, Second, Third }.Select(p => Wrap(indent, p, width)));

    private static string Wrap(string indent, string paragraph, int width)
    {
        var result = new StringBuilder();
        var line = indent;
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length + 1 + word.Length > width)
            {
                result.Append(line).Append('\n');
                line = "";
            }

            line += line.Trim().Length == 0 ? word : " " + word;
        }

        return result.Append(line).ToString();
    }
}
