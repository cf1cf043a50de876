using System;
using Dataset.Text.Dates;
using Dataset.Text.Layout;

namespace Dataset.Text.FrontMatter;

/// <summary>
/// Reads the day of a date as front matter writes it: ISO 8601 with or without a time and an offset, or in words (<c>March 4, 2031</c>). The day is the one
/// that the text names, whatever its offset.
/// </summary>
internal static class DayText
{
    /// <summary>Returns the day as a <c>DateOnly.DayNumber</c>, or null if the text names no complete day.</summary>
    public static int? Read(string text)
    {
        var day = AsciiText.Trim(text);
        if (LeadingDay(day, out var length))
        {
            return length == day.Length || day[length] is 'T' or 't' or ' ' or '\t' ? DayOf(day) : null;
        }

        var parts = new DayParts();
        var tokens = new DayTokens(day.AsSpan());
        while (tokens.Next())
        {
            parts.Take(tokens.Current);
        }

        return parts.Day;
    }

    /// <summary>Returns the day at the beginning of the text, written as <c>2031-03-04</c>, or null.</summary>
    public static int? ReadPrefix(string text) => LeadingDay(text, out _) ? DayOf(text) : null;

    // Four digits, two and two, separated by hyphens, with no digit after them.
    private static bool LeadingDay(string text, out int length)
    {
        length = 10;
        if (text.Length < length || text[4] != '-' || text[7] != '-' || (text.Length > length && IsDigit(text[length])))
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (i is not (4 or 7) && !IsDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int? DayOf(string text)
    {
        var year = (Number(text, 0) * 100) + Number(text, 2);
        var month = Number(text, 5);
        var day = Number(text, 8);
        return DayNumbers.TryFromDate(year, month, day);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int Number(string text, int start) => ((text[start] - '0') * 10) + text[start + 1] - '0';
}
