using Xunit;

namespace Dataset.Tests.Text.Dates;

/// <summary>Tests which verb a date expression belongs to, and how its tense affects the days. The reference date is Friday, September 6, 2024.</summary>
public class TenseTests
{
    [Theory]
    [InlineData("The harbor master said Tuesday that the ferry would be sold.", "Tuesday = 2024-09-03")]
    [InlineData("Firefighters said Thursday the tunnel will be shut for a month.", "Thursday = 2024-09-05")]
    [InlineData("The bank told its customers on Wednesday it will not charge them.", "Wednesday = 2024-09-04")]
    [InlineData("The baker told The Harbor Times late Tuesday that she would retire.", "Tuesday = 2024-09-03")]
    [InlineData("The mill said in a letter to its workers on Monday that it would close.", "Monday = 2024-09-02")]
    [InlineData("The owners announced Monday they will sell.", "Monday = 2024-09-02")]
    [InlineData("\"We will sell,\" said the owner on Monday.", "Monday = 2024-09-02")]
    [InlineData("The ferry will be sold, the owner said Monday.", "Monday = 2024-09-02")]
    [InlineData("In an interview Sunday, the owner said he will sell.", "Sunday = 2024-09-01")]
    [InlineData("Asked Monday whether he would sell, the owner laughed.", "Monday = 2024-09-02")]
    [InlineData("The owner's announcement Monday that he would sell came late.", "Monday = 2024-09-02")]
    [InlineData("The owner said in March that he will sell.", "March = 2024-03-01..2024-03-31")]
    [InlineData("The owner said in December that he will sell.", "December = 2023-12-01..2023-12-31")]
    [InlineData("In an interview on Monday, the owner said, \"We will sell.\"", "Monday = 2024-09-02")]
    [InlineData("The thief caught on Tuesday will be tried.", "Tuesday = 2024-09-03")]
    [InlineData("Since Monday, the lake will not freeze.", "Monday = 2024-09-02")]
    public void A_date_of_a_past_verb_is_in_the_past(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The owner said the auction Tuesday will decide.", "Tuesday = ?")]
    [InlineData("The owner said he would sell Monday.", "Monday = ?")]
    [InlineData("The owner said that on Monday he would sell.", "Monday = ?")]
    [InlineData("The owner said Monday's auction will be short.", "Monday = ?")]
    [InlineData("The owner said Monday will be the last day.", "Monday = ?")]
    [InlineData("The ferry will be sold Monday, the owner said.", "Monday = ?")]
    [InlineData("The owner said the auction in November will decide.", "November = 2024-11-01..2024-11-30")]
    [InlineData("The owner sold the ferry, and on Monday he will sell the mill.", "Monday = ?")]
    public void A_date_of_the_reported_clause_is_not_in_the_past(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("A Tuesday concert drew few.", "Tuesday = 2024-09-03")]
    [InlineData("A Tuesday concert will draw more.", "Tuesday = ?")]
    [InlineData("The Tuesday night concert was short.", "Tuesday = 2024-09-03")]
    [InlineData("Tuesday's concert will be short.", "Tuesday = ?")]
    [InlineData("She sang at a Monday CNN concert.", "Monday = 2024-09-02")]
    [InlineData("She sang on a Monday.", "Monday = ?")]
    [InlineData("She sang on a Monday night.", "Monday = ?")]
    [InlineData("She sang at a March concert.", "March = 2024-03-01..2024-03-31")]
    public void A_date_that_describes_a_noun_has_the_tense_of_its_clause(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The harvest begins Monday.")]
    [InlineData("The harvest is on Monday.")]
    [InlineData("The growers are meeting in town Monday.")]
    [InlineData("The growers agreed to meet Monday.")]
    [InlineData("The growers were due to meet on Monday.")]
    [InlineData("On Monday, the growers are expected to meet.")]
    [InlineData("The king speaks in Oslo on Wednesday.")]
    [InlineData("There is an election on Tuesday.")]
    [InlineData("The fair was postponed until Sunday.")]
    [InlineData("They set the fair for Sunday.")]
    [InlineData("If the growers lose Monday, they leave.")]
    [InlineData("Growers to Meet Monday Night in Oslo")]
    [InlineData("Ahead of Monday's fair, prices rose.")]
    public void A_scheduled_event_leaves_a_weekday_unresolved(string text) =>
        Assert.EndsWith("= ?", string.Join("|", DateReadings.Of(text)));

    [Theory]
    [InlineData("The growers declined to comment Monday.", "Monday = 2024-09-02")]
    [InlineData("The fair was closed until Sunday.", "Sunday = 2024-09-01")]
    [InlineData("The growers, who met Monday, will sell.", "Monday = 2024-09-02")]
    [InlineData("On Monday the growers met.", "Monday = 2024-09-02")]
    [InlineData("On Monday, a grower replied to critics that prices would fall.", "Monday = 2024-09-02")]
    [InlineData("The growers are worried about Monday's frost.", "Monday = 2024-09-02")]
    public void A_past_event_resolves_a_weekday(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The mayor faces voters in November.", "November = 2024-11-01..2024-11-30")]
    [InlineData("The mayor wants to win the council in November.", "November = 2024-11-01..2024-11-30")]
    [InlineData("Growers hope to sell their land in October.", "October = 2024-10-01..2024-10-31")]
    [InlineData("The mayor is seeking another term in November.", "November = 2024-11-01..2024-11-30")]
    [InlineData("The judge is up for re-election in November.", "November = 2024-11-01..2024-11-30")]
    [InlineData("The judge is running for mayor in November.", "November = 2024-11-01..2024-11-30")]
    [InlineData("The tunnel opens in June.", "June = 2025-06-01..2025-06-30")]
    [InlineData("The trial begins in October.", "October = 2024-10-01..2024-10-31")]
    [InlineData("The fair runs from October to December.", "October to December = 2024-10-01..2024-12-31")]
    [InlineData("The rent is due in October.", "October = 2024-10-01..2024-10-31")]
    [InlineData("The mayor plans to retire in March.", "March = 2025-03-01..2025-03-31")]
    [InlineData("The council could lose its majority in November.", "November = 2024-11-01..2024-11-30")]
    [InlineData("\"Let's beat them in November.\"", "November = 2024-11-01..2024-11-30")]
    [InlineData("Whoever wins in November must save.", "November = 2024-11-01..2024-11-30")]
    [InlineData("Oslo to Hold Games in October", "October = 2024-10-01..2024-10-31")]
    public void A_month_in_a_forward_looking_sentence_is_the_next(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("She showed plans in June for a new dam.", "June = 2024-06-01..2024-06-30")]
    [InlineData("The town's plans were leaked in March.", "March = 2024-03-01..2024-03-31")]
    [InlineData("She won in November.", "November = 2023-11-01..2023-11-30")]
    [InlineData("She released her records in July.", "July = 2024-07-01..2024-07-31")]
    [InlineData("She could not attend in October.", "October = 2023-10-01..2023-10-31")]
    [InlineData("The deal signed with Oslo in July could fail.", "July = 2024-07-01..2024-07-31")]
    [InlineData("She could have retired in November.", "November = 2023-11-01..2023-11-30")]
    [InlineData("She is leading after winning the cup in February.", "February = 2024-02-01..2024-02-29")]
    [InlineData("Rents are higher than in November.", "November = 2023-11-01..2023-11-30")]
    [InlineData("The town is quiet after the flood in December.", "December = 2023-12-01..2023-12-31")]
    [InlineData("Sales figures for July rose.", "July = 2024-07-01..2024-07-31")]
    [InlineData("Hundred guests ate in November.", "November = 2023-11-01..2023-11-30")]
    public void A_month_of_a_past_verb_is_the_last_one(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The November election worries them.", "November = 2024-11-01..2024-11-30")]
    [InlineData("Their hopes for winning in November are poor.", "November = 2024-11-01..2024-11-30")]
    [InlineData("Her odds in November are poor.", "November = 2024-11-01..2024-11-30")]
    [InlineData("They feared the November ballot.", "November = ?")]
    [InlineData("They lost the November ballot.", "November = 2023-11-01..2023-11-30")]
    [InlineData("They debated before the June primary.", "June = 2024-06-01..2024-06-30")]
    public void An_election_can_be_in_the_future_regardless_of_the_verb(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("They agreed to vote in November.")]
    [InlineData("The dam was supposed to open in October.")]
    [InlineData("The town sells its water from April.")]
    public void Two_possible_readings_leave_a_month_unresolved(string text) => Assert.EndsWith("= ?", string.Join("|", DateReadings.Of(text)));

    private static void Check(string text, string expected) => Assert.Equal(expected, string.Join("|", DateReadings.Of(text)));
}
