namespace Dataset.Text.Dates;

/// <summary>The year of a month, or of a day of a month, that is written without one, as the tense allows; null where two readings are reasonable.</summary>
internal static class NearestYear
{
    private const int MonthsOfYear = 12;

    // A month in the present: this close ahead it is to come, this far ahead it is past, and between it is open.
    private const int CloseMonths = 3;
    private const int FarMonths = 8;

    // An election is spoken of long before and shortly after it.
    private const int MonthsAfterElection = 2;
    private const int PastMonthsAfterElection = 4;

    // What is arranged is ahead, unless it is further ahead than news usually looks.
    private const int ArrangedMonths = 10;
    private const int ArrangedDays = 300;

    // Without a tense that decides, a day this close is meant.
    private const int CloseDays = 150;

    // A day of the past this close ahead, or one to come this close in the past, speaks against the tense; more so where the verb is not the day's own.
    private const int DoubtfulDays = 7;
    private const int LooseDays = 60;

    // A text of the past may be updated after its day, or come from a place where the day has begun.
    private const int LateDays = 2;

    // After an attack that is known by its day.
    private const int RecentDays = 14;

    /// <summary>The year of a month.</summary>
    public static int? OfMonth(int month, int reference, Tense tense)
    {
        var (year, now, _) = DayNumbers.ToDate(reference);
        var last = month <= now ? year : year - 1;
        var next = month >= now ? year : year + 1;
        var back = (now - month + MonthsOfYear) % MonthsOfYear;
        var ahead = (month - now + MonthsOfYear) % MonthsOfYear;
        return tense switch
        {
            Tense.None or Tense.Past or Tense.LoosePast or Tense.Dateline => last,
            Tense.Future => next,
            Tense.Arranged => ahead <= ArrangedMonths ? next : null,
            Tense.PastElection => back <= PastMonthsAfterElection ? last : null,
            Tense.Election => back <= MonthsAfterElection ? last : ahead < FarMonths ? next : null,
            Tense.Present => ahead is > 0 and <= CloseMonths ? next : ahead is > 0 and < FarMonths ? null : last,
            _ => null,
        };
    }

    /// <summary>The day of a day and month; a weekday that goes with them decides before the tense does.</summary>
    public static int? OfDay(WrittenDate date, int reference, Tense tense)
    {
        var (year, _, _) = DayNumbers.ToDate(reference);
        var last = Last(date, year, reference);
        var next = From(date, reference);
        if (date.Weekday != 0)
        {
            return Agrees(last, date.Weekday) ? last : Agrees(next, date.Weekday) ? next : null;
        }

        var back = last is { } before ? reference - before : DayNumbers.Max;
        var ahead = next is { } after ? after - reference : DayNumbers.Max;
        return tense switch
        {
            Tense.Past when ahead is > 0 and <= DoubtfulDays => ahead <= LateDays ? next : null,
            Tense.Past => last,
            Tense.LoosePast => ahead is > 0 and <= LooseDays ? (ahead <= LateDays ? next : null) : last,
            Tense.Future => back is > 0 and <= LooseDays ? null : next,
            Tense.Arranged when ahead <= ArrangedDays && ahead < DayNumbers.Max => next,
            Tense.Known => back <= RecentDays ? last : null,
            Tense.Dateline => ahead <= DoubtfulDays ? next : last,
            Tense.None => ahead < back && ahead <= CloseDays ? next : last,
            _ => back <= ahead ? (back <= CloseDays ? last : null) : ahead <= CloseDays ? next : null,
        };
    }

    /// <summary>The first such day from a day on, null where no year has it that is near.</summary>
    public static int? From(WrittenDate date, int day)
    {
        var year = DayNumbers.ToDate(day).Year;
        return DayNumbers.TryFromDate(year, date.Month, date.Day) is { } here && here >= day ? here : DayNumbers.TryFromDate(year + 1, date.Month, date.Day);
    }

    private static int? Last(WrittenDate date, int year, int reference) =>
        DayNumbers.TryFromDate(year, date.Month, date.Day) is { } here && here <= reference ? here : DayNumbers.TryFromDate(year - 1, date.Month, date.Day);

    private static bool Agrees(int? day, int weekday) => day is { } number && DayNumbers.Weekday(number) == weekday;
}
