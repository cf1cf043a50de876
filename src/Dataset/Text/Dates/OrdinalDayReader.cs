using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Reads <c>the fourth of March</c>, <c>twenty-first of June 2019</c>, <c>April first</c>, and <c>May the fourth</c>.</summary>
internal sealed class OrdinalDayReader : IDateReader
{
    private const int Tens = 10;

    [MethodImpl(Jit.AtOnce)]
    public bool TryRead(DateSentence sentence, int at, out DateMatch match) => sentence.Kind(at) == DateTokenKind.Month
        ? TryReadAfterMonth(sentence, at, out match)
        : TryReadBeforeMonth(sentence, at, out match);

    [MethodImpl(Jit.AtOnce)]
    private static bool TryReadBeforeMonth(DateSentence sentence, int at, out DateMatch match)
    {
        match = default;
        var (day, ordinal) = ReadDay(sentence, at);

        // "a third of March sales" is a fraction.
        if (day == 0 || !sentence.IsWord(ordinal + 1, "of") || sentence.MonthAt(ordinal + 2) == 0
            || sentence.IsWord(at - 1, "a") || sentence.IsWord(at - 1, "one"))
        {
            return false;
        }

        var month = ordinal + 2;
        var date = new WrittenDate(DateUnit.Day) { Month = sentence.MonthAt(month), Day = day };
        var afterMonth = sentence[month].IsShort ? sentence.SkipDot(month + 1) : month + 1;
        var end = YearWords.Read(sentence, afterMonth, ref date);
        match = new DateMatch(at, end, date);
        return sentence.Kind(month) == DateTokenKind.Month || end > afterMonth;
    }

    private static bool TryReadAfterMonth(DateSentence sentence, int at, out DateMatch match)
    {
        match = default;
        var next = sentence[at].IsShort ? sentence.SkipDot(at + 1) : at + 1;
        var hasArticle = sentence.IsWord(next, "the");
        var (day, ordinal) = ReadDay(sentence, hasArticle ? next + 1 : next);

        // "in March first responders", "March first-quarter sales"
        if (day == 0 || sentence.IsContent(ordinal + 1) || sentence.StartsCapital(ordinal + 1)
            || (sentence.Joins(ordinal + 1) && sentence.IsJoiningDash(ordinal + 1))
            || !(hasArticle || sentence.IsWord(at - 1, "on") || sentence.IsAny(at - 1, DateWord.BeforeMonth) || !sentence[ordinal + 1].IsLetters))
        {
            return false;
        }

        var date = new WrittenDate(DateUnit.Day) { Month = sentence[at].Value, Day = day };
        match = new DateMatch(at, YearWords.Read(sentence, ordinal + 1, ref date), date);
        return true;
    }

    // "first", "twenty-first": the day and the index of the last token.
    [MethodImpl(Jit.AtOnce)]
    private static (int Day, int Last) ReadDay(DateSentence sentence, int at)
    {
        var tens = sentence.IsWord(at, "twenty") ? 2 : sentence.IsWord(at, "thirty") ? 3 : 0;
        if (tens == 0)
        {
            return sentence.Kind(at) == DateTokenKind.Ordinal ? (sentence[at].Value, at) : (0, at);
        }

        var ordinal = sentence.IsJoiningDash(at + 1) ? at + 2 : at + 1;
        var day = (Tens * tens) + sentence[ordinal].Value;
        return sentence.Kind(ordinal) == DateTokenKind.Ordinal && sentence[ordinal].Value < Tens && day <= 31 ? (day, ordinal) : (0, at);
    }
}
