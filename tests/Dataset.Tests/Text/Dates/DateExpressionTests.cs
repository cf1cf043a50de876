using Xunit;

namespace Dataset.Tests.Text.Dates;

/// <summary>Tests which words are a date expression, where it ends, and which days it means. The reference date is Friday, September 6, 2024.</summary>
public class DateExpressionTests
{
    [Theory]
    [InlineData("The mayor resigned on September 3.", "September 3 = 2024-09-03")]
    [InlineData("The mayor resigned on Sept. 3.", "Sept. 3 = 2024-09-03")]
    [InlineData("The vote is on Dec. 1.", "Dec. 1 = 2024-12-01")]
    [InlineData("Born on May 5, 1871, he painted.", "May 5, 1871 = 1871-05-05")]
    [InlineData("It opened on 3 June 2019.", "3 June 2019 = 2019-06-03")]
    [InlineData("It opened on the 3rd of June, 2019.", "3rd of June, 2019 = 2019-06-03")]
    [InlineData("It opened on June 3rd.", "June 3rd = 2024-06-03")]
    [InlineData("OSLO, FEB 12 - Snow fell.", "FEB 12 = 2024-02-12")]
    [InlineData("The February 29 meeting of 2023 does not exist: February 29, 2023.",
        "February 29 = 2024-02-29|2023 = 2023-01-01..2023-12-31|February 29, 2023 = ?")]
    [InlineData("The ferry sank on April 9 last year.", "April 9 last year = 2023-04-09")]
    public void A_month_and_a_day(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Sales rose in August 2023.", "August 2023 = 2023-08-01..2023-08-31")]
    [InlineData("Sales rose in Feb. 2023.", "Feb. 2023 = 2023-02-01..2023-02-28")]
    [InlineData("Sales rose in August, 2023.", "August, 2023 = 2023-08-01..2023-08-31")]
    [InlineData("Sales rose in August of 2023.", "August of 2023 = 2023-08-01..2023-08-31")]
    [InlineData("Sales rose in May last year.", "May last year = 2023-05-01..2023-05-31")]
    [InlineData("Sales rose in May of last year.", "May of last year = 2023-05-01..2023-05-31")]
    [InlineData("Sales may rise in May next year.", "May next year = 2025-05-01..2025-05-31")]
    [InlineData("The March/April issue is out.", "March/April = 2024-03-01..2024-04-30")]
    [InlineData("The Nov/Dec contract was sold.", "Nov/Dec = 2023-11-01..2023-12-31")]
    [InlineData("The Dec/Jan contract of the mill was sold.", "Dec/Jan = 2023-12-01..2024-01-31")]
    public void A_month_and_its_year(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The bridge closed in July.", "July = 2024-07-01..2024-07-31")]
    [InlineData("The bridge closed in October.", "October = 2023-10-01..2023-10-31")]
    [InlineData("The bridge closed in September.", "September = 2024-09-01..2024-09-30")]
    [InlineData("The bridge will close in October.", "October = 2024-10-01..2024-10-31")]
    [InlineData("The bridge will close in March.", "March = 2025-03-01..2025-03-31")]
    [InlineData("In October, the bridge will close.", "October = 2024-10-01..2024-10-31")]
    [InlineData("The bridge is set to close in November.", "November = 2024-11-01..2024-11-30")]
    [InlineData("The bridge is scheduled to be repaired in November.", "November = 2024-11-01..2024-11-30")]
    [InlineData("The bridge, which will close, was repaired in November.", "November = 2023-11-01..2023-11-30")]
    [InlineData("The mayor said the bridge in November will close.", "November = 2024-11-01..2024-11-30")]
    [InlineData("The mayor said in November that it will close.", "November = 2023-11-01..2023-11-30")]
    [InlineData("The bridge won't open in October.", "October = 2024-10-01..2024-10-31")]
    [InlineData("The party split ahead of the vote in October.", "October = 2024-10-01..2024-10-31")]
    [InlineData("The bridge opens every May.", "May = ?")]
    [InlineData("The May election was lost.", "May = 2024-05-01..2024-05-31")]
    public void A_month_alone_is_the_nearest_past_one_unless_the_tense_is_future(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Floods came in April last year and again in October.", "April last year = 2023-04-01..2023-04-30|October = 2023-10-01..2023-10-31")]
    [InlineData("Floods came in April and June last year.", "April = 2023-04-01..2023-04-30|June last year = 2023-06-01..2023-06-30")]
    [InlineData("Floods came in March, April and June 2019.",
        "March = 2019-03-01..2019-03-31|April = 2019-04-01..2019-04-30|June 2019 = 2019-06-01..2019-06-30")]
    [InlineData("Floods came on May 3 and June 4, 2019.", "May 3 = 2019-05-03|June 4, 2019 = 2019-06-04")]
    [InlineData("Floods came in November 2023 and in December.", "November 2023 = 2023-11-01..2023-11-30|December = 2023-12-01..2023-12-31")]
    [InlineData("Elected in November 2016, she left in May.", "November 2016 = 2016-11-01..2016-11-30|May = ?")]
    [InlineData("Last year they met in March.", "Last year = 2023-01-01..2023-12-31|March = ?")]
    [InlineData("Floods in December and January 2020 ruined it.", "December = ?|January 2020 = 2020-01-01..2020-01-31")]
    public void A_month_without_a_year_gets_the_year_of_its_sentence(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("They meet on September 6 and 7 in Oslo.", "September 6 and 7 = 2024-09-06..2024-09-07")]
    [InlineData("They meet on September 6, 7 and 9.", "September 6, 7 and 9 = 2024-09-06..2024-09-09")]
    [InlineData("They meet on Sept. 6-8, 2025.", "Sept. 6-8, 2025 = 2025-09-06..2025-09-08")]
    [InlineData("They meet from 6 to 8 September.", "6 to 8 September = 2024-09-06..2024-09-08")]
    [InlineData("They met 6–8 May 2021.", "6–8 May 2021 = 2021-05-06..2021-05-08")]
    [InlineData("It runs from Sept. 28 to Oct. 3.", "Sept. 28 to Oct. 3 = 2024-09-28..2024-10-03")]
    [InlineData("It ran from Dec. 28, 2019, to Jan. 3, 2020.", "Dec. 28, 2019 = 2019-12-28|Jan. 3, 2020 = 2020-01-03")]
    [InlineData("It ran from Dec. 28, 2019 to Jan. 3, 2020.", "Dec. 28, 2019 to Jan. 3, 2020 = 2019-12-28..2020-01-03")]
    [InlineData("It ran from Dec. 28 to Jan. 3, 2020.", "Dec. 28 to Jan. 3, 2020 = 2019-12-28..2020-01-03")]
    [InlineData("It ran from Dec. 28, 2019 to Jan. 3.", "Dec. 28, 2019 to Jan. 3 = 2019-12-28..2020-01-03")]
    [InlineData("It ran from May 28, 2019 to June 3.", "May 28, 2019 to June 3 = 2019-05-28..2019-06-03")]
    [InlineData("It ran from May 28 to June 3, 2019.", "May 28 to June 3, 2019 = 2019-05-28..2019-06-03")]
    [InlineData("It ran from December to February 2020.", "December to February 2020 = 2019-12-01..2020-02-29")]
    [InlineData("It ran between March and May.", "March and May = 2024-03-01..2024-05-31")]
    [InlineData("It rained in March and April.", "March = 2024-03-01..2024-03-31|April = 2024-04-01..2024-04-30")]
    [InlineData("Occupied from 1805 to 1813, it lost all.", "1805 to 1813 = 1805-01-01..1813-12-31")]
    [InlineData("Between 1999 and 2004 it grew.", "1999 and 2004 = 1999-01-01..2004-12-31")]
    [InlineData("In 1999 and 2004 it grew.", "1999 = 1999-01-01..1999-12-31|2004 = 2004-01-01..2004-12-31")]
    [InlineData("The war (1914-18) ended it.", "1914-18 = 1914-01-01..1918-12-31")]
    [InlineData("The 2019–2021 talks failed.", "2019–2021 = 2019-01-01..2021-12-31")]
    [InlineData("The 1986/87 crop was late.", "1986/87 = ?")]
    [InlineData("The shop opens Monday through Friday.", "Monday through Friday = 2024-09-02..2024-09-06")]
    [InlineData("The shop opens Thursday to Saturday.", "Thursday to Saturday = ?")]
    public void A_range_is_one_expression(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("She left on Friday.", "Friday = 2024-09-06")]
    [InlineData("She left on Saturday.", "Saturday = 2024-08-31")]
    [InlineData("Monday's vote was lost.", "Monday = 2024-09-02")]
    [InlineData("She will leave on Monday.", "Monday = ?")]
    [InlineData("She will leave on Friday.", "Friday = 2024-09-06")]
    [InlineData("She left last Friday.", "last Friday = 2024-08-30")]
    [InlineData("She left last Monday.", "last Monday = ?")]
    [InlineData("She leaves next Friday.", "next Friday = 2024-09-13")]
    [InlineData("She leaves next Monday.", "next Monday = 2024-09-09")]
    [InlineData("She leaves next Sunday.", "next Sunday = ?")]
    [InlineData("She leaves this Sunday.", "this Sunday = 2024-09-08")]
    [InlineData("She left on Tuesday last week.", "Tuesday last week = 2024-08-27")]
    [InlineData("She leaves on Tuesday of next week.", "Tuesday of next week = 2024-09-10")]
    [InlineData("She left on Friday, September 6.", "Friday, September 6 = 2024-09-06")]
    [InlineData("She left on Monday, September 6.", "Monday, September 6 = ?")]
    [InlineData("She left on Fri., Sept. 6, 2024, at noon.", "Fri., Sept. 6, 2024 = 2024-09-06")]
    [InlineData("She left on Friday the 6th of September.", "Friday the 6th of September = 2024-09-06")]
    [InlineData("She left on Thurs. morning.", "Thurs. = 2024-09-05")]
    [InlineData("They play every Friday.", "Friday = ?")]
    [InlineData("The first Monday in October is free.", "Monday = ?|October = 2023-10-01..2023-10-31")]
    public void A_weekday_is_the_last_one_up_to_the_reference_date(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Prices rose this year.", "this year = 2024-01-01..2024-12-31")]
    [InlineData("Ahead of next year's vote, prices rose.", "next year = 2025-01-01..2025-12-31")]
    [InlineData("Last year saw more.", "Last year = 2023-01-01..2023-12-31")]
    [InlineData("The theft last year of two paintings was solved.", "last year = 2023-01-01..2023-12-31")]
    [InlineData("Prices rose last month.", "last month = 2024-08-01..2024-08-31")]
    [InlineData("Prices will rise next month.", "next month = 2024-10-01..2024-10-31")]
    [InlineData("They spoke last week.", "last week = 2024-08-26..2024-09-01")]
    [InlineData("They speak this week.", "this week = 2024-09-02..2024-09-08")]
    [InlineData("They speak next week.", "next week = 2024-09-09..2024-09-15")]
    [InlineData("They spoke last November.", "last November = 2023-11-01..2023-11-30")]
    [InlineData("They spoke last March.", "last March = ?")]
    [InlineData("They spoke last September.", "last September = 2023-09-01..2023-09-30")]
    [InlineData("They will speak next September.", "next September = 2025-09-01..2025-09-30")]
    [InlineData("They spoke this March.", "this March = 2024-03-01..2024-03-31")]
    [InlineData("They will speak next March.", "next March = 2025-03-01..2025-03-31")]
    [InlineData("They will speak next November.", "next November = ?")]
    [InlineData("They will return next day.", "next day = ?")]
    public void This_last_and_next(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The dispute began in 1887.", "1887 = 1887-01-01..1887-12-31")]
    [InlineData("The 1998 Harbour Declaration stands.", "1998 = 1998-01-01..1998-12-31")]
    [InlineData("An 1887 treaty stands.", "1887 = 1887-01-01..1887-12-31")]
    [InlineData("It has been closed since 2011.", "2011 = 2011-01-01..2011-12-31")]
    [InlineData("The museum (1871) is closed.", "1871 = 1871-01-01..1871-12-31")]
    [InlineData("It was better pre-1998 and in mid-2003.", "1998 = 1998-01-01..1998-12-31|2003 = 2003-01-01..2003-12-31")]
    [InlineData("The 1967-era wall fell.", "1967 = 1967-01-01..1967-12-31")]
    [InlineData("The 2016 elections were fair, but in 2020 voters stayed away.", "2016 = 2016-01-01..2016-12-31|2020 = 2020-01-01..2020-12-31")]
    [InlineData("Approved 1987 subsidies fell to 1986 levels, and the 2000 accords held.", "1987 = 1987-01-01..1987-12-31|2000 = 2000-01-01..2000-12-31")]
    [InlineData("The year 2000 problem was solved.", "2000 = 2000-01-01..2000-12-31")]
    [InlineData("It loses money in fiscal 2024.", "2024 = ?")]
    public void A_year(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("It opened on 2019-06-03.", "2019-06-03 = 2019-06-03")]
    [InlineData("It opened on 23/06/2019.", "23/06/2019 = 2019-06-23")]
    [InlineData("It opened on 6/23/2019.", "6/23/2019 = 2019-06-23")]
    [InlineData("It opened on 06/09/2019.", "06/09/2019 = ?")]
    [InlineData("It opened on 09/09/2019.", "09/09/2019 = 2019-09-09")]
    [InlineData("It opened at 2019-06-03T10:57:00Z.", "2019-06-03 = 2019-06-03")]
    [InlineData("Version 2019-06-03-7 and 1-2019-06-03 are none, nor is 2019-13-40.", "")]
    public void A_numeric_date(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("It cost 1,998 crowns, $2010 more, €1998 less and 2010.5 in all.")]
    [InlineData("Some 2000 people, 2024 votes, 1998 soldiers and over 2010 fell out.")]
    [InlineData("The team won 2024 delegates of 2010 delegates in 2000 km.")]
    [InlineData("Between 1500 and 2000 tonnes came at 1830 GMT.")]
    [InlineData("Call 555-2024, room 2010, flight 1998 or 1600 Harbor Avenue.")]
    [InlineData("A 1500-meter run, part X1998, 1998b, see example/2024/09, #2024 and 2024%.")]
    [InlineData("The 1990s, the 1990's, the '90s, the 21st century and the 60th anniversary.")]
    [InlineData("Over the past two years, for 10 days, aged 45, at that time, today and yesterday.")]
    [InlineData("The last week of the campaign, his last year, the next month and the last year were hard, to this day.")]
    [InlineData("They may march. May I? Theresa May and April Stone met Jan Holt; August Lund wrote.")]
    [InlineData("Protesters March on the Palace as Rates May Rise")]
    [InlineData("The March on the capital ended, and the March of the pensioners began; some won 2010 medals.")]
    [InlineData("The Sunday Times wrote of Good Friday, Super Tuesday and Black Monday.")]
    [InlineData("The sun sat on Mondays; Mayfair and Marching bands.")]
    [InlineData("Mr. May said the Sun and the Sat were right.")]
    public void Numbers_that_are_not_dates(string text) => Check(text, "");

    [Theory]
    [InlineData("In March 10 people left.", "March = 2024-03-01..2024-03-31")]
    [InlineData("In May 5.3 percent left.", "May = 2024-05-01..2024-05-31")]
    [InlineData("On May 5 and 20 soldiers left.", "May 5 = 2024-05-05")]
    [InlineData("On May 5, 1200 people marched.", "May 5 = 2024-05-05")]
    [InlineData("The June 6 celebrations were quiet.", "June 6 = 2024-06-06")]
    [InlineData("Demand from May to September 15,000 higher.", "May to September = 2024-05-01..2024-09-30")]
    public void A_count_after_a_month_is_not_a_day(string text, string expected) => Check(text, expected);

    [Fact]
    public void A_line_end_inside_an_expression_counts_as_a_space() =>
        Check("They met on September\n  6,\r\n2019 and last\nweek.", "September\n  6,\r\n2019 = 2019-09-06|last\nweek = 2024-08-26..2024-09-01");

    [Theory]
    [InlineData("On Friday, in May, on May 5 and last year.", "Friday = ?|May = ?|May 5 = ?|last year = ?")]
    [InlineData("On May 5, 1999 and in 1999.", "May 5, 1999 = 1999-05-05|1999 = 1999-01-01..1999-12-31")]
    public void Without_a_reference_date_only_expressions_with_a_year_have_days(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", DateReadings.Of(text, null)));

    private static void Check(string text, string expected) => Assert.Equal(expected, string.Join("|", DateReadings.Of(text)));
}
