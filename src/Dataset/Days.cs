using System;
using System.Globalization;

namespace Dataset;

/// <summary>Days: <see cref="DateOnly"/> for users, its day number inside.</summary>
internal static class Days
{
    public static DateOnly? ToDate(int? day) => day is { } number ? ToDate(number) : null;

    /// <exception cref="System.IO.InvalidDataException">The number is no day of the calendar.</exception>
    public static DateOnly ToDate(int day) =>
        day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw Throw.Image("it has a day outside the calendar.");

    public static string ToIso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Describe(DateOnly? from, DateOnly? to) =>
        from is null && to is null ? "?"
        : from == to ? ToIso(from.GetValueOrDefault())
        : $"{(from is { } first ? ToIso(first) : "?")}..{(to is { } last ? ToIso(last) : "?")}";
}
