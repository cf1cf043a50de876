using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

public class DatelineTests
{
    [Theory]
    [InlineData("SEOUL –", "SEOUL", "", "")]
    [InlineData("Seoul –", "Seoul", "", "")]
    [InlineData("SINGAPORE -", "SINGAPORE", "", "")]
    [InlineData("SEOUL, South Korea –", "SEOUL, South Korea", "", "")]
    [InlineData("Rio de Janeiro, Brazil —", "Rio de Janeiro, Brazil", "", "")]
    [InlineData("St. Louis —", "St. Louis", "", "")]
    [InlineData("NEW YORK, N.Y. --", "NEW YORK, N.Y.", "", "")]
    [InlineData("SALVADOR, Feb 26 -", "SALVADOR", "Feb 26", "")]
    [InlineData("FORT HARBOUR, Fla, FEb 26 -", "FORT HARBOUR, Fla", "FEb 26", "")]
    [InlineData("LONDON March 2 -", "LONDON", "March 2", "")]
    [InlineData("TOKYO, Jan. 3, 2031 –", "TOKYO", "Jan. 3, 2031", "")]
    [InlineData("LONDON, 6 September (Reuters) -", "LONDON", "6 September", "Reuters")]
    [InlineData("UNITED NATIONS, Friday —", "UNITED NATIONS", "Friday", "")]
    [InlineData("SEOUL, Sept 6 (Reuters) -", "SEOUL", "Sept 6", "Reuters")]
    [InlineData("WASHINGTON (AP) —", "WASHINGTON", "", "AP")]
    [InlineData("London (CNN) —", "London", "", "CNN")]
    [InlineData("PORT-AU-PRINCE, Haiti (AP) _", "PORT-AU-PRINCE, Haiti", "", "AP")]
    [InlineData("MEXICO CITY, July 4 (EFE).-", "MEXICO CITY", "July 4", "EFE")]
    [InlineData("PARIS/BERLIN (Reuters) -", "PARIS/BERLIN", "", "Reuters")]
    [InlineData("XI'AN, China, June 3 -", "XI'AN, China", "June 3", "")]
    [InlineData("SEOUL, South Korea, Sept. 6, 2031 /PRNewswire/ --", "SEOUL, South Korea", "Sept. 6, 2031", "PRNewswire")]
    [InlineData("NEW YORK--(BUSINESS WIRE)--", "NEW YORK", "", "BUSINESS WIRE")]
    [InlineData("SEOUL, Sept. 06, 2031 (GLOBE NEWSWIRE) --", "SEOUL", "Sept. 06, 2031", "GLOBE NEWSWIRE")]
    [InlineData("Seoul, Sept 6, Yonhap –", "Seoul", "Sept 6", "Yonhap")]
    [InlineData("SALVADOR, Feb 26-", "SALVADOR", "Feb 26", "")]
    [InlineData("New Delhi [India], September 6 (ANI):", "New Delhi [India]", "September 6", "ANI")]
    [InlineData("NEW DELHI:", "NEW DELHI", "", "")]
    [InlineData("(Reuters) -", "", "", "Reuters")]
    [InlineData("UNITED NATIONS, New York:", "UNITED NATIONS, New York", "", "")]
    [InlineData("Port Elder, Harbourland | AFP |", "Port Elder, Harbourland", "", "AFP")]
    public void Place_day_and_agency_precede_the_dash(string dateline, string place, string date, string agency)
    {
        var text = Spaced(Headline, dateline + " " + Lead, Second);
        var reading = LayoutReader.Read(text);
        var found = Assert.IsType<DatelineReading>(reading.Dateline);

        Assert.Equal(dateline, text.Slice(found.Span));
        Assert.Equal(place, text.Slice(found.Place));
        Assert.Equal(date, found.DateSpan is { } day ? text.Slice(day) : "");
        Assert.Equal(agency, found.Agency is { } by ? text.Slice(by) : "");
    }

    [Fact]
    public void A_dateline_stays_in_its_paragraph()
    {
        var text = Spaced(Headline, "SEOUL – " + Lead, Second);
        var reading = LayoutReader.Read(text);

        Assert.Equal(reading.Paragraphs[0].Span.Start, reading.Dateline!.Span.Start);
    }

    [Theory]
    [InlineData("SAN HARBOUR—The council approved the plan on Monday after a long debate.", "SAN HARBOUR—")]
    [InlineData("SAN HARBOUR--The council approved the plan on Monday after a long debate.", "SAN HARBOUR--")]
    public void The_dash_need_not_have_spaces(string lead, string expected)
    {
        var text = Spaced(Headline, lead, Second);

        Assert.Equal(expected, text.Slice(LayoutReader.Read(text).Dateline!.Span));
    }

    [Theory]
    [InlineData("Reed – the outgoing leader of the council – said that the talks would go on as planned.")]
    [InlineData("Quayside - the company that owns the ferries - said on Monday that it would open a shop.")]
    [InlineData("The plan — which cost four million coins — was approved on Monday after a long debate.")]
    [InlineData("In short - The council approved the plan on Monday after a long debate.")]
    [InlineData("UPDATE: The council approved the plan on Monday after a long debate.")]
    [InlineData("NASA: The agency approved the plan on Monday after a long debate.")]
    [InlineData("Monday – The council approved the plan after a long debate in the old school.")]
    public void Other_dashes_do_not_make_a_dateline(string lead) => Assert.Null(LayoutReader.Read(Spaced(Headline, lead, Second)).Dateline);

    [Fact]
    public void A_dash_in_a_headline_does_not_make_a_dateline()
    {
        var text = "HARBOUR SPOTLIGHT - FERRIES\n    SEOUL, Feb 26 - Oper shr four cts vs five cts\n    Net 1,204 vs 1,100\n";
        var reading = LayoutReader.Read(text);

        Assert.Equal("HARBOUR SPOTLIGHT - FERRIES", text.Slice(reading.Headline!.Value));
        Assert.Equal("SEOUL, Feb 26 -", text.Slice(reading.Dateline!.Span));
    }

    [Fact]
    public void A_dateline_can_follow_a_deck_and_captions()
    {
        var text = Spaced(Headline, "The new route ends a quarrel of ten years.", "Ferries at the quay on Monday. Photo: Bo Reed", "SEOUL (AP) — " + Lead,
            Second);

        Assert.Equal("SEOUL (AP) —", text.Slice(LayoutReader.Read(text).Dateline!.Span));
    }
}
