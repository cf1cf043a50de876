namespace Dataset.Text.Dates;

/// <summary>The year after a month or a day: <c>2022</c>, <c>, 2022</c>, <c>of 2022</c>, <c>last year</c>, <c>of this year</c>.</summary>
internal static class YearWords
{
    /// <summary>Adds the year that stands at <paramref name="at"/>, if one does, to <paramref name="date"/>.</summary>
    /// <returns>The token after it, or <paramref name="at"/> if there is none.</returns>
    public static int Read(DateSentence sentence, int at, ref WrittenDate date)
    {
        var next = sentence.IsMark(at, ',') || sentence.IsWord(at, "of") ? at + 1 : at;
        if (YearShape.Has(sentence, next) && !YearShape.IsSpan(sentence, next) && !QuantityWords.IsUnit(sentence, next + 1))
        {
            date = date with { Year = sentence[next].Value };
            return next + 1;
        }

        if (sentence.Kind(next) == DateTokenKind.Relative && sentence[next + 1] is { Kind: DateTokenKind.Unit, Value: (int)DateUnit.Year }
            && !sentence.IsMark(at, ','))
        {
            date = date with { YearShift = sentence[next].Value };
            return next + 2;
        }

        return at;
    }
}
