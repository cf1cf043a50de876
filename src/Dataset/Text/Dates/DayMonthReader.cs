using System.Runtime.CompilerServices;

namespace Dataset.Text.Dates;

/// <summary>Reads <c>6 September</c>, <c>6th of September 2024</c>, <c>6 and 7 September</c>, <c>6-8 Sept. 2024</c>, and <c>13-Jan-2018</c>.</summary>
internal sealed class DayMonthReader : IDateReader
{
    [MethodImpl(Jit.AtOnce)]
    public bool TryRead(DateSentence sentence, int at, out DateMatch match)
    {
        match = default;
        if (!DayNumberReader.TryReadBeforeMonth(sentence, at, out var next, out var first, out var last))
        {
            return false;
        }

        var date = new WrittenDate(DateUnit.Day) { Month = sentence.MonthAt(next), Day = first };
        var end = sentence[next].IsShort ? sentence.SkipDot(next + 1) : next + 1;
        var afterMonth = end;
        end = next > at && sentence.Joins(next) && !sentence[next - 1].IsLetters
            ? YearWords.ReadJoined(sentence, end, ref date)
            : YearWords.Read(sentence, end, ref date);
        if (sentence.Kind(next) != DateTokenKind.Month && end == afterMonth)
        {
            // A lowercase month requires a day and a year: "6 march past the palace".
            return false;
        }

        match = new DateMatch(at, end, date, last == 0 ? null : date with { Day = last });
        return true;
    }
}
