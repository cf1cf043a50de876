using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

public class CaptionTests
{
    private const string Scene = "The mayor of the harbour town, left, greets the crew of the new ferry at the quay on Monday, where a crowd had waited " +
        "since dawn to see her come in.";

    [Theory]
    [InlineData(Scene + " (AP Photo/Bo Reed)")]
    [InlineData(Scene + " (AP Photo/Bo Reed, File).")]
    [InlineData(Scene + " (Bo Reed / The Harbour Times)")]
    [InlineData(Scene + " (Bo Reed/Bay Herald via AP)")]
    [InlineData(Scene + " [Bo Reed/Reuters]")]
    [InlineData(Scene + " (Photo by Bo Reed for the council)")]
    [InlineData(Scene + " (Bay News: Bo Reed)")]
    [InlineData(Scene + "Credit...Bo Reed for The Bay Times")]
    [InlineData(Scene + " Photograph: Bo Reed/The Bay Observer")]
    [InlineData(Scene + " Credit: Lena Voss, University of the Bay")]
    [InlineData(Scene + " Bo Reed | Getty Images")]
    [InlineData("Bo Reed / The Harbour Times " + Scene)]
    [InlineData("SUBMITTED PHOTO " + Scene)]
    [InlineData("[2/3]Ferries at the quay of the harbour town, March 4, 2031.")]
    [InlineData("Image caption, The crew of the new ferry waits for the mayor.")]
    [InlineData("Bay Police")]
    [InlineData("Harbour Sheriff's Office")]
    public void A_caption_is_recognized_by_its_credit(string line)
    {
        var text = Spaced(Headline, Lead, line, Second, Third);
        var reading = LayoutReader.Read(text);

        Assert.Equal([line], text.Slices(reading.Boilerplate));
        Assert.Equal(3, reading.Paragraphs.Count);
    }

    [Theory]
    [InlineData(Scene + " (She did not stay.)")]
    [InlineData(Scene + " (Half of the fares go to the county and/or the state.)")]
    [InlineData("The ferry sails to both ports of the bay every hour until the last train has left (Old Harbour/New Harbour).")]
    [InlineData("He said the council deserved credit... but not all of it, and surely not the mayor's half of it.")]
    [InlineData("Police said on Monday that they were looking for the driver of the car.")]
    [InlineData("The old ferry, 40 years in service [see above], will be sold to a museum in the spring.")]
    public void A_paragraph_with_parentheses_or_a_slash_is_not_a_caption(string line) =>
        Assert.Equal(4, LayoutReader.Read(Spaced(Headline, Lead, line, Second, Third)).Paragraphs.Count);

    [Fact]
    public void A_label_announces_a_caption()
    {
        var text = Spaced(Headline, Lead, "Image caption,", "The crew waits for the mayor", Second, "View image in fullscreen", "The old ferry at the quay.",
            Third, "View gallery", "The new ferry", Lead);

        Assert.Equal([Lead, Second, Third, Lead], text.Slices(Spans(text)));
        Assert.Empty(LayoutReader.Read(text).Subheadings);
    }

    [Fact]
    public void A_button_that_hides_a_caption_is_below_its_credit()
    {
        var text = Spaced(Headline, "Enlarge this image", "The old ferry at the quay.", "Bo Reed for Bay Radio", "hide caption", "toggle caption",
            "Bo Reed for Bay Radio", Lead, Second);

        Assert.Equal([Lead, Second], text.Slices(Spans(text)));
        Assert.Equal(Headline, text.Slice(LayoutReader.Read(text).Headline!.Value));
    }

    private static TextSpan[] Spans(string text)
    {
        var paragraphs = LayoutReader.Read(text).Paragraphs;
        var spans = new TextSpan[paragraphs.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = paragraphs[i].Span;
        }

        return spans;
    }
}
