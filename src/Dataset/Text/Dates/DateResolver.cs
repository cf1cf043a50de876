namespace Dataset.Text.Dates;

/// <summary>
/// Resolves a written date to days relative to a reference day. A year or month resolves to its first and last day, a week to Monday through Sunday (ISO 8601).
/// An ambiguous date resolves to no days.
/// </summary>
/// <remarks>
/// Before a weekday or a month name, <c>last</c> and <c>next</c> are ambiguous: they mean either the nearest such date or the one in the last or next week or
/// year. They are resolved only if both interpretations agree. In September, <c>last March</c> can mean this year's or last year's, so it stays open.
/// </remarks>
internal readonly struct DateResolver
{
    private readonly int? _reference;
    private readonly Tense _tense;

    /// <summary>Initializes a resolver for expressions of one tense.</summary>
    public DateResolver(int? reference, Tense tense)
    {
        _reference = reference is { } day && DayNumbers.IsDay(day) ? day : null;
        _tense = tense;
    }

    /// <summary>Returns the first and last day of an expression, both <see langword="null"/> if they are uncertain.</summary>
    /// <param name="match">The expression, with its years completed.</param>
    /// <param name="alternative">A date whose year the expression can also have.</param>
    public (int? From, int? To) Resolve(DateMatch match, WrittenDate? alternative)
    {
        var days = Resolve(match.First, match.Last);
        if (alternative is { } year && match.First.LacksYear && Resolve(match.First.WithYearOf(year), match.Last?.WithYearOf(year)) != days)
        {
            return (null, null);
        }

        return days;
    }

    private (int? From, int? To) Resolve(WrittenDate first, WrittenDate? last)
    {
        var (from, to) = Days(first);
        if (last is { } end)
        {
            to = Days(end).To;
            if (first.LacksYear && end.LacksYear && !first.IsUnclear && _reference is { } reference)
            {
                (from, to) = first.Precision == DateUnit.Month ? Months(first, end, reference)
                    : (from, from is { } begin ? NearestYear.From(end, begin) : null);
            }
        }

        return from is null || to is null || from > to ? (null, null) : (from, to);
    }

    // "August to October" is one range. In the past tense its end is resolved first; otherwise, its beginning.
    private (int? From, int? To) Months(WrittenDate first, WrittenDate last, int reference)
    {
        var wraps = last.Month < first.Month ? 1 : 0;
        var isPast = _tense is Tense.Past or Tense.None or Tense.LoosePast or Tense.PastElection or Tense.Dateline;
        var year = NearestYear.OfMonth(isPast ? last.Month : first.Month, reference, _tense);
        return (Month(isPast ? year - wraps : year, first.Month).From, Month(isPast ? year : year + wraps, last.Month).To);
    }

    private (int? From, int? To) Days(WrittenDate date)
    {
        if (date.IsUnclear)
        {
            return (null, null);
        }

        return date.Precision switch
        {
            DateUnit.Year => Year(StatedYear(date)),
            DateUnit.Month => date.Month == 0 ? ShiftedMonth(date.Shift) : Month(YearOfMonth(date), date.Month),
            DateUnit.Week => Week(date.Shift),
            DateUnit.Weekday => Day(Weekday(date)),
            _ => Day(DayOfMonth(date)),
        };
    }

    private static (int? From, int? To) Day(int? day) => day is { } number && DayNumbers.IsDay(number) ? (number, number) : (null, null);

    private static (int? From, int? To) Year(int? year) => year is >= DayNumbers.MinYear and <= DayNumbers.MaxYear
        ? (DayNumbers.FromDate(year.Value, 1, 1), DayNumbers.FromDate(year.Value, 12, 31))
        : (null, null);

    private static (int? From, int? To) Month(int? year, int month) => year is >= DayNumbers.MinYear and <= DayNumbers.MaxYear
        ? (DayNumbers.FromDate(year.Value, month, 1), DayNumbers.FromDate(year.Value, month, DayNumbers.DaysInMonth(year.Value, month)))
        : (null, null);

    private (int? From, int? To) ShiftedMonth(int? shift)
    {
        if (_reference is not { } reference || shift is null)
        {
            return (null, null);
        }

        var (year, month, _) = DayNumbers.ToDate(reference);
        var months = (year * 12) + month - 1 + shift.Value;
        return Month(months / 12, (months % 12) + 1);
    }

    private (int? From, int? To) Week(int? shift)
    {
        if (_reference is not { } reference || shift is null)
        {
            return (null, null);
        }

        var monday = DayNumbers.WeekStart(reference) + (7 * shift.Value);
        return DayNumbers.IsDay(monday) && DayNumbers.IsDay(monday + 6) ? (monday, monday + 6) : (null, null);
    }

    private int? StatedYear(WrittenDate date) =>
        date.Year ?? (_reference is { } reference && date.YearShift is { } shift ? DayNumbers.ToDate(reference).Year + shift : null);

    private int? YearOfMonth(WrittenDate date)
    {
        if (_reference is not { } reference || !date.LacksYear)
        {
            return date.Shift is { } shift && _reference is { } day ? YearOfShiftedMonth(DayNumbers.ToDate(day), date.Month, shift) : StatedYear(date);
        }

        return NearestYear.OfMonth(date.Month, reference, _tense);
    }

    private static int? YearOfShiftedMonth((int Year, int Month, int Day) now, int month, int shift)
    {
        var nearest = shift < 0 ? (month < now.Month ? now.Year : now.Year - 1) : shift > 0 ? (month > now.Month ? now.Year : now.Year + 1) : now.Year;
        return nearest == now.Year + shift ? nearest : null;
    }

    private int? DayOfMonth(WrittenDate date)
    {
        if (date.LacksYear && _reference is { } reference)
        {
            return NearestYear.OfDay(date, reference, _tense);
        }

        var day = StatedYear(date) is { } known ? DayNumbers.TryFromDate(known, date.Month, date.Day) : null;

        // The day is not the stated weekday: one of the two is wrong.
        return day is { } number && date.Weekday != 0 && DayNumbers.Weekday(number) != date.Weekday ? null : day;
    }

    private int? Weekday(WrittenDate date)
    {
        if (_reference is not { } today)
        {
            return null;
        }

        var inWeek = DayNumbers.WeekStart(today) + date.Weekday - 1;
        if (date.WeekShift is { } weeks)
        {
            return inWeek + (7 * weeks);
        }

        var upTo = inWeek <= today ? inWeek : inWeek - 7;
        if (date.Shift is not { } shift)
        {
            // The most recent such day, up to and including the reference day; "will meet on Monday" can mean the next one.
            return _tense is Tense.Future or Tense.Arranged or Tense.Open && upTo != today ? null : upTo;
        }

        var nearest = shift < 0 ? (upTo == today ? upTo - 7 : upTo) : shift > 0 ? upTo + 7 : upTo == today ? upTo : upTo + 7;
        return nearest == inWeek + (7 * shift) ? nearest : null;
    }
}
