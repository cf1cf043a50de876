using System;
using System.Globalization;
using System.Linq;
using Dataset.Explorer.Html;
using Dataset.Tests.Fuzzing;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Companion.Tests.Explorer;

public class HtmlWriterTests
{
    [Fact]
    public void A_parser_reads_back_any_text() => FuzzRun.ForAll(3000, FuzzText.Any, Smaller.Texts, static made =>
    {
        var text = Html.WithoutEnd(made);
        var page = Html.Parse(Html.Write(html => html.Start("p").Text(text).End().Element("i", text)));
        Assert.Equal(2, page.Body!.Children.Length);
        Assert.Equal(Html.Show(text), page.QuerySelector("p")!.TextContent);
        Assert.Equal(Html.Show(text), page.QuerySelector("i")!.TextContent);
    });

    [Fact]
    public void A_parser_reads_back_any_attribute_value() => FuzzRun.ForAll(3000, FuzzText.Any, Smaller.Texts, static made =>
    {
        var text = Html.WithoutEnd(made);
        var page = Html.Parse(Html.Write(html => html.Start("p").Attribute("title", text).Class(text).Text("x").End()));
        var element = Assert.Single(page.Body!.Children);
        Assert.Equal(["class", "title"], element.Attributes.Select(attribute => attribute.Name).Order());
        Assert.Equal(Html.Show(text), element.GetAttribute("title"));
    });

    [Fact]
    public void Text_is_escaped()
    {
        // Not theory data, because halves of surrogate pairs do not survive it.
        foreach (var (text, expected) in new[]
        {
            ("\uD800", "\uFFFD"), ("\uDC00\uD800", "\uFFFD\uFFFD"), ("\uD83C\uDF0A", "\uD83C\uDF0A"), ("\uD83C\uD83C\uDF0A", "\uFFFD\uD83C\uDF0A"),
            ("a\0b", "a\u2400b"),
            ("a\rb\r\nc", "a&#13;b&#13;\nc"), ("<a href=\"x\">'&amp;'</a>", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;"), ("", ""),
        })
        {
            Assert.Equal($"<p>{expected}</p>", Html.Write(html => html.Element("p", text)));
        }
    }

    [Fact]
    public void Elements_are_closed_in_the_order_in_which_they_were_opened() =>
        Assert.Equal(
            "<ul class=\"a\"><li id=\"x\">one<br></li>\n</ul>",
            Html.Write(html => html.Start("ul").Class("a").Start("li").Attribute("id", "x").Text("one").Start("br").EndVoid().End().Line().End()));

    [Fact]
    public void An_attribute_that_is_null_is_left_out_and_an_empty_one_has_no_value() =>
        Assert.Equal("<p hidden></p>", Html.Write(html => html.Start("p").Attribute("title", null).Attribute("hidden", "").End()));

    [Fact]
    public void An_attribute_after_content_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Html.Write(html => html.Start("p").Text("x").Attribute("title", "y")));

    [Fact]
    public void An_unmatched_end_is_refused() => Assert.Throws<InvalidOperationException>(() => Html.Write(html => html.Start("p").End().End()));

    [Theory]
    [InlineData("a</script>")]
    [InlineData("a</")]
    [InlineData("<!--")]
    public void Raw_text_cannot_end_its_element(string content) =>
        Assert.Throws<InvalidOperationException>(() => Html.Write(html =>
        {
            html.Start("script");
            html.Raw(content).End();
        }));

    [Fact]
    public void A_name_without_spaces_can_break_before_its_capitals()
    {
        Assert.Equal("<bdi>Farewell<wbr>Visit2B</bdi>", Html.Write(html => html.IsolatedName("FarewellVisit2B")));
        Assert.Equal("<bdi>ABC</bdi>", Html.Write(html => html.IsolatedName("ABC")));
        Assert.Equal("<bdi></bdi>", Html.Write(html => html.IsolatedName("")));
    }

    [Fact]
    public void Names_are_safe_and_unique() => FuzzRun.ForAll(3000, FuzzText.Name.Zip(FuzzText.Name), static x => [], static pair =>
    {
        var (first, second) = pair;
        Assert.Equal(first == second, SafeName.Of(first) == SafeName.Of(second));
        Assert.All(SafeName.Of(first), c => Assert.True(char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-' or '~'));
    });

    [Theory]
    [InlineData("2024-09-06", "2024-09-06", "6 September 2024")]
    [InlineData("2024-09-06", "2024-09-07", "6 \u2013 7 September 2024")]
    [InlineData("2024-08-31", "2024-09-07", "31 August \u2013 7 September 2024")]
    [InlineData("2023-12-31", "2024-01-01", "31 December 2023 \u2013 1 January 2024")]
    [InlineData("2024-02-01", "2024-02-29", "February 2024")]
    [InlineData("2024-01-01", "2024-12-31", "2024")]
    [InlineData("2024-01-01", "2024-03-31", "1 January \u2013 31 March 2024")]
    public void Ranges_of_days_are_written_in_English(string from, string to, string expected) =>
        Assert.Equal(expected, English.Days(new(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture))));

    [Fact]
    public void The_last_day_of_the_calendar_can_be_written() => Assert.Equal("31 December 9999", English.Days(new(DateOnly.MaxValue, DateOnly.MaxValue)));

    [Fact]
    public void A_range_up_to_the_last_day_can_be_written() => Assert.Equal("9999", English.Days(new(new(9999, 1, 1), DateOnly.MaxValue)));
}
