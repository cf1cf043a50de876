using System;

namespace Dataset.Text.Vocabulary;

/// <summary>What a word says beside a date or a number (DateContexts.cs, Quantities.cs, TenseSigns.cs).</summary>
[Flags]
internal enum DateWord : uint
{
    None = 0,

    /// <summary><c>last</c>, <c>this</c>, <c>next</c>; the value is 1 to 3.</summary>
    Relative = 1u << 0,

    /// <summary><c>day</c>, <c>week</c>, <c>month</c>, <c>year</c>; the value is the place of the unit in <see cref="Dates.DateUnit"/>.</summary>
    Unit = 1u << 1,

    /// <summary>Before a month that may also be a name or a verb (<c>March</c>, <c>May</c>), it makes it a month.</summary>
    BeforeMonth = 1u << 2,

    /// <summary>After <c>the March</c> and <c>the May</c>, it speaks against a month: <c>the March on the capital</c>.</summary>
    AfterNoun = 1u << 3,

    /// <summary>Joins two months or two days of a month.</summary>
    BetweenDays = 1u << 4,

    /// <summary>Joins the ends of a range.</summary>
    BetweenDates = 1u << 5,

    /// <summary>Before a number, it makes it a year.</summary>
    BeforeYear = 1u << 6,

    /// <summary>Before a year of ten with <c>'s</c>, it makes a decade of it: <c>the 1990's</c>.</summary>
    BeforeDecade = 1u << 7,

    /// <summary>Before a number with a plural, it makes it a count: <c>won 2016 delegates</c>.</summary>
    BeforeCount = 1u << 8,

    /// <summary>Before a year, it makes it one that need not begin in January.</summary>
    Fiscal = 1u << 9,

    /// <summary>Joined to a year by a hyphen from the left: <c>pre-1998</c>.</summary>
    YearPrefix = 1u << 10,

    /// <summary>Joined to a year by a hyphen from the right: <c>1998-era</c>.</summary>
    YearSuffix = 1u << 11,

    /// <summary>Before a number, it makes it a quantity, a number in a row or a level.</summary>
    BeforeQuantity = 1u << 12,

    /// <summary>Before a noun, it makes a year of the number between: <c>the 2016 elections</c>.</summary>
    Determiner = 1u << 13,

    /// <summary>Before <c>last</c> or <c>next</c>, it makes it a place in a row or a stretch of time: <c>the last week</c>.</summary>
    RowDeterminer = 1u << 14,

    /// <summary>Before a weekday or month, it leaves open which one is meant.</summary>
    OpenDeterminer = 1u << 15,

    /// <summary>Ends a street's name: <c>1600 Harbor Avenue</c>.</summary>
    Street = 1u << 16,

    /// <summary>Before a weekday, it makes a name of a day that has its own (<c>Good Friday</c>) or of something else.</summary>
    NameBeforeWeekday = 1u << 17,

    /// <summary>After a weekday, it makes the name of a newspaper or a programme.</summary>
    NameAfterWeekday = 1u << 18,

    /// <summary>A unit, or something that news counts.</summary>
    Quantity = 1u << 19,

    /// <summary>Ends in <c>s</c> and is no plural, or a verb that a year can have as its subject.</summary>
    NoPlural = 1u << 20,

    /// <summary>Says that its clause is still to come.</summary>
    Future = 1u << 21,

    /// <summary>A verb form that says that its clause is past; regular ones are known by their ending.</summary>
    Past = 1u << 22,

    /// <summary>Past only where it stands right before: <c>said in October</c>, but not <c>said the vote in October will</c>.</summary>
    Reporting = 1u << 23,

    /// <summary>Before a participle, it takes the time from it: <c>will be held</c>.</summary>
    BeforeParticiple = 1u << 24,

    /// <summary>Before <c>to</c> and a verb, it says future: <c>is to meet</c>.</summary>
    BeforeInfinitive = 1u << 25,

    /// <summary>Stands around the date of publication on its line: a label, a time of day, a zone.</summary>
    Stamp = 1u << 26,
}
