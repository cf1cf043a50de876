using System.Collections.Generic;

namespace Dataset.Text.Dates;

/// <summary>
/// The calendar's words. Short forms are those of the Associated Press and Reuters style books and of wire copy (<c>Feb</c>, <c>Sept</c>, <c>Thurs</c>).
/// </summary>
internal static class CalendarWords
{
    private static readonly string[] Months =
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    };

    private static readonly string[] Weekdays = { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" };

    private static readonly (string Text, int Month)[] ShortMonths =
    {
        ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    };

    private static readonly (string Text, int Weekday)[] ShortWeekdays =
    {
        ("mon", 1), ("tue", 2), ("tues", 2), ("wed", 3), ("weds", 3), ("thu", 4), ("thur", 4), ("thurs", 4), ("fri", 5), ("sat", 6), ("sun", 7),
    };

    private static readonly (string Text, int Shift)[] Relatives = { ("last", -1), ("this", 0), ("next", 1) };

    private static readonly (string Text, DateUnit Unit)[] Units =
    {
        ("day", DateUnit.Day), ("week", DateUnit.Week), ("month", DateUnit.Month), ("year", DateUnit.Year),
    };

    // By the first letter: all words, and those that may be written small, which most words of a text are compared with.
    private static readonly Entry[][] Capitalised = Arrange(withNames: true);
    private static readonly Entry[][] Small = Arrange(withNames: false);

    /// <summary>The token of a run of letters. Names of months and weekdays count only with a capital: <c>may</c> and <c>march</c> are verbs.</summary>
    public static DateToken Classify(string text, TextSpan span)
    {
        var letter = (text[span.Start] | 0x20) - 'a';
        if (letter is >= 0 and < 26)
        {
            foreach (var entry in (text[span.Start] < 'a' ? Capitalised : Small)[letter])
            {
                if (entry.Text.Length == span.Length && AsciiWords.Equal(text, span, entry.Text) && (!entry.IsName || IsName(text, span)))
                {
                    return new DateToken(entry.Kind, span, entry.Value, entry.IsShort);
                }
            }
        }

        return new DateToken(DateTokenKind.Word, span);
    }

    /// <summary>Whether the word is written <c>Xxxx</c> or <c>XXXX</c>.</summary>
    private static bool IsName(string text, TextSpan span)
    {
        var small = 0;
        for (var i = span.Start + 1; i < span.End; i++)
        {
            small += text[i] >= 'a' ? 1 : 0;
        }

        return text[span.Start] < 'a' && (small == 0 || small == span.Length - 1);
    }

    private static Entry[][] Arrange(bool withNames)
    {
        var lists = new List<Entry>[26];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = new List<Entry>();
        }

        void Add(string text, DateTokenKind kind, int value, bool isShort) => lists[text[0] - 'a'].Add(new Entry(text, kind, value, isShort));

        for (var i = 0; i < Months.Length; i++)
        {
            Add(Months[i], DateTokenKind.Month, i + 1, false);
        }

        for (var i = 0; i < Weekdays.Length; i++)
        {
            Add(Weekdays[i], DateTokenKind.Weekday, i + 1, false);
        }

        foreach (var (text, month) in ShortMonths)
        {
            Add(text, DateTokenKind.Month, month, true);
        }

        foreach (var (text, weekday) in ShortWeekdays)
        {
            Add(text, DateTokenKind.Weekday, weekday, true);
        }

        foreach (var (text, shift) in Relatives)
        {
            Add(text, DateTokenKind.Relative, shift, false);
        }

        foreach (var (text, unit) in Units)
        {
            Add(text, DateTokenKind.Unit, (int)unit, false);
        }

        var arrays = new Entry[26][];
        for (var i = 0; i < arrays.Length; i++)
        {
            arrays[i] = lists[i].FindAll(entry => withNames || !entry.IsName).ToArray();
        }

        return arrays;
    }

    private readonly record struct Entry(string Text, DateTokenKind Kind, int Value, bool IsShort)
    {
        public bool IsName => Kind is DateTokenKind.Month or DateTokenKind.Weekday;
    }
}
