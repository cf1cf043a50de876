using System;
using System.Linq;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Text.Layout;

/// <summary>Tests the header, quoted lines, signature and text of mail and newsgroup messages.</summary>
public class MessageTests
{
    private const string Head = "From: ines@port.example.org (Ines Marlow)\nNewsgroups: talk.ferries\nSubject: The second ferry\nDate: Mon, 3 Mar 2031 " +
        "10:00:00 GMT\n\n";

    [Fact]
    public void The_subject_is_the_headline_and_the_sender_the_author()
    {
        const string Text = Head + "It sails on Tuesday.\n";
        var layout = LayoutReader.Read(Text);

        Assert.Equal("The second ferry", Text.Slice(layout.Headline!.Value));
        Assert.Equal(["Ines Marlow"], Text.Slices(layout.Authors));
        Assert.Equal(new DateOnly(2031, 3, 3).DayNumber, layout.Published);
        Assert.Equal(["Byline: From: ines@port.example.org (Ines", "Boilerplate: Newsgroups: talk.ferries", "Boilerplate: Subject:",
            "Headline: The second ferry",
            "Boilerplate: Date: Mon, 3", "Paragraph: It sails on"], Layouts.Show(Text));
    }

    [Theory]
    [InlineData("Ines Marlow <ines@port.example.org>", "Ines Marlow")]
    [InlineData("\"Ines Marlow\" <ines@port.example.org>", "Ines Marlow")]
    [InlineData("ines@port.example.org (Ines Marlow)", "Ines Marlow")]
    [InlineData("Ines Marlow", "Ines Marlow")]
    [InlineData("ines@port.example.org", null)]
    [InlineData("<ines@port.example.org>", null)]
    public void An_address_is_not_an_author(string from, string? author)
    {
        var text = $"From: {from}\nTo: all@port.example.org\nSubject: Ferries\n\nThey are late.";
        Assert.Equal(author is null ? [] : [author], text.Slices(LayoutReader.Read(text).Authors));
    }

    [Fact]
    public void Quoted_lines_are_separate_paragraphs_without_their_markers()
    {
        const string Text = Head + """
            On Sunday, Tom Crane wrote:
            > Will the new ferry call at the northern pier in the first week of
            > April? I was told by the harbour board that it would.
            >
            >> The board knows nothing about it, as it has told us often enough.
            It will, though only in the morning, and not before the new timetable
            has been printed.
            """;
        var reading = ArticleReader.Read(Text, null, null);

        Assert.Equal(
            [
                "Will the new ferry call at the northern pier in the first week of\n> April?", "I was told by the harbour board that it would.",
                "The board knows nothing about it, as it has told us often enough.",
                "It will, though only in the morning, and not before the new timetable\nhas been printed.",
            ],
            reading.Sentences.Select(x => Text.Slice(x.Span)));
        Assert.Equal([0, 0, 1, 2], reading.Sentences.Select(x => x.Paragraph));
        Assert.Contains("On Sunday, Tom Crane wrote:", Text.Slices(reading.Layout.Boilerplate));
    }

    [Fact]
    public void A_day_and_a_quotation_can_span_quoted_lines()
    {
        const string Text = Head + "> Nobody at the harbour board would say a word about it on the 5\n> March 2031, and the captain said \"we will\n> see " +
            "what they decide.\"\n";
        var reading = ArticleReader.Read(Text, null, null);

        Assert.Equal(["5\n> March 2031"], reading.Dates.Select(x => Text.Slice(x.Span)));
        Assert.Equal("we will\n> see what they decide.", Text.Slice(Assert.Single(reading.Quotes).Span));
    }

    [Fact]
    public void A_signature_is_boilerplate()
    {
        const string Text = Head + "It sails on Tuesday.\n\n-- \nInes Marlow\nHarbour Board\n";
        Assert.Equal(["Paragraph: It sails on", "Boilerplate: --", "Boilerplate: Ines Marlow", "Boilerplate: Harbour Board"], Layouts.Show(Text).Skip(5));
    }

    [Fact]
    public void The_head_of_a_forwarded_message_is_boilerplate()
    {
        const string Text = Head + "See below.\n\n----- Original Message -----\nFrom: Tom Crane\nSent: Sunday\nTo: Ines Marlow\n\nIt sails on Tuesday.";
        Assert.Equal(["Paragraph: See below.", "Boilerplate: ----- Original Message", "Boilerplate: From: Tom Crane", "Boilerplate: Sent: Sunday",
            "Boilerplate: To: Ines Marlow",
            "Paragraph: It sails on"], Layouts.Show(Text).Skip(5));
    }

    [Fact]
    public void Greetings_items_and_short_lines_are_separate_and_wrapped_lines_are_joined()
    {
        const string Text = Head + """
            Hi all,
            the new timetable is out, and it has three things in it that I would
            like to point out to you:
            1. The ferry sails on Tuesdays.
            2. It does not sail in winter, unless the harbour board asks for it
               to do so.
            [snip]
            Thanks,
            Ines
            """;
        Assert.Equal(["Paragraph: Hi all,", "Paragraph: the new timetable", "Paragraph: 1. The ferry", "Paragraph: 2. It does", "Boilerplate: [snip]",
            "Paragraph: Thanks,",
            "Paragraph: Ines"], Layouts.Show(Text).Skip(5));
    }

    [Theory]
    [InlineData("From: The Harbour Board\nThe second ferry sails on Tuesday, it said.\n")]
    [InlineData("Subject: The second ferry\n\nIt sails on Tuesday, the board said.\n")]
    [InlineData("Date: 3 March 2031\nSource: Harbour Board\n\nIt sails on Tuesday, the board said.\n")]
    [InlineData("From: A\nB: c\nD: e\nF: g\nH: i\nSubject: k\n\nIt sails on Tuesday, the board said.\n")]
    public void Other_texts_with_labels_are_not_messages(string text) =>
        Assert.DoesNotContain(Layouts.Show(text), x => x.StartsWith("Byline", StringComparison.Ordinal));
}
