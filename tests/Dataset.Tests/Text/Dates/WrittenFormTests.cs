using Xunit;

namespace Dataset.Tests.Text.Dates;

/// <summary>Tests less common ways of writing a date, and lookalikes. The reference date is Friday, September 6, 2024.</summary>
public class WrittenFormTests
{
    [Theory]
    [InlineData("It sank on 13-Jan-2018.", "13-Jan-2018 = 2018-01-13")]
    [InlineData("It sank on 13/Jan/2018.", "13/Jan/2018 = 2018-01-13")]
    [InlineData("It sank on 13-Jan-18.", "13-Jan-18 = 2018-01-13")]
    [InlineData("It sank on 13-Jan-88.", "13-Jan-88 = 1988-01-13")]
    [InlineData("It was signed on July 4,1776, by some.", "July 4,1776 = 1776-07-04")]
    [InlineData("It was signed on July 4 by 1,776 people.", "July 4 = 2024-07-04")]
    [InlineData("It was signed on the 3rd of august 2021.", "3rd of august 2021 = 2021-08-03")]
    [InlineData("It was signed on march 5, 2020.", "march 5, 2020 = 2020-03-05")]
    [InlineData("They may 5 times march 6 miles.", "")]
    public void Numeric_and_lowercase_dates(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("They marched on the Fourth of July.", "Fourth of July = 2024-07-04")]
    [InlineData("They marched on the first of May.", "first of May = 2024-05-01")]
    [InlineData("They marched on the twenty-first of June 2019.", "twenty-first of June 2019 = 2019-06-21")]
    [InlineData("They marched on the thirty-first of May.", "thirty-first of May = 2024-05-31")]
    [InlineData("They marched on May twenty-ninth.", "May twenty-ninth = 2024-05-29")]
    [InlineData("They marched on April first.", "April first = 2024-04-01")]
    [InlineData("They marched on May the fourth.", "May the fourth = 2024-05-04")]
    [InlineData("In June second thoughts came.", "June = 2024-06-01..2024-06-30")]
    [InlineData("A third of June sales failed.", "June = 2024-06-01..2024-06-30")]
    [InlineData("June first-half sales failed.", "June = 2024-06-01..2024-06-30")]
    public void Days_in_words(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The dam broke in mid-May.", "May = 2024-05-01..2024-05-31")]
    [InlineData("The dam broke in late-March.", "March = 2024-03-01..2024-03-31")]
    [InlineData("It snowed in April, May, and Sept.", "April = 2024-04-01..2024-04-30|May = 2024-05-01..2024-05-31|Sept. = 2024-09-01..2024-09-30")]
    [InlineData("It snowed in Jan., Feb., and March.", "Jan. = 2024-01-01..2024-01-31|Feb. = 2024-02-01..2024-02-29|March = 2024-03-01..2024-03-31")]
    [InlineData("May and June were wet.", "May = 2024-05-01..2024-05-31|June = 2024-06-01..2024-06-30")]
    [InlineData("Rosa May and June Stone met.", "")]
    public void Months(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The yield is better than 2016, she said.", "2016 = 2016-01-01..2016-12-31")]
    [InlineData("It came no earlier than 2011.", "2011 = 2011-01-01..2011-12-31")]
    [InlineData("They sold more than 2016, fewer than 2017 and better than 2018 sheep.", "")]
    [InlineData("The hill is higher than 2000.", "")]
    public void A_year_after_than(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("It burned on Sunday night, 7th June 2015.", "Sunday night, 7th June 2015 = 2015-06-07")]
    [InlineData("It burned Monday morning, June 8, 2015.", "Monday morning, June 8, 2015 = 2015-06-08")]
    [InlineData("It burned on Tuesday evening, Sept. 3.", "Tuesday evening, Sept. 3 = 2024-09-03")]
    [InlineData("It burned Tuesday night and smoked on May 3.", "Tuesday = 2024-09-03|May 3 = 2024-05-03")]
    public void A_weekday_a_part_of_the_day_and_a_date(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("On \"Harbor News Sunday,\" he wept.")]
    [InlineData("She hosts \u201CTuesday With Rosa\u201D and sings.")]
    [InlineData("The Mail on Sunday printed it.")]
    [InlineData("He wept on Fox News Sunday and on Sunday Morning.")]
    [InlineData("He watched Monday Night Football and Saturday Night Live.")]
    [InlineData("He bought it on Black Friday, and wept on Super Bowl Sunday.")]
    public void A_weekday_in_a_name_is_not_a_date(string text) => Check(text, "");

    [Theory]
    [InlineData("He wept on Face the Nation on Sunday.", "Sunday = 2024-09-01")]
    [InlineData("He told the Daily Mail on Sunday that he wept.", "Sunday = 2024-09-01")]
    [InlineData("He told Fox News Tuesday that he wept.", "Tuesday = 2024-09-03")]
    [InlineData("\"They came Sunday,\" he said.", "Sunday = 2024-09-01")]
    [InlineData("Mayor Wept Monday Night in Oslo", "Monday = 2024-09-02")]
    public void A_weekday_next_to_a_name_is_a_date(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Rosa May resigned. The May government fell, and with it the May plan.", "")]
    [InlineData("A May spokesman wept.", "")]
    [InlineData("Mrs. May left. Support for May fell.", "")]
    [InlineData("Rosa May won in May. The May elections were hers, and since May she has ruled.",
        "May = 2024-05-01..2024-05-31|May = 2024-05-01..2024-05-31|May = 2024-05-01..2024-05-31")]
    [InlineData("The May plan was lost. Rates May Rise.", "May = 2024-05-01..2024-05-31")]
    public void May_is_a_surname_if_the_text_indicates_it(string text, string expected) => Check(text, expected);

    private static void Check(string text, string expected) => Assert.Equal(expected, string.Join("|", DateReadings.Of(text)));
}
