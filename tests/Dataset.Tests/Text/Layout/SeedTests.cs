using System;
using System.IO;
using System.Linq;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Text.Layout;

/// <summary>Tests the five articles of the repository against a manual reading.</summary>
public class SeedTests
{
    [Fact]
    public void The_first_has_a_headline_and_paragraphs_three_blank_lines_apart()
    {
        var (text, reading) = Seed("000_1a03b52b21522f6c");

        Assert.Equal("S. Korea and Japan Vow to Sustain Positive Dynamics in Bilateral Relations", text.Slice(reading.Headline!.Value));
        Assert.Equal("Seoul –", text.Slice(reading.Dateline!.Span));
        Assert.Equal("Seoul", text.Slice(reading.Dateline.Place));
        AssertNothing(reading, section: true, authors: true, credit: true, subheadings: true, boilerplate: true);
        AssertParagraphs(text, reading, "Seoul – In a significant", "According to Yonhap News", "During the summit, the", "The discussions further explored",
            "This meeting marked their");
    }

    [Fact]
    public void The_second_has_no_headline_and_subheadings_between_lines()
    {
        var (text, reading) = Seed("001_f22298f8d2dd96d2");

        Assert.Null(reading.Headline);
        Assert.Null(reading.Dateline);
        AssertNothing(reading, section: true, authors: true, credit: true, boilerplate: true);
        Assert.Equal(["60th anniversary", "Joint expat evacuations and more"], text.Slices(reading.Subheadings));
        Assert.Equal(26, reading.Paragraphs.Count);
        Assert.StartsWith("South Korean President Yoon Suk Yeol and outgoing", text.Slice(reading.Paragraphs[0].Span), StringComparison.Ordinal);
        Assert.EndsWith("from customs and immigration to climate change.\"", text.Slice(reading.Paragraphs[25].Span), StringComparison.Ordinal);
        Assert.Equal(Enumerable.Repeat(-1, 10).Concat(Enumerable.Repeat(0, 6)).Concat(Enumerable.Repeat(1, 10)), reading.Paragraphs.Select(p => p.Heading));
    }

    [Fact]
    public void The_third_has_a_deck_and_a_credit()
    {
        var (text, reading) = Seed("002_56d8502d7e44c7b5");

        Assert.Null(reading.Headline);
        Assert.Null(reading.Dateline);
        AssertNothing(reading, section: true, authors: true, subheadings: true, boilerplate: true);
        Assert.Equal("TH (according to Vietnam+)", text.Slice(reading.Credit!.Value));
        Assert.Equal(13, reading.Paragraphs.Count);
        Assert.StartsWith("The two leaders of Japan", text.Slice(reading.Paragraphs[0].Span), StringComparison.Ordinal);
        Assert.StartsWith("On September 6, Japanese", text.Slice(reading.Paragraphs[1].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_fourth_has_a_dateline_with_a_country_and_a_counter_at_its_end()
    {
        var (text, reading) = Seed("003_9a852167dd710ab3");

        Assert.Null(reading.Headline);
        Assert.Equal("SEOUL, South Korea –", text.Slice(reading.Dateline!.Span));
        Assert.Equal("SEOUL, South Korea", text.Slice(reading.Dateline.Place));
        Assert.Null(reading.Dateline.DateSpan);
        AssertNothing(reading, section: true, authors: true, credit: true, subheadings: true);
        Assert.Equal(["Views: 0"], text.Slices(reading.Boilerplate));
        AssertParagraphs(
            text, reading, "SEOUL, South Korea –", "The meeting marked the", "The two leaders emphasized", "President Yoon highlighted the",
            "Regarding historical issues, Prime",
            "Prime Minister Kishida also", "The meeting also yielded", "This meeting underscores the");
    }

    [Fact]
    public void The_fifth_has_section_byline_dateline_and_web_boilerplate()
    {
        var (text, reading) = Seed("004_efefa24558c9a063");

        Assert.Equal("World", text.Slice(reading.Section!.Value));
        Assert.Equal("Japan’s Kishida and South Korea’s Yoon Emphasize Importance of Continuing Improved Relations", text.Slice(reading.Headline!.Value));
        Assert.Equal(["Hyonhee Shin", "Hyunsu Yim"], text.Slices(reading.Authors));
        Assert.Equal("SEOUL –", text.Slice(reading.Dateline!.Span));
        AssertNothing(reading, credit: true, subheadings: true);
        Assert.Equal(
            ["Related Articles", "Leave a Reply", "Your email address will not be published. Required fields are marked *", "Back to top button",
                "Adblock Detected",
                "Please consider supporting us by disabling your ad blocker"],
            text.Slices(reading.Boilerplate));
        AssertParagraphs(
            text, reading, "SEOUL – Japanese Prime", "Kishida’s final visit to", "During their meeting, Kishida", "Yoon echoed Kishida’s sentiments,",
            "The two leaders also",
            "Kishida is set to", "Looking ahead, Yoon has", "Kishida reassured Yoon that", "U.S. officials express confidence", "Both leaders have taken");
    }

    private static (string Text, LayoutReading Reading) Seed(string key)
    {
        var text = TextNormalizer.Normalize(File.ReadAllText(Path.Combine(Root(), "seeds", key + ".txt")));
        var reading = LayoutReader.Read(text);
        Assert.Null(reading.Published);
        return (text, reading);
    }

    private static void AssertParagraphs(string text, LayoutReading reading, params string[] openings)
    {
        var paragraphs = text.Slices(reading.Paragraphs.Select(p => p.Span));
        Assert.Equal(openings, paragraphs.Select((p, i) => i < openings.Length ? p[..Math.Min(p.Length, openings[i].Length)] : p));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dataset.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    private static void AssertNothing(
        LayoutReading reading, bool section = false, bool authors = false, bool credit = false, bool subheadings = false, bool boilerplate = false)
    {
        Assert.True(!section || reading.Section is null);
        Assert.True(!authors || reading.Authors.Count == 0);
        Assert.True(!credit || reading.Credit is null);
        Assert.True(!subheadings || reading.Subheadings.Count == 0);
        Assert.True(!boilerplate || reading.Boilerplate.Count == 0);
    }
}
