using Xunit;

namespace Dataset.Tests.Text.Dates;

/// <summary>Dates whose neighbours could mislead: verbs of other clauses, joined characters, codes.</summary>
public class DateContextTests
{
    [Theory]
    [InlineData("The pier will be sold to the town, with closing expected in March subject to approval.", "March = 2025-03-01..2025-03-31")]
    [InlineData("The fee is part paid, with the balance due on April 27.", "April 27 = 2025-04-27")]
    [InlineData("They fell to a low on Tuesday due to a number of repairs around the harbour.", "Tuesday = 2024-09-03")]
    [InlineData(
        "But on Thursday night the council quietly watered down the rule, saying the fee would first be raised to 29 crowns, and then increased in stages.",
        "Thursday = 2024-09-05")]
    [InlineData(
        "The council was weighing a plan to open the pier on April 1, with a pledge to meet again in September to discuss how it would be paid.",
        "April 1 = ?",
        "September = ?")]
    [InlineData("The pilots made a pledge to meet again in March to discuss the ferry.", "March = ?")]
    [InlineData("The agreement, which covers two piers, had been scheduled to expire February 28.", "February 28 = ?")]
    [InlineData("The pier was closed between August and October last year.", "August and October last year = 2023-08-01..2023-10-31")]
    public void The_clause_of_a_date_decides_its_year_and_week(string text, params string[] expected) =>
        Assert.Equal(expected, DateReadings.Of(text));

    [Theory]
    [InlineData("The bond carries an option from 1993 at 102 percent.", "1993 = 1993-01-01..1993-12-31")]
    [InlineData("The catch rose 20 percent in 1986 from 1985's level.", "1986 = 1986-01-01..1986-12-31", "1985 = 1985-01-01..1985-12-31")]
    [InlineData("The ten best ferries of 2018- a list of the harbour", "2018 = 2018-01-01..2018-12-31")]
    [InlineData("The collapse of the 1980's is over.")]
    [InlineData("The log lists CVE-2013-{6639} and no others.")]
    [InlineData("It mends fault AB-2013-(66) of the pier.")]
    public void A_number_with_the_shape_of_a_year_is_a_year_only_if_nothing_is_joined_to_it(string text, params string[] expected) =>
        Assert.Equal(expected, DateReadings.Of(text));

    [Theory]
    [InlineData("The ferry feast\u2014always around June 21\u2014was cancelled.", "June 21 = 2024-06-21")]
    [InlineData("The days of June 21-22 are the longest.", "June 21-22 = 2024-06-21..2024-06-22")]
    public void A_dash_ends_an_expression(string text, params string[] expected) =>
        Assert.Equal(expected, DateReadings.Of(text));
}
