using System;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A run of whole days, from the first to the last, both included. The default value is the single day 0001-01-01.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DateRangeConverter))]
public readonly record struct DateRange
{
    /// <summary>Creates the range from one day to another.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; the first one again for a single day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is earlier than <paramref name="from"/>.</exception>
    public DateRange(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        From = from;
        To = to;
    }

    /// <summary>Creates the range of a single day.</summary>
    /// <param name="day">The day.</param>
    public DateRange(DateOnly day)
        : this(day, day)
    {
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day; the first one again for a single day.</summary>
    public DateOnly To { get; }

    /// <summary>How many days the range has, both ends included: at least 1.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Whether a day lies in the range.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if it is neither before the first nor after the last day.</returns>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether another range lies in this one.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> if none of its days lies outside.</returns>
    public bool Contains(DateRange other) => From <= other.From && other.To <= To;

    /// <summary>Whether two ranges have a day in common.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> if at least one day lies in both.</returns>
    public bool Overlaps(DateRange other) => From <= other.To && other.From <= To;

    /// <summary>Takes the range apart.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public void Deconstruct(out DateOnly from, out DateOnly to) => (from, to) = (From, To);

    /// <summary>The day, or the first and the last day, in ISO 8601.</summary>
    /// <returns>For example <c>2024-09-06</c> or <c>2024-09-06..2024-09-07</c>.</returns>
    public override string ToString() => From == To
        ? CalendarDays.ToIso(From)
        : string.Create(CultureInfo.InvariantCulture, $"{CalendarDays.ToIso(From)}..{CalendarDays.ToIso(To)}");

    /// <summary>The range from one day number to another; null where either is not known.</summary>
    /// <exception cref="System.IO.InvalidDataException">A number is no day of the calendar, or the last day is earlier than the first.</exception>
    internal static DateRange? FromDayNumbers(int? from, int? to)
    {
        if (CalendarDays.ToDate(from) is not { } first || CalendarDays.ToDate(to) is not { } last)
        {
            return null;
        }

        return first <= last ? new DateRange(first, last) : throw Throw.Image("it has a range of days that ends before it begins.");
    }
}
