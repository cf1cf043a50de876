using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Joins two dates of the same kind into a range: <c>1910 to 1945</c>, <c>Monday through Friday</c>, <c>between March and May</c>, <c>Sept. 28-Oct. 3</c>.
/// </summary>
internal static class RangeReader
{
    /// <summary>Returns the range that begins with <paramref name="first"/>, or <paramref name="first"/> itself.</summary>
    public static DateMatch Extend(DateSentence sentence, DateMatch first)
    {
        var joiner = first.End;
        if (first.Last is not null || first.First.Shift is not null || first.First.WeekShift is not null || first.First.IsUnclear
            || !Joins(sentence, first.Start, joiner))
        {
            return first;
        }

        var isYear = first.First.Precision == DateUnit.Year;
        var second = isYear ? ReadYear(sentence, joiner + 1) : ReadAny(sentence, joiner + 1);
        if (second is not { Last: null } end || end.First.Precision != first.First.Precision || end.First.Shift is not null || end.First.WeekShift is not null
            || end.First.IsUnclear || (isYear && !(end.First.Year > first.First.Year)))
        {
            return first;
        }

        return first with { End = end.End, Last = end.First };
    }

    private static bool Joins(DateSentence sentence, int start, int at) =>
        sentence.IsAny(at, DateWord.BetweenDates) || sentence.IsJoiningDash(at) || (sentence.IsWord(at, "and") && sentence.IsWord(start - 1, "between"));

    // The first year is evidence for the second, which therefore needs no context word.
    private static DateMatch? ReadYear(DateSentence sentence, int at) =>
        YearShape.Has(sentence, at) && !QuantityWords.IsUnit(sentence, at + 1)
            ? new DateMatch(at, at + 1, new WrittenDate(DateUnit.Year) { Year = sentence[at].Value })
            : null;

    private static DateMatch? ReadAny(DateSentence sentence, int at)
    {
        foreach (var reader in DateReaders.InOrder)
        {
            if (reader.TryRead(sentence, at, out var match))
            {
                return match;
            }
        }

        return null;
    }
}
