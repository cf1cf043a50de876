namespace Dataset.Text.Dates;

/// <summary>Specifies the kind of a token in a date expression.</summary>
internal enum DateTokenKind
{
    /// <summary>No token: a position before the first or after the last token.</summary>
    None,

    /// <summary>A run of letters that is not a calendar word. For a lowercase month name, the value is 1 to 12.</summary>
    Word,

    /// <summary>A capitalized month name; the value is 1 to 12.</summary>
    Month,

    /// <summary>A capitalized weekday name; the value is 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary><c>this</c>, <c>last</c>, or <c>next</c>; the value is 0, -1, or 1.</summary>
    Relative,

    /// <summary><c>day</c>, <c>week</c>, <c>month</c>, or <c>year</c>; the value is a <see cref="DateUnit"/>.</summary>
    Unit,

    /// <summary>An ordinal number in words, such as <c>first</c>; the value is the number, 1 to 30.</summary>
    Ordinal,

    /// <summary>A run of ASCII digits; the value is the number, at most 99,999.</summary>
    Number,

    /// <summary>Any other single character except whitespace; the value is the character.</summary>
    Mark,
}

/// <summary>Specifies the unit that follows <c>this</c>, <c>last</c>, or <c>next</c>, and the precision of a written date.</summary>
internal enum DateUnit
{
    Day,
    Weekday,
    Week,
    Month,
    Year,
}

/// <summary>A run of letters, a run of digits, or one other character.</summary>
/// <param name="Kind">The kind of the token.</param>
/// <param name="Span">The span of the token in the text.</param>
/// <param name="Value">The value that the kind defines.</param>
/// <param name="IsShort">Whether a month or weekday is abbreviated.</param>
internal readonly record struct DateToken(DateTokenKind Kind, TextSpan Span, int Value = 0, bool IsShort = false)
{
    /// <summary>Whether the token is made of letters.</summary>
    public bool IsLetters => Kind is not (DateTokenKind.None or DateTokenKind.Number or DateTokenKind.Mark);
}
