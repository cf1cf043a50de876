using System;
using System.Globalization;
using Dataset.Text;
using Dataset.Text.Dates;
using Xunit;

namespace Dataset.Tests.Text.Dates;

public class DateParserTests
{
    [Theory]
    [InlineData("January 19, 2024, 10:57 AM", "2024-01-19")]
    [InlineData("19 January 2024", "2024-01-19")]
    [InlineData("2024-09-06", "2024-09-06")]
    [InlineData("2024-09-06T10:57:03Z", "2024-09-06")]
    [InlineData("Sept. 6, 2024", "2024-09-06")]
    [InlineData("13/09/2024", "2024-09-13")]
    [InlineData("Friday, 6 September 2024 at 9.30 a.m. EDT", "2024-09-06")]
    [InlineData("Published: 6 Sep 2024 10:57 GMT | Last updated: 8 Sep 2024 1100 GMT", "2024-09-06")]
    [InlineData("Updated Sept. 8, 2024; first published Sept. 6, 2024", "2024-09-06")]
    public void A_publication_line_is_read(string line, string expected)
    {
        Assert.True(DateParser.TryParseComplete(line, new TextSpan(0, line.Length), out var day));
        Assert.Equal(expected, DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Updated")]
    [InlineData("06/09/2024")]
    [InlineData("September 6")]
    [InlineData("September 2024")]
    [InlineData("2024")]
    [InlineData("Friday")]
    [InlineData("Sept. 6-8, 2024")]
    [InlineData("She was born on January 19, 2024")]
    [InlineData("February 30, 2024")]
    [InlineData("January 19, 2024, 3 children")]
    public void A_line_without_a_complete_date_is_not_read(string line) =>
        Assert.False(DateParser.TryParseComplete(line, new TextSpan(0, line.Length), out _));

    [Theory]
    [InlineData("Sept 6", "2024-09-06")]
    [InlineData("Feb. 26", "2024-02-26")]
    [InlineData("6 September", "2024-09-06")]
    [InlineData("Monday", "2024-09-02")]
    [InlineData("September 6, 2019", "2019-09-06")]
    public void The_day_of_a_dateline_is_resolved_from_the_reference_date(string date, string expected) =>
        Assert.Equal(expected, DateOnly.FromDayNumber(DateFinder.Resolve(date, new TextSpan(0, date.Length), DateReadings.Reference.DayNumber)!.Value)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("September")]
    [InlineData("Sept 6-7")]
    [InlineData("noon")]
    public void An_expression_that_is_not_one_day_is_not_the_day_of_a_dateline(string date) =>
        Assert.Null(DateFinder.Resolve(date, new TextSpan(0, date.Length), DateReadings.Reference.DayNumber));
}
