using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

public class BoilerplateTests
{
    [Theory]
    [InlineData("Related Articles")]
    [InlineData("Leave a Reply")]
    [InlineData("Views: 12")]
    [InlineData("Share this article")]
    [InlineData("Facebook")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("3 Comments")]
    [InlineData("Photo: Bo Reed/Reuters")]
    [InlineData("Ferries at the quay. Bo Reed/Getty Images")]
    [InlineData("© 2031 The Harbour Post. All rights reserved.")]
    [InlineData("© 2031 Harbour Post. Distributed by the Bay Content Agency, LLC.")]
    [InlineData("We use cookies to improve your experience.")]
    [InlineData("Please consider supporting us by disabling your ad blocker")]
    [InlineData("Next articleFerry prices rise in spring")]
    [InlineData("See the harbour lamp on Amazon")]
    [InlineData("$25 at Best Buy")]
    [InlineData("Log in to leave a comment")]
    [InlineData("Follow our coverage of ferries at https://example.org/ferries")]
    [InlineData("Your browser does not support this player")]
    [InlineData("* * *")]
    public void A_line_of_boilerplate_is_recognized_by_its_wording(string line)
    {
        var text = Spaced(Headline, Lead, Second, Third, line);
        var reading = LayoutReader.Read(text);

        Assert.Equal([line], text.Slices(reading.Boilerplate));
        Assert.Equal(3, reading.Paragraphs.Count);
    }

    [Theory]
    [InlineData("The company said that comments on its pages would be read by people, not machines, from Monday.")]
    [InlineData("Share prices of the ferry company rose by four percent on Monday, after a weak week.")]
    [InlineData("Facebook said on Monday that it would close its office in the harbour town.")]
    [InlineData("Subscribers of the newspaper complained about the delay, the editor said on Monday.")]
    [InlineData("The old pier can be reached at low tide only, and not in the dark.")]
    [InlineData("Witnesses should contact them at the harbour office until the end of the week.")]
    [InlineData("The votes came from left, right and centre of a council that agrees on little else.")]
    [InlineData("The yard sees new licensing opportunities in the north, and visitors have to create an account or buy a ticket of paper.")]
    public void A_sentence_about_the_same_subjects_is_story(string sentence) =>
        Assert.Equal(4, LayoutReader.Read(Spaced(Headline, Lead, Second, sentence, Third)).Paragraphs.Count);

    [Fact]
    public void A_page_saved_as_text_keeps_its_story()
    {
        var text = string.Join(
            '\n', "Home", "World", "Asia", Headline, "By Ada Quill", "March 4, 2031", "Share", "Facebook", "Twitter",
            "Ferries at the quay. Photo: Bo Reed/Reuters",
            "SEOUL – " + Lead, Second, "Advertisement", Third, "Read more: Ferry prices rise", Second, "Related Articles", "Ferry Prices Rise in Spring",
            "Old School Becomes Library",
            "Leave a Reply", "Your email address will not be published.");

        Assert.Equal(
            [
                "Boilerplate: Home", "Boilerplate: World", "Section: Asia", "Headline: A harbour town", "Byline: By Ada Quill", "Boilerplate: March 4, 2031",
                "Boilerplate: Share", "Boilerplate: Facebook", "Boilerplate: Twitter", "Boilerplate: Ferries at the",
                "Paragraph: SEOUL – The", "Paragraph: Opponents had asked", "Boilerplate: Advertisement", "Paragraph: \"We waited for",
                "Boilerplate: Read more: Ferry",
                "Paragraph: Opponents had asked", "Boilerplate: Related Articles", "Boilerplate: Ferry Prices Rise", "Boilerplate: Old School Becomes",
                "Boilerplate: Leave a Reply", "Boilerplate: Your email address",
            ],
            Show(text));
    }

    [Fact]
    public void No_story_continues_after_readers_comments()
    {
        var text = Spaced(Headline, Lead, Second, Third, "2 Comments", "pierwatcher March 5, 2031 at 9:14 am", Second + " " + Lead,
            "oldsalt March 5, 2031 at 9:20 am", Lead + " " + Second);

        Assert.Equal(3, LayoutReader.Read(text).Paragraphs.Count);
    }

    [Fact]
    public void A_comments_button_above_the_story_does_not_end_it() =>
        Assert.Equal(6, LayoutReader.Read(Spaced(Headline, "By Ada Quill", "Comments", Lead, Second, Third, Lead, Second, Third)).Paragraphs.Count);

    [Fact]
    public void Lines_that_a_label_announces_are_links()
    {
        var text = Spaced(Headline, Lead, Second, "Read more:", "How the ferry got its name after all", "'We waited for ten years'", Third, Lead);

        Assert.Equal(["Read more:", "How the ferry got its name after all", "'We waited for ten years'"], text.Slices(LayoutReader.Read(text).Boilerplate));
    }

    [Fact]
    public void A_long_run_of_labels_on_a_saved_page_is_a_table()
    {
        string[] table = ["Length", "62 m", "Beam", "14 m", "Draught", "3.1 m", "Speed", "16 knots", "Cars", "80", "Passengers", "600"];
        string[] page = ["Menu", "Log in", Headline, "Share", "Facebook", Lead, Second, Third, .. table, Lead, Second, "Related Articles"];

        Assert.Equal(5, LayoutReader.Read(Spaced(page)).Paragraphs.Count);
    }

    [Fact]
    public void A_list_that_a_colon_announces_is_story()
    {
        string[] list = ["The new timetable of the two ferries on the northern route is this:", "1. Quayside", "2. Port Elder", "3. Saba Island",
            "4. Old Pier"];
        string[] page = ["Menu", "Log in", Headline, "Share", "Facebook", Lead, Second, .. list, Third, Lead, "Related Articles"];

        Assert.Equal(9, LayoutReader.Read(Spaced(page)).Paragraphs.Count);
    }

    [Fact]
    public void The_story_continues_after_a_line_that_says_so()
    {
        string[] page = ["Menu", "Log in", Headline, Lead, "Advertisement", "Article continues below this ad", Second, Third, "Sign up for our newsletter",
            "Enter your email", "after newsletter promotion", Lead, Second, "Related Articles"];

        Assert.Equal(5, LayoutReader.Read(Spaced(page)).Paragraphs.Count);
    }

    [Fact]
    public void A_long_line_in_capitals_is_a_link()
    {
        string[] page = ["Menu", "Log in", Headline, "Share", Lead, Second, "FERRY PRICES TO RISE IN SPRING, COMPANY SAYS", Third, Lead, "Related Articles"];

        Assert.Empty(LayoutReader.Read(Spaced(page)).Subheadings);
        Assert.Empty(LayoutReader.Read(Spaced(Headline, Lead, Second, "FERRY PRICES TO RISE IN SPRING, COMPANY SAYS", Third, Lead)).Subheadings);
        Assert.Equal(2, LayoutReader.Read(
            Spaced(Headline, Lead, "THE ROUTE", Second, "WHAT THE COMPANY SAYS OF ITS PRICES", Third, Lead)).Subheadings.Count);
    }

    [Fact]
    public void The_signature_of_a_part_of_a_story_is_not_a_paragraph()
    {
        var text = Spaced(Headline, Lead, Second, "Ada Quill, staff writer", Third, Lead, "Bo Reed, senior editor");

        Assert.Equal(["Ada Quill, staff writer", "Bo Reed, senior editor"], text.Slices(LayoutReader.Read(text).Boilerplate));
    }

    [Fact]
    public void The_story_resumes_after_boilerplate()
    {
        var text = Spaced(Headline, Lead, Second, "Related Articles", "Ferry Prices Rise in Spring", "Old School Becomes Library", Third, Lead, Second, Third);

        Assert.Equal(6, LayoutReader.Read(text).Paragraphs.Count);
    }

    [Fact]
    public void A_line_about_the_author_is_not_story()
    {
        var text = Spaced(Headline, "By Ada Quill", Lead, Second, Third, "Ada Quill is a reporter at The Harbour Post, where she covers ships.");

        Assert.StartsWith("Ada Quill is", Assert.Single(text.Slices(LayoutReader.Read(text).Boilerplate)), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Boilerplate_alone_has_no_story()
    {
        var reading = LayoutReader.Read("Related Articles\nLeave a Reply\nViews: 0");

        Assert.Empty(reading.Paragraphs);
        Assert.Equal(3, reading.Boilerplate.Count);
    }
}
