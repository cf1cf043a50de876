using System;
using System.Collections.Generic;
using System.Globalization;
using Dataset.Text;

namespace Dataset.Tests.Text.Dates;

/// <summary>Formats the dates of a text as lines that read like the assertion.</summary>
internal static class DateReadings
{
    /// <summary>Friday, September 6, 2024.</summary>
    public static readonly DateOnly Reference = new(2024, 9, 6);

    /// <summary>Returns each expression as <c>text = days</c>: one day, <c>first..last</c>, or <c>?</c>.</summary>
    public static string[] Of(string text, DateOnly? reference)
    {
        var dates = new List<DateReading>();
        DateFinder.Find(text, new TextSpan(0, text.Length), reference?.DayNumber, dates);
        return dates.ConvertAll(date => Line(text, date)).ToArray();
    }

    public static string[] Of(string text) => Of(text, Reference);

    public static string Line(string text, DateReading date) => $"{text.Substring(date.Span.Start, date.Span.Length)} = {Days(date)}";

    private static string Days(DateReading date) =>
        date.From is null || date.To is null ? "?" : date.From == date.To ? Iso(date.From.Value) : $"{Iso(date.From.Value)}..{Iso(date.To.Value)}";

    private static string Iso(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
