using System;

namespace Dataset.Text.Vocabulary;

/// <summary>What a word says beside a date or a number (DateContexts.cs, Quantities.cs, TenseSigns.cs).</summary>
[Flags]
internal enum DateWord : ulong
{
    None = 0,

    /// <summary><c>last</c>, <c>this</c>, <c>next</c>; the value is 1 to 3.</summary>
    Relative = 1UL << 0,

    /// <summary><c>day</c>, <c>week</c>, <c>month</c>, <c>year</c>; the value is the place of the unit in <see cref="Dates.DateUnit"/>.</summary>
    Unit = 1UL << 1,

    /// <summary>Before a month that may also be a name or a verb (<c>March</c>, <c>May</c>), it makes it a month.</summary>
    BeforeMonth = 1UL << 2,

    /// <summary>After <c>the March</c> and <c>the May</c>, it speaks against a month: <c>the March on the capital</c>.</summary>
    AfterNoun = 1UL << 3,

    /// <summary>Joins two months or two days of a month.</summary>
    BetweenDays = 1UL << 4,

    /// <summary>Joins the ends of a range.</summary>
    BetweenDates = 1UL << 5,

    /// <summary>Before a number, it makes it a year.</summary>
    BeforeYear = 1UL << 6,

    /// <summary>Before a year of ten with <c>'s</c>, it makes a decade of it: <c>the 1990's</c>.</summary>
    BeforeDecade = 1UL << 7,

    /// <summary>Before a number with a plural, it makes it a count: <c>won 2016 delegates</c>.</summary>
    BeforeCount = 1UL << 8,

    /// <summary>Before a year, it makes it one that need not begin in January.</summary>
    Fiscal = 1UL << 9,

    /// <summary>Joined to a year by a hyphen from the left: <c>pre-1998</c>.</summary>
    YearPrefix = 1UL << 10,

    /// <summary>Joined to a year by a hyphen from the right: <c>1998-era</c>.</summary>
    YearSuffix = 1UL << 11,

    /// <summary>Before a number, it makes it a quantity, a number in a row or a level.</summary>
    BeforeQuantity = 1UL << 12,

    /// <summary>Before a noun, it makes a year of the number between: <c>the 2016 elections</c>.</summary>
    Determiner = 1UL << 13,

    /// <summary>Before <c>last</c> or <c>next</c>, it makes it a place in a row or a stretch of time: <c>the last week</c>.</summary>
    RowDeterminer = 1UL << 14,

    /// <summary>Before a weekday or month, it leaves open which one is meant.</summary>
    OpenDeterminer = 1UL << 15,

    /// <summary>Ends a street's name: <c>1600 Harbor Avenue</c>.</summary>
    Street = 1UL << 16,

    /// <summary>Before a weekday, it makes a name of a day that has its own (<c>Good Friday</c>) or of something else.</summary>
    NameBeforeWeekday = 1UL << 17,

    /// <summary>After a weekday, it makes the name of a newspaper or a programme.</summary>
    NameAfterWeekday = 1UL << 18,

    /// <summary>A unit, or something that news counts.</summary>
    Quantity = 1UL << 19,

    /// <summary>Ends in <c>s</c> and is no plural, or a verb that a year can have as its subject.</summary>
    NoPlural = 1UL << 20,

    /// <summary>Says that its clause is still to come.</summary>
    Future = 1UL << 21,

    /// <summary>A verb form that says that its clause is past; regular ones are known by their ending, others by the lexicon's verbs.</summary>
    Past = 1UL << 22,

    /// <summary>A verb of saying or thinking that a clause follows at once: <c>said the vote in October will</c>.</summary>
    Reporting = 1UL << 23,

    /// <summary>Before a participle, it takes the time from it: <c>will be held</c>.</summary>
    BeforeParticiple = 1UL << 24,

    /// <summary>A form of <c>be</c> in the present.</summary>
    BePresent = 1UL << 25,

    /// <summary>Stands around the date of publication on its line: a label, a time of day, a zone.</summary>
    Stamp = 1UL << 26,

    /// <summary>A day of the month in words; the value is the day.</summary>
    Ordinal = 1UL << 27,

    /// <summary><c>morning</c>, <c>night</c>: between a weekday and its date.</summary>
    PartOfDay = 1UL << 28,

    /// <summary>A verb of saying that is followed by who is spoken to: <c>told reporters Monday</c>.</summary>
    Addressing = 1UL << 29,

    /// <summary>A verb or adjective before <c>to</c> and a verb that looks ahead: <c>hopes to win</c>.</summary>
    Prospect = 1UL << 30,

    /// <summary>A noun before <c>to</c> and a verb that looks ahead: <c>a bid to win</c>.</summary>
    ProspectNoun = 1UL << 31,

    /// <summary>A verb form that says in the present what is arranged: <c>opens in June</c>, <c>faces voters in November</c>.</summary>
    Arranged = 1UL << 32,

    /// <summary>A modal verb of what may still come: <c>could</c>.</summary>
    Modal = 1UL << 33,

    /// <summary>A participle or adjective of what is arranged, whose verb says when: <c>was scheduled</c>, <c>is due</c>.</summary>
    Poised = 1UL << 34,

    /// <summary>An election, or what is spoken of before one: <c>the November ballot</c>.</summary>
    Election = 1UL << 35,

    /// <summary>What is said of an election that is over: <c>won</c>.</summary>
    Deciding = 1UL << 36,

    /// <summary>Begins a clause that has a verb of its own: <c>that</c>, <c>because</c>.</summary>
    ClauseOpener = 1UL << 37,

    /// <summary>After <c>May</c>, it makes a surname of it: <c>a May spokesman</c>.</summary>
    OfPerson = 1UL << 38,

    /// <summary>After <c>May</c>, it makes a surname of it where the text names a person of that name: <c>the May plan</c>.</summary>
    OfNamedPerson = 1UL << 39,

    /// <summary>After a weekday and a part of the day, it ends the name of a programme: <c>Monday Night Football</c>.</summary>
    ProgrammeNoun = 1UL << 40,

    /// <summary>A paper whose edition of Sunday is called after it: <c>The Mail on Sunday</c>.</summary>
    PaperOnSunday = 1UL << 41,

    /// <summary>Ends in <c>ed</c> and is no past: <c>hundred</c>.</summary>
    NoPast = 1UL << 42,

    /// <summary>Before <c>than</c> and a number, it makes a quantity of it: <c>more than 2016</c>.</summary>
    Comparing = 1UL << 43,

    /// <summary>Puts off to the date that follows <c>until</c>.</summary>
    Delaying = 1UL << 44,

    /// <summary>A form of <c>have</c> in the present.</summary>
    Perfect = 1UL << 45,

    /// <summary>A form of <c>be</c> in the past.</summary>
    BePast = 1UL << 46,

    /// <summary>What is said of a month that keeps it one although the text names a person called May: <c>in May</c>.</summary>
    OnlyBeforeMonth = 1UL << 47,

    /// <summary>After a day, an event that is known by it for years: <c>the Sept. 11 attacks</c>.</summary>
    KnownByDay = 1UL << 48,
}
