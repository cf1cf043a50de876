using System;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A range of whole days, from the first day to the last day, both inclusive. The default value is the single day 0001-01-01.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DateRangeConverter))]
public readonly record struct DateRange
{
    /// <summary>Initializes a new instance of the <see cref="DateRange"/> struct from a first day and a last day.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, which equals the first day for a single day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is earlier than <paramref name="from"/>.</exception>
    public DateRange(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        From = from;
        To = to;
    }

    /// <summary>Initializes a new instance of the <see cref="DateRange"/> struct for a single day.</summary>
    /// <param name="day">The day.</param>
    public DateRange(DateOnly day)
        : this(day, day)
    {
    }

    /// <summary>Gets the first day.</summary>
    public DateOnly From { get; }

    /// <summary>Gets the last day, which equals the first day for a single day.</summary>
    public DateOnly To { get; }

    /// <summary>Gets the number of days in the range, including both ends. It is at least 1.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Determines whether the range contains a day.</summary>
    /// <param name="day">The day to check.</param>
    /// <returns><see langword="true"/> if the day is neither before the first day nor after the last day; otherwise, <see langword="false"/>.</returns>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Determines whether the range contains all days of another range.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> if all days of <paramref name="other"/> are in this range; otherwise, <see langword="false"/>.</returns>
    public bool Contains(DateRange other) => From <= other.From && other.To <= To;

    /// <summary>Determines whether two ranges have a day in common.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> if at least one day is in both ranges; otherwise, <see langword="false"/>.</returns>
    public bool Overlaps(DateRange other) => From <= other.To && other.From <= To;

    /// <summary>Deconstructs the range into its first and last day.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public void Deconstruct(out DateOnly from, out DateOnly to) => (from, to) = (From, To);

    /// <summary>Returns the day, or the first and the last day, in ISO 8601 format.</summary>
    /// <returns>A string such as <c>2024-09-06</c> or <c>2024-09-06..2024-09-07</c>.</returns>
    public override string ToString() => From == To
        ? CalendarDays.ToIso(From)
        : string.Create(CultureInfo.InvariantCulture, $"{CalendarDays.ToIso(From)}..{CalendarDays.ToIso(To)}");

    /// <summary>Creates a range from two day numbers, or returns null if either is not known.</summary>
    /// <exception cref="System.IO.InvalidDataException">A number is not a valid day number, or the last day is earlier than the first day.</exception>
    internal static DateRange? FromDayNumbers(int? from, int? to)
    {
        if (CalendarDays.ToDate(from) is not { } first || CalendarDays.ToDate(to) is not { } last)
        {
            return null;
        }

        return first <= last ? new DateRange(first, last) : throw Throw.Image("it contains a date range that ends before it begins.");
    }
}
