using System;
using System.Globalization;

namespace Dataset.Primitives;

/// <summary>
/// Converts days between <see cref="DateOnly"/>, which the public API uses, and day numbers (<see cref="DateOnly.DayNumber"/>), which are used internally.
/// </summary>
internal static class CalendarDays
{
    public static DateOnly? ToDate(int? day) => day is { } number ? ToDate(number) : null;

    /// <exception cref="System.IO.InvalidDataException"><paramref name="day"/> is not a valid day number.</exception>
    public static DateOnly ToDate(int day) =>
        day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw Throw.Image("it contains a day outside the calendar.");

    public static string ToIso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
