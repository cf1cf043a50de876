using System.Linq;
using Dataset.Primitives;
using Xunit;

namespace Dataset.Tests.SeoulSummitCorpus;

public class SideBySideTests
{
    [Fact]
    public void The_coverage_is_what_a_reader_finds()
    {
        var expected = ExpectedTable.Read("coverage.expected.txt").Select(row => string.Join(" | ", row));
        var found = SeoulSummit.Corpus.Coverage.Rows.Select(row => string.Join(" | ", row.Select(cell => Sign(cell.Coverage)).Prepend(row.Claim.Id)));
        Assert.Equal(expected, found);
    }

    [Fact]
    public void The_columns_are_the_transposed_rows()
    {
        var expected = ExpectedTable.Read("coverage.expected.txt");
        foreach (var column in SeoulSummit.Corpus.Coverage.Columns)
        {
            Assert.Equal(expected.Select(row => row[1 + column.Article.Index]), column.Select(cell => Sign(cell.Coverage)));
        }
    }

    [Fact]
    public void The_timeline_is_what_a_reader_finds()
    {
        var expected = ExpectedTable.Read("timeline.expected.txt").Select(row => string.Join(" | ", row));
        var found = SeoulSummit.Corpus.Timeline.Select(entry => string.Join(
            " | ",
            entry.Mentions.Select(mention => $"{mention.Article.Index}: {mention.Text}")
                .Prepend(CalendarDays.ToIso(entry.Range.To)).Prepend(CalendarDays.ToIso(entry.Range.From))));
        Assert.Equal(expected, found);
    }

    // Counted in coverage.expected.txt: rows with A in both columns; rows with A in one and D in the other.
    [Theory]
    [InlineData(0, 1, 16, 2)]
    [InlineData(0, 2, 16, 1)]
    [InlineData(0, 3, 12, 1)]
    [InlineData(0, 4, 11, 0)]
    [InlineData(1, 4, 18, 1)]
    [InlineData(2, 3, 10, 1)]
    [InlineData(2, 4, 11, 2)]
    [InlineData(3, 1, 11, 4)]
    [InlineData(4, 3, 9, 0)]
    public void Two_reports_agree_and_differ_as_often_as_a_reader_counts(int one, int other, int agreements, int differences)
    {
        Article x = SeoulSummit.Articles[one], y = SeoulSummit.Articles[other];
        Assert.Equal((agreements, differences), (x.AgreesWith(y).Count, x.DiffersFrom(y).Count));
    }

    [Fact]
    public void The_first_report_differs_from_the_second_about_who_signed_what() => Assert.Equal(
        [SeoulSummit.Claims.LeadersSigned, SeoulSummit.Claims.MemorandumOfUnderstanding],
        SeoulSummit.Articles.PositiveDynamics.DiffersFrom(SeoulSummit.Articles.FarewellVisit));

    [Fact]
    public void A_speaker_has_utterances_in_the_reports_that_quote_them()
    {
        // The president has five quotations, each a separate utterance; the professor has two utterances, each interrupted once.
        Assert.Equal((5, 5), (SeoulSummit.People.YoonSukYeol.Utterances.Count, SeoulSummit.People.YoonSukYeol.Quotes.Count));
        var easley = SeoulSummit.People.LeifEricEasley;
        Assert.Equal([2, 2], easley.Utterances.Select(utterance => utterance.Quotes.Count));
        Assert.Equal(easley.Utterances, easley.UtterancesIn(SeoulSummit.Articles.FarewellVisit));
        Assert.Empty(easley.UtterancesIn(SeoulSummit.Articles.PositiveDynamics));
    }

    private static string Sign(Coverage coverage) => coverage switch
    {
        Coverage.Asserts => "A",
        Coverage.Disputes => "D",
        Coverage.Both => "AD",
        _ => ".",
    };
}
