using System;

namespace Dataset.Text.Vocabulary;

/// <summary>Specifies what a word indicates near a date or a number (DateContexts.cs, Quantities.cs, TenseSigns.cs).</summary>
[Flags]
internal enum DateWord : ulong
{
    None = 0,

    /// <summary><c>last</c>, <c>this</c>, or <c>next</c>; the value is 1 to 3.</summary>
    Relative = 1UL << 0,

    /// <summary><c>day</c>, <c>week</c>, <c>month</c>, or <c>year</c>; the value is the position of the unit in <see cref="Dates.DateUnit"/>.</summary>
    Unit = 1UL << 1,

    /// <summary>Before a word that can be a name or a verb (<c>March</c>, <c>May</c>), makes it a month.</summary>
    BeforeMonth = 1UL << 2,

    /// <summary>After <c>the March</c> or <c>the May</c>, indicates that the word is not a month: <c>the March on the capital</c>.</summary>
    AfterNoun = 1UL << 3,

    /// <summary>Joins two months or two days of a month.</summary>
    BetweenDays = 1UL << 4,

    /// <summary>Joins the ends of a range.</summary>
    BetweenDates = 1UL << 5,

    /// <summary>Before a number, makes it a year.</summary>
    BeforeYear = 1UL << 6,

    /// <summary>Before a year that ends in zero with <c>'s</c>, makes it a decade: <c>the 1990's</c>.</summary>
    BeforeDecade = 1UL << 7,

    /// <summary>Before a number and a plural, makes the number a count: <c>won 2016 delegates</c>.</summary>
    BeforeCount = 1UL << 8,

    /// <summary>Before a year, makes it one that need not begin in January.</summary>
    Fiscal = 1UL << 9,

    /// <summary>Attached before a year by a hyphen: <c>pre-1998</c>.</summary>
    YearPrefix = 1UL << 10,

    /// <summary>Attached after a year by a hyphen: <c>1998-era</c>.</summary>
    YearSuffix = 1UL << 11,

    /// <summary>Before a number, makes it a quantity, a position in a series, or a level.</summary>
    BeforeQuantity = 1UL << 12,

    /// <summary>Before a number and a noun, makes the number a year: <c>the 2016 elections</c>.</summary>
    Determiner = 1UL << 13,

    /// <summary>Before <c>last</c> or <c>next</c>, makes it a position in a series or part of a period: <c>the last week</c>.</summary>
    RowDeterminer = 1UL << 14,

    /// <summary>Before a weekday or month, leaves open which one is meant.</summary>
    OpenDeterminer = 1UL << 15,

    /// <summary>Ends the name of a street: <c>1600 Harbor Avenue</c>.</summary>
    Street = 1UL << 16,

    /// <summary>Before a weekday, makes it part of the name of a particular day (<c>Good Friday</c>) or of something else.</summary>
    NameBeforeWeekday = 1UL << 17,

    /// <summary>After a weekday, makes it part of the name of a newspaper or a program.</summary>
    NameAfterWeekday = 1UL << 18,

    /// <summary>A unit, or a noun that news often counts.</summary>
    Quantity = 1UL << 19,

    /// <summary>A word that ends in <c>s</c> but is not a plural, or a verb that can have a year as its subject.</summary>
    NoPlural = 1UL << 20,

    /// <summary>Indicates that its clause is in the future.</summary>
    Future = 1UL << 21,

    /// <summary>A verb form that indicates that its clause is past. Regular forms are recognized by their ending, and others by the lexicon's verbs.</summary>
    Past = 1UL << 22,

    /// <summary>A verb of saying or thinking that can be followed directly by a clause: <c>said the vote in October will</c>.</summary>
    Reporting = 1UL << 23,

    /// <summary>Before a participle, determines its time: <c>will be held</c>.</summary>
    BeforeParticiple = 1UL << 24,

    /// <summary>A present-tense form of <c>be</c>.</summary>
    BePresent = 1UL << 25,

    /// <summary>A word on the line of a publication date: a label, a time of day, a time zone.</summary>
    Stamp = 1UL << 26,

    /// <summary>A day of the month in words; the value is the day.</summary>
    Ordinal = 1UL << 27,

    /// <summary><c>morning</c>, <c>night</c>: a word between a weekday and its date.</summary>
    PartOfDay = 1UL << 28,

    /// <summary>A verb of saying that is followed by the addressee: <c>told reporters Monday</c>.</summary>
    Addressing = 1UL << 29,

    /// <summary>A verb or adjective that looks ahead before <c>to</c> and a verb: <c>hopes to win</c>.</summary>
    Prospect = 1UL << 30,

    /// <summary>A noun that looks ahead before <c>to</c> and a verb: <c>a bid to win</c>.</summary>
    ProspectNoun = 1UL << 31,

    /// <summary>A present-tense verb that states an arrangement: <c>opens in June</c>, <c>faces voters in November</c>.</summary>
    Arranged = 1UL << 32,

    /// <summary>A modal verb for a possible future event: <c>could</c>.</summary>
    Modal = 1UL << 33,

    /// <summary>A participle or adjective of an arrangement, whose auxiliary determines the time: <c>was scheduled</c>, <c>is due</c>.</summary>
    Poised = 1UL << 34,

    /// <summary>An election, or a topic that is mentioned before one: <c>the November ballot</c>.</summary>
    Election = 1UL << 35,

    /// <summary>A word for the outcome of a past election: <c>won</c>.</summary>
    Deciding = 1UL << 36,

    /// <summary>Begins a clause with its own verb: <c>that</c>, <c>because</c>.</summary>
    ClauseOpener = 1UL << 37,

    /// <summary>After <c>May</c>, makes it a surname: <c>a May spokesman</c>.</summary>
    OfPerson = 1UL << 38,

    /// <summary>After <c>May</c>, makes it a surname if the text names a person with that surname: <c>the May plan</c>.</summary>
    OfNamedPerson = 1UL << 39,

    /// <summary>After a weekday and a part of the day, ends the name of a program: <c>Monday Night Football</c>.</summary>
    ProgrammeNoun = 1UL << 40,

    /// <summary>A newspaper whose Sunday edition is named after the day: <c>The Mail on Sunday</c>.</summary>
    PaperOnSunday = 1UL << 41,

    /// <summary>A word that ends in <c>ed</c> but is not a past form: <c>hundred</c>.</summary>
    NoPast = 1UL << 42,

    /// <summary>Before <c>than</c> and a number, makes the number a quantity: <c>more than 2016</c>.</summary>
    Comparing = 1UL << 43,

    /// <summary>Postpones something to the date after <c>until</c>.</summary>
    Delaying = 1UL << 44,

    /// <summary>A present-tense form of <c>have</c>.</summary>
    Perfect = 1UL << 45,

    /// <summary>A past-tense form of <c>be</c>.</summary>
    BePast = 1UL << 46,

    /// <summary>Keeps <c>May</c> a month even if the text names a person called May: <c>in May</c>.</summary>
    OnlyBeforeMonth = 1UL << 47,

    /// <summary>After a day, names an event that is known by the day for years: <c>the Sept. 11 attacks</c>.</summary>
    KnownByDay = 1UL << 48,
}
