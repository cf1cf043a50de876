using System.Runtime.CompilerServices;

namespace Dataset.Text.Dates;

/// <summary>Reads <c>September 6</c>, <c>Sept. 6, 2024</c>, <c>September 6 and 7</c>, <c>Feb 6-8, 2024</c>, and <c>May 5 last year</c>.</summary>
internal sealed class MonthDayReader : IDateReader
{
    [MethodImpl(Jit.AtOnce)]
    public bool TryRead(DateSentence sentence, int at, out DateMatch match)
    {
        match = default;
        if (sentence.MonthAt(at) == 0)
        {
            return false;
        }

        var next = sentence.SkipDot(at + 1);
        if (!DayNumberReader.TryReadAfterMonth(sentence, next, out var end, out var first, out var last) || QuantityWords.IsUnit(sentence, end))
        {
            // "In March 10 people": the number is a count, so the month has no day.
            return false;
        }

        var date = new WrittenDate(DateUnit.Day) { Month = sentence.MonthAt(at), Day = first };
        var afterDay = end;
        end = YearWords.Read(sentence, end, ref date);
        if (sentence.Kind(at) != DateTokenKind.Month && end == afterDay)
        {
            // A lowercase month requires a day and a year.
            return false;
        }

        match = new DateMatch(at, end, date, last == 0 ? null : date with { Day = last });
        return true;
    }
}
