namespace Dataset.Text.Dates;

/// <summary>
/// Reads the year after a month or a day: <c>2022</c>, <c>, 2022</c>, <c>of 2022</c>, <c>-2022</c> after <c>6-Sept</c>, <c>last year</c>, <c>of this year</c>.
/// </summary>
internal static class YearWords
{
    // Two-digit years from here on belong to the twentieth century.
    private const int FirstOfLastCentury = 50;

    /// <summary>Adds the year at <paramref name="at"/>, if there is one, to <paramref name="date"/>.</summary>
    /// <returns>The index of the token after the year, or <paramref name="at"/> if there is no year.</returns>
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

    /// <summary>Adds the year after a day and month that a dash or slash joins: <c>13-Jan-2018</c>, <c>13-Jan-18</c>.</summary>
    public static int ReadJoined(DateSentence sentence, int at, ref WrittenDate date)
    {
        var year = sentence[at + 1];
        if (!sentence.Joins(at) || !sentence.Joins(at + 1) || !(sentence.IsJoiningDash(at) || sentence.IsMark(at, '/')) || year.Kind != DateTokenKind.Number
            || year.Span.Length is not (2 or 4) || (year.Span.Length == 4 && year.Value is < 1000 or > 2199) || !sentence.IsFreeAfter(at + 1)
            || (sentence.Joins(at + 2) && (sentence[at + 2].IsLetters || sentence.Kind(at + 2) == DateTokenKind.Number || sentence.IsJoiningDash(at + 2))))
        {
            return at;
        }

        date = date with { Year = year.Span.Length == 4 ? year.Value : year.Value < FirstOfLastCentury ? 2000 + year.Value : 1900 + year.Value };
        return at + 2;
    }
}
