using System;
using System.Globalization;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Text.Dates;

/// <summary>Tests the year of a day, or a range of days or months, that is written without a year.</summary>
public class NearestYearTests
{
    [Theory]
    [InlineData("2025-01-03", "The boat sank on Dec. 30.", "2024-12-30")]
    [InlineData("2025-01-03", "Dec. 30 was calm.", "2024-12-30")]
    [InlineData("2025-01-03", "Boat show, Dec. 30", "2024-12-30")]
    [InlineData("2025-01-03", "The fair is Jan. 20.", "2025-01-20")]
    [InlineData("2024-12-20", "The court will meet on Jan. 15.", "2025-01-15")]
    [InlineData("2024-12-20", "The court met on Jan. 15.", "2024-01-15")]
    [InlineData("2024-09-06", "The fair is on Oct. 2.", "2024-10-02")]
    [InlineData("2024-09-06", "The fair was scheduled for Oct. 2.", "2024-10-02")]
    [InlineData("2024-09-06", "The fair ends Jan. 31.", "2025-01-31")]
    [InlineData("2024-09-06", "The king's Oct. 2 visit was scheduled long ago.", "2024-10-02")]
    [InlineData("2024-09-06", "The fair closed on Oct. 2.", "2023-10-02")]
    [InlineData("2024-09-06", "The fair closed on March 2.", "2024-03-02")]
    [InlineData("2024-09-06", "The league votes on March 2.", "2025-03-02")]
    [InlineData("2024-09-06", "This page was corrected on September 7.", "2024-09-07")]
    public void The_year_is_the_nearest_that_the_tense_allows(string reference, string text, string expected) => Check(reference, text, expected);

    [Theory]
    [InlineData("2024-09-06", "The growers spoke of the league's fair, which nobody liked, on Oct. 2.")]
    [InlineData("2024-09-06", "They agreed to meet on Feb. 24.")]
    [InlineData("2024-09-06", "The fair will be on Sept. 2.")]
    [InlineData("2024-10-02", "They remember the Sept. 9 bombings.")]
    public void Two_plausible_years_leave_the_year_unresolved(string reference, string text) => Check(reference, text, "?");

    [Theory]
    [InlineData("2025-01-10", "They met on Friday, September 6.", "2024-09-06")]
    [InlineData("2024-12-20", "They meet Wednesday, Jan. 15.", "2025-01-15")]
    [InlineData("2024-12-20", "They agreed on a session, Wednesday, Jan. 15.", "2025-01-15")]
    [InlineData("2024-12-20", "They met on Tuesday, Jan. 15.", "?")]
    public void A_weekday_determines_the_year(string reference, string text, string expected) => Check(reference, text, expected);

    [Theory]
    [InlineData("2025-01-05", "It ran from Dec. 28 to Jan. 3.", "2024-12-28..2025-01-03")]
    [InlineData("2025-01-02", "It ran from Dec. 28 to Jan. 3.", "2024-12-28..2025-01-03")]
    [InlineData("2024-12-20", "It will run from Dec. 28 to Jan. 3.", "2024-12-28..2025-01-03")]
    [InlineData("2024-09-06", "It ran from August to October.", "2023-08-01..2023-10-31")]
    [InlineData("2024-09-06", "It will run from October to January.", "2024-10-01..2025-01-31")]
    public void A_range_is_in_one_year_or_two_consecutive_years(string reference, string text, string expected) => Check(reference, text, expected);

    [Theory]
    [InlineData("2024-09-06", "Sept 7", "2024-09-07")]
    [InlineData("2025-01-02", "Dec 31", "2024-12-31")]
    [InlineData("2024-09-06", "Jan. 15", "2024-01-15")]
    public void A_dateline_is_in_the_past_or_one_day_ahead(string reference, string date, string expected)
    {
        var day = DateFinder.Resolve(date, new TextSpan(0, date.Length), Parse(reference).DayNumber);
        Assert.Equal(Parse(expected).DayNumber, day);
        Assert.Equal($"{date} = {expected}", Assert.Single(DateReadings.Of($"OSLO, {date} (Reuters) - The king will rest.", Parse(reference))));
    }

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Check(string reference, string text, string expected) =>
        Assert.EndsWith(" = " + expected, Assert.Single(DateReadings.Of(text, Parse(reference))), StringComparison.Ordinal);
}
