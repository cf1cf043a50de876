using System;
using System.Globalization;

namespace Dataset.Primitives;

/// <summary>Days: <see cref="DateOnly"/> and <see cref="DateRange"/> for users, day numbers (<see cref="DateOnly.DayNumber"/>) inside.</summary>
internal static class CalendarDays
{
    public static DateOnly? ToDate(int? day) => day is { } number ? ToDate(number) : null;

    /// <exception cref="System.IO.InvalidDataException">The number is no day of the calendar.</exception>
    public static DateOnly ToDate(int day) =>
        day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw Throw.Image("it has a day outside the calendar.");

    /// <summary>The range from one day to another; null where either is not known.</summary>
    /// <exception cref="System.IO.InvalidDataException">A number is no day of the calendar, or the last day is earlier than the first.</exception>
    public static DateRange? ToRange(int? from, int? to)
    {
        if (ToDate(from) is not { } first || ToDate(to) is not { } last)
        {
            return null;
        }

        return first <= last ? new DateRange(first, last) : throw Throw.Image("it has a range of days that ends before it begins.");
    }

    public static string ToIso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
