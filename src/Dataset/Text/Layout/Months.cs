using System;

namespace Dataset.Text.Layout;

/// <summary>Names of months and weekdays as datelines and leading lines abbreviate them (AP Stylebook, Reuters Handbook, and the three-letter forms).</summary>
internal static class Months
{
    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] DayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The month, 1 to 12, that a word names in full or cut to three or four letters; 0 if it names none.</summary>
    public static int Month(ReadOnlySpan<char> word) => Find(word, MonthNames);

    /// <summary>Whether a word names a weekday, in full or cut.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) => Find(word, DayNames) > 0;

    private static int Find(ReadOnlySpan<char> word, string[] names)
    {
        if (word.Length > 0 && word[word.Length - 1] == '.')
        {
            word = word.Slice(0, word.Length - 1);
        }

        for (var i = 0; i < names.Length; i++)
        {
            var isCut = word.Length is >= 3 and <= 5;
            if (word.Length <= names[i].Length && (isCut || word.Length == names[i].Length) && BeginsWith(names[i], word))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool BeginsWith(string name, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i] is >= 'A' and <= 'Z' ? (char)(word[i] | 0x20) : word[i];
            if (c != name[i])
            {
                return false;
            }
        }

        return true;
    }
}
