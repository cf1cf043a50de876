namespace Dataset.Text.Dates;

/// <summary>A date as far as the text says it. 0 stands for a month, day or weekday that is not said.</summary>
/// <param name="Precision">The smallest thing that is said.</param>
internal readonly record struct WrittenDate(DateUnit Precision)
{
    /// <summary>The year, in figures.</summary>
    public int? Year { get; init; }

    /// <summary><c>last year</c>, <c>this year</c>, <c>next year</c> as -1, 0, 1.</summary>
    public int? YearShift { get; init; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>The day of the month.</summary>
    public int Day { get; init; }

    /// <summary>The weekday, 1 for Monday to 7 for Sunday.</summary>
    public int Weekday { get; init; }

    /// <summary><c>last</c>, <c>this</c>, <c>next</c> before a weekday, month, week or month's name as -1, 0, 1.</summary>
    public int? Shift { get; init; }

    /// <summary><c>last week</c>, <c>this week</c>, <c>next week</c> after a weekday as -1, 0, 1.</summary>
    public int? WeekShift { get; init; }

    /// <summary>Which days are meant cannot be told: a fiscal year, a season, every Friday.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>Whether a month or a day of a month is named without a word of its year.</summary>
    public bool LacksYear => Month != 0 && Year is null && YearShift is null && Shift is null;

    /// <summary>Whether the tense of the sentence has a say in which days are meant.</summary>
    public bool DependsOnTense => Precision switch
    {
        DateUnit.Month or DateUnit.Day => LacksYear,
        DateUnit.Weekday => Shift is null && WeekShift is null,
        _ => false,
    };

    /// <summary>The same with the year of <paramref name="other"/>.</summary>
    public WrittenDate WithYearOf(WrittenDate other) => this with { Year = other.Year, YearShift = other.YearShift };
}

/// <summary>An expression: its tokens, from <paramref name="Start"/> up to, not including, <paramref name="End"/>, and what it says.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="First">What is said, or the beginning of a range.</param>
/// <param name="Last">The end of a range, null if it is none.</param>
internal readonly record struct DateMatch(int Start, int End, WrittenDate First, WrittenDate? Last = null);
