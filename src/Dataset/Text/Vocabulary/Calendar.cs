using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>The calendar's words, and the words around days and hours on pages.</summary>
/// <remarks>
/// Source: the style books of the Associated Press and Reuters for short forms, and the three-letter forms of wire copy; the lines of pages by hand.
/// </remarks>
internal static class Calendar
{
    /// <summary>The names of days and months, short and long.</summary>
    public const WordTopic DaysAndMonths = WordTopic.Month | WordTopic.Weekday | WordTopic.Weekdays;

    /// <summary>The months and weekdays in full that are no names of people.</summary>
    public static readonly string[] NotNames = FindNotNames();

    /// <summary>The days of the week, in full and short.</summary>
    public static readonly string[] WeekdayForms = (Weekdays + " " + ShortWeekdays.Replace('|', ' ')).Split(' ');

    /// <summary>The month, 1 to 12, that a word names, in full or short, with its stop or without; 0 if it names none.</summary>
    public static int Month(ReadOnlySpan<char> word) => Lexicon.Find(WithoutStop(word)).Month;

    /// <summary>Whether a word names a weekday, in full or short, with its stop or without.</summary>
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

    /// <summary>Their short forms, in the same order, a stroke between those of one month; May has none.</summary>
    private const string ShortMonths = "jan feb mar apr - jun jul aug sep|sept oct nov dec";

    /// <summary>The days of the week, in order.</summary>
    private const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday";

    /// <summary>Their short forms, in the same order.</summary>
    private const string ShortWeekdays = "mon tue|tues wed|weds thu|thur|thurs fri sat sun";

    /// <summary>Short forms that are taken with their stop, where they are no other word.</summary>
    private const string WeekdaysWithStop = "tues. wed. thurs. fri.";

    private const string Plurals = "mondays tuesdays wednesdays thursdays fridays saturdays sundays";

    /// <summary>Those that are names of people or other words too.</summary>
    private const string Names = "april may june august jan mar apr jun aug dec mon wed weds sat sun";

    /// <summary>The short forms as they stand before a stop and a number.</summary>
    private const string Abbreviated =
        """
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec JAN FEB AUG SEPT OCT NOV DEC Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
        """;

    /// <summary>What shifts a unit, a weekday or a month by -1, 0, 1.</summary>
    private const string Relatives = "last this next";

    /// <summary>The units of <see cref="Dates.DateUnit"/> from the first on; a weekday is known by its name.</summary>
    private const string Units = "day - week month year";

    /// <summary>Days of the month in words; those of two words begin with <c>twenty</c> or <c>thirty</c>.</summary>
    private const string Ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth " +
        "nineteenth twentieth|twenty";

    private const string LastOrdinals = "thirtieth thirty";
    private const int Thirty = 30;

    private const string OrdinalSuffixes = "st nd rd th";

    /// <summary>Time zones; a number before one is a time of day.</summary>
    private const string Zones = "gmt utc et est edt cst cdt mst mdt pst pdt bst cet cest ist jst kst aest";

    /// <summary>Time zones that are another abbreviation or word as well: <c>Mt. Hood</c>.</summary>
    private const string ShortZones = "ct mt pt";

    private const string ZoneNames = "eastern central mountain pacific greenwich universal";

    /// <summary>What stands around the date of publication, and nothing else: labels and times of day.</summary>
    private const string Stamps =
        "published updated posted modified last first on at date time created issued released edited am pm a p m noon midnight t z h local";

    /// <summary>What else stands on lines that say when a page was published, or how long ago.</summary>
    private const string DayLine =
        """
        publish update by hkt sgt pht wib aedt uk us uhr hrs of the sec second seconds min mins minute minutes hour hours day days week weeks month
        months year years ago read and original originally edition yesterday today just now
        """;
}
