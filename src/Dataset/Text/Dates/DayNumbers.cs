namespace Dataset.Text.Dates;

/// <summary>
/// Implements the proleptic Gregorian calendar over day numbers. Day 0 is 0001-01-01, as in <c>DateOnly.DayNumber</c>, which netstandard2.0 lacks.
/// </summary>
internal static class DayNumbers
{
    public const int MinYear = 1;
    public const int MaxYear = 9999;

    /// <summary>The day number of 9999-12-31.</summary>
    public const int Max = 3_652_058;

    /// <summary>The number of days before the first of each month in a common year.</summary>
    private static readonly int[] DaysBefore = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365 };

    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>Returns the number of days in the month (1 to 12).</summary>
    public static int DaysInMonth(int year, int month) =>
        DaysBefore[month] - DaysBefore[month - 1] + (month == 2 && IsLeapYear(year) ? 1 : 0);

    public static bool IsDate(int year, int month, int day) =>
        year is >= MinYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>Returns the day number of a valid date.</summary>
    public static int FromDate(int year, int month, int day)
    {
        var before = year - 1;
        var leapDay = month > 2 && IsLeapYear(year) ? 1 : 0;
        return (before * 365) + (before / 4) - (before / 100) + (before / 400) + DaysBefore[month - 1] + leapDay + day - 1;
    }

    /// <summary>Returns the day number, or <see langword="null"/> if the day does not exist.</summary>
    public static int? TryFromDate(int year, int month, int day) => IsDate(year, month, day) ? FromDate(year, month, day) : null;

    /// <summary>Returns the year, month, and day of a day number from 0 to <see cref="Max"/>.</summary>
    public static (int Year, int Month, int Day) ToDate(int dayNumber)
    {
        // The estimate is off by at most the few days that leap years add, so one step in either direction corrects it.
        var year = (int)((dayNumber * 400L) / 146_097) + 1;
        while (year > MinYear && FromDate(year, 1, 1) > dayNumber)
        {
            year--;
        }

        while (year < MaxYear && FromDate(year + 1, 1, 1) <= dayNumber)
        {
            year++;
        }

        var month = 12;
        while (FromDate(year, month, 1) > dayNumber)
        {
            month--;
        }

        return (year, month, dayNumber - FromDate(year, month, 1) + 1);
    }

    /// <summary>Returns the day of the week, 1 for Monday to 7 for Sunday (ISO 8601).</summary>
    public static int Weekday(int dayNumber) => (dayNumber % 7) + 1;

    /// <summary>Returns the Monday of the day's week.</summary>
    public static int WeekStart(int dayNumber) => dayNumber - (Weekday(dayNumber) - 1);

    /// <summary>Determines whether the number represents a day of the years 1 to 9999.</summary>
    public static bool IsDay(int dayNumber) => dayNumber is >= 0 and <= Max;
}
