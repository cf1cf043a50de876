using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>Lists the words of the calendar, and the words around dates and times on web pages.</summary>
/// <remarks>
/// Source: the stylebooks of the Associated Press and Reuters for short forms, and the three-letter forms of wire copy; the words on date lines of web pages,
/// compiled manually.
/// </remarks>
internal static class Calendar
{
    /// <summary>The names of days and months, in full and abbreviated.</summary>
    public const WordTopic DaysAndMonths = WordTopic.Month | WordTopic.Weekday | WordTopic.Weekdays;

    /// <summary>The full names of months and weekdays that are not also names of people.</summary>
    public static readonly string[] NotNames = FindNotNames();

    /// <summary>The days of the week, in full and abbreviated.</summary>
    public static readonly string[] WeekdayForms = (Weekdays + " " + ShortWeekdays.Replace('|', ' ')).Split(' ');

    /// <summary>Returns the month, 1 to 12, that a word names in full or abbreviated form, with or without its dot, or 0 if it names no month.</summary>
    public static int Month(ReadOnlySpan<char> word) => Lexicon.Find(WithoutStop(word)).Month;

    /// <summary>Determines whether a word names a weekday, in full or abbreviated form, with or without its dot.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) => Lexicon.Find(WithoutStop(word)).Is(WordTopic.Weekday);

    public static void AddTo(LexiconBuilder words)
    {
        words.AddInOrder(Months, WordClass.Month, WordTopic.Month);
        words.AddInOrder(ShortMonths, WordClass.Month, WordTopic.Month | WordTopic.ShortForm);
        words.Add(ShortMonths.Replace("- ", "").Replace('|', ' ').Replace(" ", ". ") + ".", WordClass.Month);
        words.AddInOrder(Weekdays, WordClass.Time, WordTopic.Weekday);
        words.AddInOrder(ShortWeekdays, topics: WordTopic.Weekday | WordTopic.ShortForm);
        words.Add(WeekdaysWithStop, WordClass.Time);
        words.Add(Plurals, WordTopic.Weekdays);
        words.Add(Names, WordTopic.AlsoName);
        words.AddAbbreviations(Abbreviated, AbbreviationKind.Numbered);
        words.AddInOrder(Relatives, dates: DateWord.Relative);
        words.AddInOrder(Units, dates: DateWord.Unit);
        words.AddInOrder(Ordinals, dates: DateWord.Ordinal);
        words.Add(LastOrdinals, new Lexeme(dates: DateWord.Ordinal, value: Thirty));
        words.Add(OrdinalSuffixes, WordTopic.OrdinalSuffix);
        words.Add(Zones, new Lexeme(topics: WordTopic.DayLine | WordTopic.ZoneLetters, dates: DateWord.Stamp | DateWord.Quantity));
        words.Add(ShortZones, new Lexeme(topics: WordTopic.DayLine | WordTopic.ZoneLetters, dates: DateWord.Stamp));
        words.Add(ZoneNames, WordTopic.ZoneName);
        words.Add(Stamps, new Lexeme(topics: WordTopic.DayLine, dates: DateWord.Stamp));
        words.Add(DayLine, WordTopic.DayLine);
    }

    [MethodImpl(Jit.AtOnce)]
    private static ReadOnlySpan<char> WithoutStop(ReadOnlySpan<char> word) =>
        word.Length > 0 && word[word.Length - 1] == '.' ? word.Slice(0, word.Length - 1) : word;

    private static string[] FindNotNames()
    {
        var words = new List<string>((Weekdays + " " + Months).Split(' '));
        words.RemoveAll(word => Array.IndexOf(Names.Split(' '), word) >= 0);
        return [.. words];
    }

    /// <summary>The months, in order.</summary>
    private const string Months = "january february march april may june july august september october november december";

    /// <summary>The short forms of the months in the same order, with a vertical bar between forms of the same month. May has no short form.</summary>
    private const string ShortMonths = "jan feb mar apr - jun jul aug sep|sept oct nov dec";

    /// <summary>The days of the week, in order.</summary>
    private const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday";

    /// <summary>The short forms of the weekdays, in the same order.</summary>
    private const string ShortWeekdays = "mon tue|tues wed|weds thu|thur|thurs fri sat sun";

    /// <summary>Short forms that count only with their dot, if they are not other words.</summary>
    private const string WeekdaysWithStop = "tues. wed. thurs. fri.";

    private const string Plurals = "mondays tuesdays wednesdays thursdays fridays saturdays sundays";

    /// <summary>Names of months and weekdays that are also names of people or other words.</summary>
    private const string Names = "april may june august jan mar apr jun aug dec mon wed weds sat sun";

    /// <summary>Short forms as written before a dot and a number.</summary>
    private const string Abbreviated =
        """
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec JAN FEB AUG SEPT OCT NOV DEC Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
        """;

    /// <summary>Words that shift a unit, a weekday, or a month by -1, 0, or 1.</summary>
    private const string Relatives = "last this next";

    /// <summary>The units of <see cref="Dates.DateUnit"/> in order, without the weekday, which is recognized by its name.</summary>
    private const string Units = "day - week month year";

    /// <summary>Days of the month in words. Compounds begin with <c>twenty</c> or <c>thirty</c>.</summary>
    private const string Ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth " +
        "nineteenth twentieth|twenty";

    private const string LastOrdinals = "thirtieth thirty";
    private const int Thirty = 30;

    private const string OrdinalSuffixes = "st nd rd th";

    /// <summary>Time zones. A number before a time zone is a time of day.</summary>
    private const string Zones = "gmt utc et est edt cst cdt mst mdt pst pdt bst cet cest ist jst kst aest";

    /// <summary>Time zones that are also another abbreviation or word: <c>Mt. Hood</c>.</summary>
    private const string ShortZones = "ct mt pt";

    private const string ZoneNames = "eastern central mountain pacific greenwich universal";

    /// <summary>Words that occur only around a publication date: labels and times of day.</summary>
    private const string Stamps =
        "published updated posted modified last first on at date time created issued released edited am pm a p m noon midnight t z h local";

    /// <summary>Other words on lines that state when, or how long ago, a page was published.</summary>
    private const string DayLine =
        """
        publish update by hkt sgt pht wib aedt uk us uhr hrs of the sec second seconds min mins minute minutes hour hours day days week weeks month
        months year years ago read and original originally edition yesterday today just now
        """;
}
