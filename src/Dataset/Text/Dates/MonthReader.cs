using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Reads <c>August 2023</c>, <c>May last year</c>, <c>last March</c>, <c>March/April</c>, and a month alone.</summary>
internal sealed class MonthReader : IDateReader
{
    private const int March = 3;
    private const int April = 4;
    private const int May = 5;
    private const int June = 6;
    private const int August = 8;

    [MethodImpl(Jit.AtOnce)]
    public bool TryRead(DateSentence sentence, int at, out DateMatch match)
    {
        match = default;
        var isShifted = sentence.Kind(at) == DateTokenKind.Relative && sentence.Kind(at + 1) == DateTokenKind.Month;
        var month = isShifted ? at + 1 : at;
        if (sentence.Kind(month) != DateTokenKind.Month)
        {
            return false;
        }

        var end = sentence[month].IsShort ? sentence.SkipDot(month + 1) : month + 1;
        var date = new WrittenDate(DateUnit.Month) { Month = sentence[month].Value };
        if (isShifted)
        {
            // "the last March" is one in a series of Marches, so it stays open.
            date = date with { Shift = sentence[at].Value, IsUnclear = sentence.IsAny(at - 1, DateWord.RowDeterminer) };
            match = new DateMatch(at, end, date);
            return true;
        }

        var isPair = TrySecondMonth(sentence, ref end, out var second);
        var afterYear = YearWords.Read(sentence, end, ref date);
        if (afterYear == end && !isPair && !IsMonthAlone(sentence, month, end))
        {
            return false;
        }

        date = date with { IsUnclear = sentence.IsAny(at - 1, DateWord.OpenDeterminer) && !Attributes.Is(sentence, at, afterYear) };
        match = new DateMatch(at, afterYear, date, isPair ? date with { Month = second } : null);
        return true;
    }

    // "March/April", as in contracts and magazine issues.
    private static bool TrySecondMonth(DateSentence sentence, ref int end, out int second)
    {
        second = sentence[end + 1].Value;
        if (!sentence.IsMark(end, '/') || sentence.Kind(end + 1) != DateTokenKind.Month)
        {
            return false;
        }

        end = sentence[end + 1].IsShort ? sentence.SkipDot(end + 2) : end + 2;
        return true;
    }

    /// <summary>Determines whether a month without day and year is a month and not a person, a verb, or another abbreviation.</summary>
    private static bool IsMonthAlone(DateSentence sentence, int at, int end)
    {
        if (sentence[at].Value == May && SurnameMay.Is(sentence, at))
        {
            return false;
        }

        if (LeadsToMonth(sentence, at, end) || FollowsMonth(sentence, at) || IsPart(sentence, at) || sentence.IsAny(at - 1, DateWord.BeforeMonth))
        {
            return true;
        }

        if (sentence[at].IsShort)
        {
            return false;
        }

        return sentence[at].Value switch
        {
            March or May => IsBeforeNoun(sentence, at, end),
            April or June or August => !(sentence.StartsCapital(end) && sentence.Kind(end) != DateTokenKind.Month) && !sentence.StartsCapital(at - 1),
            _ => true,
        };
    }

    // "mid-May", "early-March"
    private static bool IsPart(DateSentence sentence, int at) =>
        sentence.IsJoiningDash(at - 1) && sentence.Joins(at) && sentence.IsAny(at - 2, DateWord.YearPrefix);

    // "the May election", "its March forecast"
    private static bool IsBeforeNoun(DateSentence sentence, int at, int end) =>
        sentence.IsAny(at - 1, DateWord.Determiner) && sentence.StartsSmall(end) && !sentence.IsAny(end, DateWord.AfterNoun);

    // "April-May"; "March, April and May", "May and June": the month begins a list.
    private static bool LeadsToMonth(DateSentence sentence, int at, int end)
    {
        if (sentence.IsJoiningDash(end))
        {
            return sentence.Kind(end + 1) == DateTokenKind.Month;
        }

        var next = sentence.SkipComma(end);
        var isJoined = sentence.IsWord(next, "and") || sentence.IsWord(next, "or");
        next = isJoined ? next + 1 : next;
        return next > end && sentence.Kind(next) == DateTokenKind.Month
            && !sentence.StartsCapital(at - 1) && !sentence.StartsCapital(next + 1) && (isJoined || FollowsList(sentence, next));
    }

    // A comma alone joins months only if another comma or "and" follows: "May, June and July".
    private static bool FollowsList(DateSentence sentence, int month)
    {
        var next = sentence.SkipComma(sentence[month].IsShort ? sentence.SkipDot(month + 1) : month + 1);
        next = sentence.IsWord(next, "and") || sentence.IsWord(next, "or") ? next + 1 : next;
        return sentence.Kind(next) == DateTokenKind.Month;
    }

    // "in April and May", "April, May, and June", "April-May"
    private static bool FollowsMonth(DateSentence sentence, int at)
    {
        var joins = sentence.IsAny(at - 1, DateWord.BetweenDays) || sentence.IsMark(at - 1, ',') || sentence.IsJoiningDash(at - 1);
        var before = sentence.IsMark(at - 2, ',') && !sentence.IsMark(at - 1, ',') ? at - 3 : at - 2;
        return joins && !sentence.StartsCapital(at + 1)
            && (sentence.Kind(before) == DateTokenKind.Month || (sentence.IsMark(before, '.') && sentence.Kind(before - 1) == DateTokenKind.Month));
    }
}
