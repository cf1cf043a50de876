namespace Dataset.Text.Dates;

/// <summary>A date as stated in the text. A month, day, or weekday that is not stated is 0.</summary>
/// <param name="Precision">The smallest unit that is stated.</param>
internal readonly record struct WrittenDate(DateUnit Precision)
{
    /// <summary>The year as a number.</summary>
    public int? Year { get; init; }

    /// <summary><c>last year</c>, <c>this year</c>, or <c>next year</c> as -1, 0, or 1.</summary>
    public int? YearShift { get; init; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>The day of the month.</summary>
    public int Day { get; init; }

    /// <summary>The weekday, 1 for Monday to 7 for Sunday.</summary>
    public int Weekday { get; init; }

    /// <summary><c>last</c>, <c>this</c>, or <c>next</c> before a weekday, <c>month</c>, <c>week</c>, or a month name as -1, 0, or 1.</summary>
    public int? Shift { get; init; }

    /// <summary><c>last week</c>, <c>this week</c>, or <c>next week</c> after a weekday as -1, 0, or 1.</summary>
    public int? WeekShift { get; init; }

    /// <summary>Whether the days cannot be determined: a fiscal year, a season, every Friday.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>Whether a month or a day of a month is stated without any information about its year.</summary>
    public bool LacksYear => Month != 0 && Year is null && YearShift is null && Shift is null;

    /// <summary>Whether the tense of the sentence affects which days are meant.</summary>
    public bool DependsOnTense => Precision switch
    {
        DateUnit.Month or DateUnit.Day => LacksYear,
        DateUnit.Weekday => Shift is null && WeekShift is null,
        _ => false,
    };

    /// <summary>Returns the same date with the year of <paramref name="other"/>.</summary>
    public WrittenDate WithYearOf(WrittenDate other) => this with { Year = other.Year, YearShift = other.YearShift };
}

/// <summary>A date expression: its tokens, from <paramref name="Start"/> up to but not including <paramref name="End"/>, and its content.</summary>
/// <param name="Start">The index of the first token.</param>
/// <param name="End">The index after the last token.</param>
/// <param name="First">The date, or the beginning of a range.</param>
/// <param name="Last">The end of a range, or <see langword="null"/> if the expression is not a range.</param>
internal readonly record struct DateMatch(int Start, int End, WrittenDate First, WrittenDate? Last = null);
