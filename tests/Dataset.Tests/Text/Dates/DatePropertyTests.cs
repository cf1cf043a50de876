using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using Dataset.Tests.Fuzzing;
using Dataset.Text;
using Dataset.Text.Dates;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Text.Dates;

/// <summary>Tests invariants of every text, on texts that consist of the pieces of dates.</summary>
public class DatePropertyTests
{
    private static readonly string[] Pieces =
    [
        "Friday", "Fri.", "September", "Sept.", "May", "march", "6", "31", "31st", "2024", "1998", "06", "99999999999", "1,750", "last", "this", "next", "year",
        "week", "month", "day", "and", "to", "between", "from", "of", "in", "the", "will", "was", "people", "'s", "’s", ",", ".", "-", "–", "--", "/", "(", ")",
        "$", "%", ":", " ", " ", " ", "\n", "\r\n", "\u00A0", "1986/87", "2024-09-06", "13/09/2024", "é", "\uD83D", "\0", "Å", "X",
    ];

    [Fact]
    public void Spans_are_inside_their_region_and_in_order_and_days_are_in_order() => FuzzRun.ForAll(
        3000,
        FuzzText.Of(Pieces, 0, 39).Zip(
            Gen.Frequency((1, Gen.Constant<int?>(null)), (2, Gen.Choose(0, DayNumbers.Max).Select(static day => (int?)day))),
            static (text, reference) => (Text: text, Reference: reference)),
        static x => Smaller.Texts(x.Text).Select(text => x with { Text = text }),
        static x => AssertSound(x.Text, x.Reference));

    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    [InlineData(DayNumbers.Max - 400)]
    [InlineData(DayNumbers.Max)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void At_the_ends_of_the_calendar_nothing_is_thrown(int reference)
    {
        const string Text = "Friday, last Friday, next Friday, last week, next week, last month, next month, last year, next year, last May, next May, in " +
            "May, on May 6, December to February last year.";
        var dates = new List<DateReading>();
        DateFinder.Find(Text, new TextSpan(0, Text.Length), reference, dates);
        Assert.Equal(14, dates.Count);
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(2, 500)]
    [InlineData(90, 4)]
    [InlineData(7, -3)]
    public void A_region_outside_the_text_is_clipped_to_it(int start, int length)
    {
        var dates = new List<DateReading>();
        DateFinder.Find("in 2019 ", new TextSpan(start, length), null, dates);
        Assert.All(dates, date => Assert.True(date.Span.Start >= 0 && date.Span.End <= 8));
    }

    [Theory]
    [InlineData("2024-")]
    [InlineData("May, ")]
    [InlineData("6, ")]
    [InlineData("in May and ")]
    [InlineData("last ")]
    [InlineData("Sept. 6, 7, ")]
    [InlineData("ended ")]
    public void Time_is_linear_in_the_length(string piece)
    {
        // Quadratic time would be a hundredfold for ten times the text; the bound is far from both.
        var small = Seconds(piece, 20_000);
        var large = Seconds(piece, 200_000);
        Assert.True(large < (small * 40) + 0.5, $"{small:F4} s, then {large:F4} s");
    }

    private static double Seconds(string piece, int length)
    {
        var text = new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
        var dates = new List<DateReading>();
        DateFinder.Find(text, new TextSpan(0, text.Length), 739_000, dates);
        var watch = Stopwatch.StartNew();
        DateFinder.Find(text, new TextSpan(0, text.Length), 739_000, dates);
        return watch.Elapsed.TotalSeconds;
    }

    private static void AssertSound(string text, int? reference)
    {
        var region = TextSpan.FromBounds(text.Length / 5, text.Length - (text.Length / 7));
        var dates = new List<DateReading>();
        DateFinder.Find(text, region, reference, dates);
        var end = region.Start;
        foreach (var date in dates)
        {
            Assert.True(date.Span.Start >= end && date.Span.Length > 0, text);
            end = date.Span.End;
            Assert.Equal(date.From is null, date.To is null);
            Assert.True(date.From is null || (date.From <= date.To && DayNumbers.IsDay(date.From.Value) && DayNumbers.IsDay(date.To!.Value)), text);
        }

        Assert.True(end <= region.End, text);
    }
}
