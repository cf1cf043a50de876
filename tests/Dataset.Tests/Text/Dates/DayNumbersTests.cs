using System;
using Dataset.Text.Dates;
using Xunit;

namespace Dataset.Tests.Text.Dates;

public class DayNumbersTests
{
    [Fact]
    public void Day_numbers_agree_with_the_framework()
    {
        for (var day = 0; day <= DateOnly.MaxValue.DayNumber; day += 17)
        {
            var date = DateOnly.FromDayNumber(day);
            Assert.Equal((date.Year, date.Month, date.Day), DayNumbers.ToDate(day));
            Assert.Equal(day, DayNumbers.FromDate(date.Year, date.Month, date.Day));
            Assert.Equal(((int)date.DayOfWeek + 6) % 7, DayNumbers.Weekday(day) - 1);
        }
    }

    [Fact]
    public void The_ends_of_the_calendar_are_valid_days()
    {
        Assert.Equal(DayNumbers.Max, DateOnly.MaxValue.DayNumber);
        Assert.Equal((9999, 12, 31), DayNumbers.ToDate(DayNumbers.Max));
        Assert.Equal((1, 1, 1), DayNumbers.ToDate(0));
        Assert.False(DayNumbers.IsDay(-1));
        Assert.False(DayNumbers.IsDay(DayNumbers.Max + 1));
    }

    [Theory]
    [InlineData(2024, true)]
    [InlineData(2023, false)]
    [InlineData(1900, false)]
    [InlineData(2000, true)]
    public void Every_fourth_year_is_a_leap_year_except_three_of_four_centuries(int year, bool leaps)
    {
        Assert.Equal(leaps, DayNumbers.IsLeapYear(year));
        Assert.Equal(leaps ? 29 : 28, DayNumbers.DaysInMonth(year, 2));
        Assert.Equal(leaps, DayNumbers.TryFromDate(year, 2, 29) is not null);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    [InlineData(2024, 0, 1)]
    [InlineData(2024, 13, 1)]
    [InlineData(2024, 4, 31)]
    [InlineData(2024, 4, 0)]
    public void A_day_that_does_not_exist_has_no_number(int year, int month, int day) => Assert.Null(DayNumbers.TryFromDate(year, month, day));

    [Fact]
    public void A_week_begins_on_Monday()
    {
        var friday = DayNumbers.FromDate(2024, 9, 6);
        Assert.Equal(DayNumbers.FromDate(2024, 9, 2), DayNumbers.WeekStart(friday));
        Assert.Equal(friday - 4, DayNumbers.WeekStart(friday + 2));
        Assert.Equal(friday + 3, DayNumbers.WeekStart(friday + 3));
    }
}
