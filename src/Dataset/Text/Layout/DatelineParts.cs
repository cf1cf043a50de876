using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Removes the agency and the day from the end of the text before a dateline's dash.</summary>
internal static class DatelineParts
{
    private const int MaxAgency = 48;

    /// <summary>Returns the agency in the parentheses at the end, or in the last part after a comma, or null; <paramref name="end"/> moves before it.</summary>
    public static TextSpan? TakeAgency(string text, int start, ref int end)
    {
        // Spanish copy ends with ").-".
        var hasStop = end - 1 > start && text[end - 1] == '.' && text[end - 2] == ')';
        if (end > start && (text[end - 1] == ')' || hasStop))
        {
            end -= hasStop ? 1 : 0;
            var open = text.LastIndexOf('(', end - 1, Math.Min(end - start, MaxAgency));
            if (open < start || open + 2 >= end || !Characters.IsLetterOrDigit(text[open + 1]))
            {
                return null;
            }

            var agency = TextSpan.FromBounds(open + 1, end - 1);
            end = TrimComma(text, start, open);
            return agency;
        }

        if (end - start > 2 && text[end - 1] == '/')
        {
            // Press releases: "/PRNewswire/".
            var slash = text.LastIndexOf('/', end - 2, Math.Min(end - start - 1, MaxAgency));
            if (slash > start && Characters.IsWhiteSpace(text[slash - 1]) && slash + 1 < end - 1)
            {
                var agency = TextSpan.FromBounds(slash + 1, end - 1);
                end = TrimComma(text, start, slash);
                return agency;
            }
        }

        var comma = end > start ? text.LastIndexOf(',', end - 1, end - start) : -1;
        if (comma > start)
        {
            var part = TextSpan.FromBounds(TextScan.SkipSpaces(text, comma + 1, end), end);
            if (NewsAgencies.Names.IsWhole(text.AsSpan(part.Start, part.Length)))
            {
                end = TrimComma(text, start, comma);
                return part;
            }
        }

        return null;
    }

    /// <summary>Returns the agency between two dashes, as in <c>NEW YORK--(BUSINESS WIRE)--</c>; <paramref name="dash"/> becomes the second dash.</summary>
    public static TextSpan? TakeFollowingAgency(string text, int limit, ref DatelineDash dash)
    {
        var open = TextScan.SkipSpaces(text, dash.End, limit);
        var close = open < limit && text[open] == '(' ? text.IndexOf(')', open, Math.Min(limit - open, MaxAgency)) : -1;
        if (close < open + 2 || !DatelineDash.Find(text, close + 1, Math.Min(limit, close + 4), limit, out var second) || second.Start > close + 2)
        {
            return null;
        }

        dash = second;
        return TextSpan.FromBounds(open + 1, close);
    }

    /// <summary>
    /// Returns the day at the end, or null: month and day in either order, optionally with a year, or a weekday. The comma before it may be missing
    /// (<c>LONDON March 2</c>).
    /// </summary>
    public static TextSpan? TakeDate(string text, int start, ref int end)
    {
        var from = end;
        var best = -1;
        for (var words = 0; words < 4 && from > start; words++)
        {
            from = WordStart(text, start, from);
            if (IsDay(text.AsSpan(from, end - from)))
            {
                best = from;
            }

            from = TextScan.TrimEnd(text, start, from);
        }

        if (best < 0)
        {
            return null;
        }

        var date = TextSpan.FromBounds(best, end);
        end = TrimComma(text, start, best);
        return date;
    }

    private static int TrimComma(string text, int start, int end)
    {
        end = TextScan.TrimEnd(text, start, end);
        return end > start && text[end - 1] == ',' ? TextScan.TrimEnd(text, start, end - 1) : end;
    }

    private static int WordStart(string text, int start, int end)
    {
        while (end > start && !Characters.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    // Accepts one to four words, each a month, a day of the month, a year or a weekday, with at least a weekday or a month with a number.
    private static bool IsDay(ReadOnlySpan<char> span)
    {
        var months = 0;
        var weekdays = 0;
        var numbers = 0;
        var i = 0;
        while (i < span.Length)
        {
            var next = i;
            while (next < span.Length && !Characters.IsWhiteSpace(span[next]))
            {
                next++;
            }

            var word = TrimMarks(span.Slice(i, next - i));
            months += Calendar.Month(word) > 0 ? 1 : 0;
            weekdays += Calendar.IsWeekday(word) ? 1 : 0;
            numbers += IsNumber(word) ? 1 : 0;
            if (Calendar.Month(word) == 0 && !Calendar.IsWeekday(word) && !IsNumber(word))
            {
                return false;
            }

            i = next;
            while (i < span.Length && Characters.IsWhiteSpace(span[i]))
            {
                i++;
            }
        }

        return months == 1 && numbers is 1 or 2 && weekdays <= 1 || (weekdays == 1 && months == 0 && numbers == 0);
    }

    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> word) =>
        word.Length > 0 && word[word.Length - 1] is ',' or '.' ? word.Slice(0, word.Length - 1) : word;

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && word[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        var rest = word.Slice(digits);
        return digits is 1 or 2 or 4
            && (rest.Length == 0 || Lexicon.Find(rest).Is(WordTopic.OrdinalSuffix));
    }
}
