using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Reads <c>this year</c>, <c>last week</c>, and <c>next month</c>, but not a position in a series or a period of time (<c>the last year</c>, <c>his last week
/// of school</c>).
/// </summary>
internal sealed class RelativeUnitReader : IDateReader
{
    [MethodImpl(Jit.AtOnce)]
    public bool TryRead(DateSentence sentence, int at, out DateMatch match)
    {
        match = default;
        if (sentence.Kind(at) != DateTokenKind.Relative || sentence.Kind(at + 1) != DateTokenKind.Unit)
        {
            return false;
        }

        var unit = (DateUnit)sentence[at + 1].Value;
        var shift = sentence[at].Value;
        var isRow = shift != 0 && sentence.IsAny(at - 1, DateWord.RowDeterminer);
        if (isRow || (unit == DateUnit.Day && IsNoDay(sentence, at)))
        {
            return false;
        }

        // "this day" and "next day" count from the day of the story's events, which the calendar cannot resolve.
        match = new DateMatch(at, at + 2, unit switch
        {
            DateUnit.Year => new WrittenDate(DateUnit.Year) { YearShift = shift },
            DateUnit.Month => new WrittenDate(DateUnit.Month) { Shift = shift },
            DateUnit.Week => new WrittenDate(DateUnit.Week) { Shift = shift },
            _ => new WrittenDate(DateUnit.Day) { IsUnclear = true },
        });
        return true;
    }

    // "to this day", "last day of school"
    private static bool IsNoDay(DateSentence sentence, int at) => sentence.IsWord(at - 1, "to") || sentence.IsWord(at + 2, "of");
}
