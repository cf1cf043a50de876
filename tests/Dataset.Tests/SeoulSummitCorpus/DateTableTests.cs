using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Dataset.Tests.SeoulSummitCorpus;

public class DateTableTests
{
    [Fact]
    public void The_dates_are_the_ones_that_a_reader_finds()
    {
        var expected = ExpectedTable.Read("dates.expected.txt").Select(row => string.Join(" | ", row));
        var found = SeoulSummit.Dates.Select(date => string.Join(" | ", date.Article.Key, date.Text, Iso(date.Range?.From), Iso(date.Range?.To)));
        Assert.Equal(expected, found);
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
