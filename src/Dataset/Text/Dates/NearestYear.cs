namespace Dataset.Text.Dates;

/// <summary>
/// Finds the year of a month or day that is written without one, depending on the tense. Returns <see langword="null"/> if the year is ambiguous.
/// </summary>
internal static class NearestYear
{
    private const int MonthsOfYear = 12;

    // In the present tense, a month up to this far ahead is in the future, one FarMonths or more ahead is past, and those between are open.
    private const int CloseMonths = 3;
    private const int FarMonths = 8;

    // Elections are mentioned long before and shortly after they take place.
    private const int MonthsAfterElection = 2;
    private const int PastMonthsAfterElection = 4;

    // An arranged event is in the future, unless it is further ahead than news usually reports.
    private const int ArrangedMonths = 10;
    private const int ArrangedDays = 300;

    // If the tense does not decide, a day up to this far away is meant.
    private const int CloseDays = 150;

    // A past day up to this far ahead, or a future day up to this far back, contradicts the tense. The limit is wider if the verb is not next to the day.
    private const int DoubtfulDays = 7;
    private const int LooseDays = 60;

    // A text in the past tense may be updated after its day, or come from a place where the day has begun.
    private const int LateDays = 2;

    // The time after an attack that is known by its date.
    private const int RecentDays = 14;

    /// <summary>Returns the year of a month.</summary>
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

    /// <summary>Returns the day number of a day and month. A stated weekday takes precedence over the tense.</summary>
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

    /// <summary>Returns the first such day on or after a day, or <see langword="null"/> if no nearby year has it.</summary>
    public static int? From(WrittenDate date, int day)
    {
        var year = DayNumbers.ToDate(day).Year;
        return DayNumbers.TryFromDate(year, date.Month, date.Day) is { } here && here >= day ? here : DayNumbers.TryFromDate(year + 1, date.Month, date.Day);
    }

    private static int? Last(WrittenDate date, int year, int reference) =>
        DayNumbers.TryFromDate(year, date.Month, date.Day) is { } here && here <= reference ? here : DayNumbers.TryFromDate(year - 1, date.Month, date.Day);

    private static bool Agrees(int? day, int weekday) => day is { } number && DayNumbers.Weekday(number) == weekday;
}
