namespace Dataset.Text.Dates;

/// <summary>What a token of a sentence is, as far as dates go.</summary>
internal enum DateTokenKind
{
    /// <summary>No token: what stands before the first and after the last one.</summary>
    None,

    /// <summary>A run of letters that is no word of the calendar; of a month's name in small letters the value is 1 to 12.</summary>
    Word,

    /// <summary>A month's name, written as a name; the value is 1 to 12.</summary>
    Month,

    /// <summary>A weekday's name, written as a name; the value is 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary><c>this</c>, <c>last</c> or <c>next</c>; the value is 0, -1 or 1.</summary>
    Relative,

    /// <summary><c>day</c>, <c>week</c>, <c>month</c> or <c>year</c>; the value is a <see cref="DateUnit"/>.</summary>
    Unit,

    /// <summary>A place in a row in words: <c>first</c>; the value is the number, 1 to 30.</summary>
    Ordinal,

    /// <summary>A run of ASCII digits; the value is the number, at most 99,999.</summary>
    Number,

    /// <summary>Any other character but white space, one a token; the value is the character.</summary>
    Mark,
}

/// <summary>The units that <c>this</c>, <c>last</c> and <c>next</c> go with, and the precision of what is written.</summary>
internal enum DateUnit
{
    Day,
    Weekday,
    Week,
    Month,
    Year,
}

/// <summary>A run of letters, a run of digits, or one other character.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Value">The value that the kind tells of.</param>
/// <param name="IsShort">Whether a month or weekday is abbreviated.</param>
internal readonly record struct DateToken(DateTokenKind Kind, TextSpan Span, int Value = 0, bool IsShort = false)
{
    /// <summary>Whether it is made of letters.</summary>
    public bool IsLetters => Kind is not (DateTokenKind.None or DateTokenKind.Number or DateTokenKind.Mark);
}
