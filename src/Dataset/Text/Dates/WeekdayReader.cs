using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Reads <c>Friday</c>, <c>next Friday</c>, <c>Friday last week</c>, <c>Friday, September 6</c>, and <c>Friday night, 6 Sept. 2024</c>.</summary>
internal sealed class WeekdayReader : IDateReader
{
    private static readonly MonthDayReader MonthDay = new();
    private static readonly DayMonthReader DayMonth = new();

    [MethodImpl(Jit.AtOnce)]
    public bool TryRead(DateSentence sentence, int at, out DateMatch match)
    {
        match = default;
        var isShifted = sentence.Kind(at) == DateTokenKind.Relative && sentence.Kind(at + 1) == DateTokenKind.Weekday;
        var weekday = isShifted ? at + 1 : at;
        if (sentence.Kind(weekday) != DateTokenKind.Weekday || WeekdayNames.Is(sentence, weekday))
        {
            return false;
        }

        if (!isShifted && TryReadWithDate(sentence, at, out match))
        {
            return true;
        }

        if (sentence[weekday].IsShort && !IsShortAlone(sentence, weekday))
        {
            return false;
        }

        var date = new WrittenDate(DateUnit.Weekday) { Weekday = sentence[weekday].Value };
        var end = sentence[weekday].IsShort ? sentence.SkipDot(weekday + 1) : weekday + 1;
        if (isShifted)
        {
            date = date with { Shift = sentence[at].Value, IsUnclear = sentence.IsAny(at - 1, DateWord.RowDeterminer) };
        }
        else
        {
            date = date with { IsUnclear = sentence.IsAny(at - 1, DateWord.OpenDeterminer) && !Attributes.Is(sentence, at, end) };
            end = ReadWeek(sentence, end, ref date);
        }

        match = new DateMatch(at, end, date);
        return true;
    }

    // "Friday, September 6, 2024"
    private static bool TryReadWithDate(DateSentence sentence, int at, out DateMatch match)
    {
        var next = sentence.SkipDot(at + 1);
        next = sentence.SkipComma(sentence.IsAny(next, DateWord.PartOfDay) ? next + 1 : next);
        next = sentence.IsWord(next, "the") ? next + 1 : next;
        if (!MonthDay.TryRead(sentence, next, out match) && !DayMonth.TryRead(sentence, next, out match))
        {
            return false;
        }

        match = match with { Start = at, First = match.First with { Weekday = sentence[at].Value } };
        return true;
    }

    // "Friday last week", "Friday of next week"
    private static int ReadWeek(DateSentence sentence, int at, ref WrittenDate date)
    {
        var next = sentence.IsWord(at, "of") ? at + 1 : at;
        if (sentence.Kind(next) != DateTokenKind.Relative || sentence[next + 1] is not { Kind: DateTokenKind.Unit, Value: (int)DateUnit.Week })
        {
            return at;
        }

        date = date with { WeekShift = sentence[next].Value };
        return next + 2;
    }

    // "on Thurs.": without a preposition, a short form can be a word or a newspaper (Sun, Sat, Wed).
    private static bool IsShortAlone(DateSentence sentence, int at) => sentence.IsWord(at - 1, "on") && sentence[at].Value is not (6 or 7)
        && !sentence.StartsCapital(at + 1);
}
