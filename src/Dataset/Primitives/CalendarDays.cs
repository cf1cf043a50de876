using System;
using System.Globalization;

namespace Dataset.Primitives;

/// <summary>Days: <see cref="DateOnly"/> for users, day numbers (<see cref="DateOnly.DayNumber"/>) inside.</summary>
internal static class CalendarDays
{
    public static DateOnly? ToDate(int? day) => day is { } number ? ToDate(number) : null;

    /// <exception cref="System.IO.InvalidDataException">The number is no day of the calendar.</exception>
    public static DateOnly ToDate(int day) =>
        day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw Throw.Image("it has a day outside the calendar.");

    public static string ToIso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
