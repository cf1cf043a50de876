using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text;
using Dataset.Text.FrontMatter;
using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

public class FrontMatterFieldsTests
{
    [Fact]
    public void Top_level_entries_set_members()
    {
        var fields = Read(
            "title: \"Ferry: a second route\"\ndeck: One more boat.\ndate: 2031-03-04\nauthor: Ada Quill\npublisher: The Harbour Post\n" +
            "url: https://example.org/a?b=c#d\ntags: [ferries, \"ports, small\", 2031]");
        Assert.Equal(("Ferry: a second route", "One more boat.", "The Harbour Post"), (fields.Title, fields.Deck, fields.Publisher));
        Assert.Equal(new DateOnly(2031, 3, 4).DayNumber, fields.Date);
        Assert.Equal(["Ada Quill"], fields.Authors);
        Assert.Equal("https://example.org/a?b=c#d", fields.Url);
        Assert.Equal(["ferries", "ports, small", "2031"], fields.Tags);
    }

    [Fact]
    public void Nested_entries_set_no_members()
    {
        var fields = Read("author:\n  name: Ada Quill\n  url: https://example.org/ada\n  title: Reporter\n" +
            "seo:\n  title: Boats!\n  date: 2031-03-04\n  tags: [x]");
        Assert.Equal(["Ada Quill"], fields.Authors);
        Assert.Equal((null, null, null), (fields.Title, fields.Url, fields.Date));
        Assert.Empty(fields.Tags);
    }

    [Theory]
    [InlineData("tags: ports, tides", "ports|tides")]
    [InlineData("tags: [ports, tides, ports]", "ports|tides")]
    [InlineData("tags:\n- ports\n- 'tides'", "ports|tides")]
    [InlineData("tags:\n  - ports\n  -\n  - tides", "ports|tides")]
    [InlineData("Tags: ports", "ports")]
    [InlineData("tags:", "")]
    [InlineData("tags: []", "")]
    [InlineData("tags: sailor's knots, it's", "sailor's knots|it's")]
    public void Tags_can_be_written_in_several_ways(string yaml, string expected) => Assert.Equal(expected, string.Join('|', Read(yaml).Tags));

    [Theory]
    [InlineData("authors: Ada Quill, Bo Reed and Cy Lund", "Ada Quill|Bo Reed|Cy Lund")]
    [InlineData("authors: [Ada Quill, Bo Reed]", "Ada Quill|Bo Reed")]
    [InlineData("authors:\n- name: Ada Quill\n  email: ada@example.org\n- name: Bo Reed", "Ada Quill|Bo Reed")]
    [InlineData("author: {name: Ada Quill}", "Ada Quill")]
    [InlineData("author: Ada Quill\nauthors: [Ada Quill, Bo Reed]", "Ada Quill|Bo Reed")]
    [InlineData("author: Ada Quill, Jr.", "Ada Quill, Jr.")]
    [InlineData("author: the harbour office", "the harbour office")]
    [InlineData("author: ''", "")]
    public void Authors_can_be_written_in_several_ways(string yaml, string expected) => Assert.Equal(expected, string.Join('|', Read(yaml).Authors));

    [Theory]
    [InlineData("date: 2031-03-04T10:00:00+09:00")]
    [InlineData("date: 2031-03-04T23:59:59-11:00")]
    [InlineData("date: 2031-03-04 00:10")]
    [InlineData("date: March 4, 2031")]
    [InlineData("date: 4 March 2031")]
    [InlineData("date: \"2031-03-04\"")]
    public void A_day_can_be_written_in_several_ways_and_keeps_its_own_offset(string yaml) => Assert.Equal(new DateOnly(2031, 3, 4).DayNumber, Read(yaml).Date);

    [Theory]
    [InlineData("date: soon", "date 'soon' is not a complete date")]
    [InlineData("date: 2031-02-30", "'2031-02-30' is not a complete date")]
    [InlineData("date: 2031-03-041", "not a complete date")]
    [InlineData("date: 2031", "date '2031' is not a complete date")]
    [InlineData("date: [2031-03-04]", "date is a list, but a string was expected")]
    [InlineData("title: [A]", "'title' is a list, but a string was expected")]
    [InlineData("publisher: {a: b}", "'publisher' is a map, but a string was expected")]
    [InlineData("tags: {a: b}", "tags are a map")]
    [InlineData("tags: [[a]]", "tags contain a list")]
    [InlineData("authors: [{id: 7}]", "An author in the front matter has no 'name'")]
    public void A_value_of_another_kind_is_a_problem_at_its_place(string yaml, string message)
    {
        var problems = new List<DataProblem>();
        FrontMatterFields.Read(YamlReader.Read(yaml, new TextSpan(0, yaml.Length), problems), problems);
        var problem = Assert.Single(problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Span.Start > yaml.IndexOf(':', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("date:")]
    [InlineData("date: ''")]
    [InlineData("title:")]
    [InlineData("title: '  '")]
    public void An_empty_value_is_ignored(string yaml)
    {
        var fields = Read(yaml);
        Assert.Equal((null, null), (fields.Title, fields.Date));
    }

    private static FrontMatterFields Read(string yaml)
    {
        var problems = new List<DataProblem>();
        var fields = FrontMatterFields.Read(YamlReader.Read(yaml, new TextSpan(0, yaml.Length), problems), problems);
        Assert.Empty(problems.Select(problem => problem.Message));
        return fields;
    }
}
