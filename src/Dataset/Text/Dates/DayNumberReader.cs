using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Reads one or more days of a month: <c>6</c>, <c>6th</c>, <c>6-8</c>, <c>6 to 8</c>, <c>6, 7 and 8</c>.</summary>
internal static class DayNumberReader
{
    // A longer list is not a list of days.
    private const int LongestList = 6;

    /// <summary>Reads the days after a month; <paramref name="last"/> is 0 if there is only one.</summary>
    public static bool TryReadAfterMonth(DateSentence sentence, int at, out int end, out int first, out int last)
    {
        last = 0;
        if (!TryReadOne(sentence, at, out end, out first))
        {
            return false;
        }

        // In "May 5 and 20 soldiers" the number counts soldiers; in "May 5 and 6 talks" it is a day.
        if (TryReadSecond(sentence, end, first, out var close, out var second) && sentence.Kind(close) != DateTokenKind.Month
            && !QuantityWords.IsUnit(sentence, close) && (second == first + 1 || !QuantityWords.IsPlural(sentence, close)))
        {
            last = second;
            end = close;
        }

        return true;
    }

    /// <summary>Reads the days before a month; <paramref name="month"/> is the token of the month.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool TryReadBeforeMonth(DateSentence sentence, int at, out int month, out int first, out int last)
    {
        last = 0;
        if (!TryReadOne(sentence, at, out month, out first))
        {
            return false;
        }

        if (TryReadSecond(sentence, month, first, out var close, out var second))
        {
            last = second;
            month = close;
        }

        var isJoined = sentence.Joins(month) && (sentence.IsJoiningDash(month) || (sentence.IsMark(month, '/') && sentence.Joins(month + 1)));
        month = sentence.IsWord(month, "of") || isJoined ? month + 1 : month;
        return sentence.MonthAt(month) != 0;
    }

    // The text after the first day: "and 7", "-8", ", 7 and 8".
    private static bool TryReadSecond(DateSentence sentence, int at, int first, out int end, out int day)
    {
        var next = at;
        for (var count = 0; count < LongestList && sentence.IsMark(next, ',') && TryReadOne(sentence, next + 1, out var after, out _); count++)
        {
            next = after;
        }

        (end, day) = (next, 0);
        var joins = sentence.IsAny(next, DateWord.BetweenDays) || sentence.IsMark(next, '&') || (next == at && sentence.IsJoiningDash(next));
        return joins && TryReadOne(sentence, next + 1, out end, out day) && day > first;
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool TryReadOne(DateSentence sentence, int at, out int end, out int day)
    {
        end = at + 1;
        day = sentence[at].Value;
        if (!sentence.IsWholeNumber(at) || day is < 1 or > 31 || sentence[at].Span.Length > 2)
        {
            return false;
        }

        if (sentence.Joins(end) && sentence[end].IsLetters)
        {
            return sentence.Find(end++).Is(WordTopic.OrdinalSuffix);
        }

        // "6-year" and "2024-09": joined to a token that is not a day.
        return !(sentence.Joins(end) && sentence.IsMark(end, '-') && sentence.Joins(end + 1)
            && sentence[end + 1].Kind is DateTokenKind.Word or DateTokenKind.Unit);
    }
}
