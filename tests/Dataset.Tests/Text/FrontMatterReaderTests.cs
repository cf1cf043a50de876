using System;
using System.Linq;
using System.Text;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Text;

public class FrontMatterReaderTests
{
    [Fact]
    public void Typed_entries_have_members_and_the_rest_is_metadata()
    {
        var front = Read(
            "---",
            "title: \"Ferry: a second route\"",
            "date: 2031-03-04",
            "author: Ada Quill",
            "publisher: The Harbour Post",
            "url: https://example.org/a?b=c#d",
            "tags: [ferries, \"ports, small\"]",
            "desk: 'Don''t wait'",
            "---",
            "The text.");

        Assert.Equal("Ferry: a second route", front.Title);
        Assert.Equal(new DateOnly(2031, 3, 4).DayNumber, front.Date);
        Assert.Equal(["Ada Quill"], front.Authors);
        Assert.Equal("The Harbour Post", front.Publisher);
        Assert.Equal("https://example.org/a?b=c#d", front.Url);
        Assert.Equal(["ferries", "ports, small"], front.Tags);
        var entry = Assert.Single(front.Metadata);
        Assert.Equal(("desk", "Don't wait"), (entry.Key, entry.Value));
        Assert.Empty(front.Problems);
    }

    [Fact]
    public void The_body_begins_after_the_closing_fence()
    {
        const string text = "---\ntitle: A\n---\n\nBody.";
        var front = FrontMatterReader.Read(text)!;

        Assert.Equal("\nBody.", text[front.BodyStart..]);
        Assert.Equal("---\ntitle: A\n---\n", text.Substring(front.Span.Start, front.Span.Length));
        Assert.Equal("title: A", text.Substring(front.Content.Start, front.Content.Length));
    }

    [Theory]
    [InlineData("tags: ports, tides", "ports|tides")]
    [InlineData("tags: [ports, tides]", "ports|tides")]
    [InlineData("tags:\n- ports\n- 'tides'", "ports|tides")]
    [InlineData("tags:\n  - ports\n  - tides", "ports|tides")]
    [InlineData("Tags: ports", "ports")]
    [InlineData("tags:", "")]
    [InlineData("tags: []", "")]
    [InlineData("tags: sailor's knots, it's", "sailor's knots|it's")]
    public void Lists_are_written_in_several_ways(string lines, string expected) =>
        Assert.Equal(expected, string.Join('|', Read("---", lines, "---").Tags));

    [Theory]
    [InlineData("authors: Ada Quill, Bo Reed and Cy Lund", "Ada Quill|Bo Reed|Cy Lund")]
    [InlineData("authors: [Ada Quill, Bo Reed]", "Ada Quill|Bo Reed")]
    [InlineData("author: Ada Quill, Jr.", "Ada Quill, Jr.")]
    [InlineData("author: the harbour office", "the harbour office")]
    [InlineData("author: ''", "")]
    public void Authors_are_named_in_several_ways(string line, string expected) =>
        Assert.Equal(expected, string.Join('|', Read("---", line, "---").Authors));

    [Theory]
    [InlineData("date: 2031-03-04T10:00:00+09:00")]
    [InlineData("date: March 4, 2031")]
    [InlineData("date: 4 March 2031")]
    [InlineData("date: \"2031-03-04\"")]
    public void A_day_is_written_in_several_ways(string line) => Assert.Equal(new DateOnly(2031, 3, 4).DayNumber, Read("---", line, "---").Date);

    [Fact]
    public void An_entry_below_another_carries_both_keys()
    {
        var front = Read("---", "image:", "  path: a.png", "  alt: A quay", "desk: Local", "---");

        Assert.Equal(["image.path=a.png", "image.alt=A quay", "desk=Local"], front.Metadata.Select(e => $"{e.Key}={e.Value}"));
    }

    [Theory]
    [InlineData("note: one\n  two", "one two")]
    [InlineData("note: >\n  one\n  two", "one two")]
    [InlineData("note: |\n  one\n  two", "one\ntwo")]
    public void Indented_lines_continue_a_value(string lines, string expected) => Assert.Equal(expected, Assert.Single(Read("---", lines, "---").Metadata).Value);

    [Fact]
    public void One_entry_and_one_malformed_line_are_front_matter_still()
    {
        var front = Read("---", "title: A", "no colon here", "---", "Body.");
        Assert.Equal("A", front.Title);
        Assert.Equal(2, Assert.Single(front.Problems).Line);
    }

    [Fact]
    public void A_malformed_line_is_told_with_its_place_and_loses_nothing_else()
    {
        var front = Read("---", "title: A", "  ", "# a comment", "no colon here", "desk: Local", "...", "Body.");

        var problem = Assert.Single(front.Problems);
        Assert.Equal((FrontMatterProblemKind.MalformedLine, 4, 0, "no colon here"), (problem.Kind, problem.Line, problem.Column, problem.Argument));
        Assert.Equal("A", front.Title);
        Assert.Equal("Local", Assert.Single(front.Metadata).Value);
    }

    [Fact]
    public void Of_a_key_that_stands_twice_the_first_counts()
    {
        var front = Read("---", "title: A", "Title: B", "---");

        var problem = Assert.Single(front.Problems);
        Assert.Equal((FrontMatterProblemKind.DuplicateKey, 2, 0, "Title"), (problem.Kind, problem.Line, problem.Column, problem.Argument));
        Assert.Equal("A", front.Title);
    }

    [Fact]
    public void A_date_that_is_none_is_told()
    {
        var front = Read("---", "title: A", "date: soon", "---");

        var problem = Assert.Single(front.Problems);
        Assert.Equal((FrontMatterProblemKind.NotADate, 2, 6, "soon"), (problem.Kind, problem.Line, problem.Column, problem.Argument));
        Assert.Null(front.Date);
    }

    [Fact]
    public void A_block_without_closing_fence_is_text_and_a_problem()
    {
        var front = Read("---", "title: A", "tags: b", "", "The harbour opened.");

        Assert.Equal(FrontMatterProblemKind.Unclosed, Assert.Single(front.Problems).Kind);
        Assert.Equal(0, front.BodyStart);
        Assert.True(front.Span.IsEmpty);
        Assert.Null(front.Title);
    }

    [Fact]
    public void A_block_that_runs_into_the_article_is_a_problem()
    {
        var front = Read("---", "title: The harbour opens", "The harbour opened.", "Then the ferries sailed.", "Nobody stayed behind.");

        Assert.Equal(FrontMatterProblemKind.Unclosed, Assert.Single(front.Problems).Kind);
        Assert.Equal(0, front.BodyStart);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\nBreaking: the harbour is open.\nThen the ferries sailed.\nNobody stayed behind.\n")]
    [InlineData("The text.")]
    [InlineData("---")]
    [InlineData("---\nThe harbour opened on Monday.\n---\n")]
    [InlineData("----\ntitle: A\n---\n")]
    [InlineData("--- title: A\n---\n")]
    [InlineData(" ---\ntitle: A\n---\n")]
    [InlineData("\n---\ntitle: A\n---\n")]
    [InlineData("---\nNote: this is a story.\nIt goes on like that.\nAnd on.\n---\n")]
    public void A_text_that_merely_begins_with_a_dashed_line_has_none(string text) => Assert.Null(FrontMatterReader.Read(text));

    [Fact]
    public void An_empty_block_is_front_matter()
    {
        var front = FrontMatterReader.Read("---\n---\nBody.")!;

        Assert.Equal(8, front.BodyStart);
        Assert.Empty(front.Metadata);
    }

    [Theory]
    [InlineData("a: b\n")]
    [InlineData("- a\n")]
    [InlineData("  a\n")]
    [InlineData("a\n")]
    [InlineData("\n")]
    [InlineData("a: [")]
    [InlineData("'")]
    public void A_million_characters_of_one_thing_are_read(string bit)
    {
        var lines = new StringBuilder("---\nkey: value\n").Insert(15, bit, 1_000_000 / bit.Length).Append("\n---\n").ToString();

        var front = FrontMatterReader.Read(lines);

        Assert.True(front is null || front.BodyStart == lines.Length);
    }

    private static FrontMatterReading Read(params string[] lines) => FrontMatterReader.Read(string.Join('\n', lines))!;
}
