namespace Dataset.Text.Dates;

/// <summary>Recognizes the date of a dateline, to which no verb of the sentence refers: <c>OSLO, Feb. 12 (Reuters) -</c>.</summary>
internal static class Datelines
{
    // "NEW YORK, United States, Thursday,"
    private const int LongestPlace = 8;
    private const int LongestAgency = 6;

    public static bool Is(DateSentence sentence, DateMatch match)
    {
        if (match.Start is 0 or > LongestPlace)
        {
            return false;
        }

        for (var i = 0; i < match.Start; i++)
        {
            if (sentence[i].IsLetters && !sentence.StartsCapital(i))
            {
                return false;
            }
        }

        var end = match.End;
        if (sentence.IsMark(end, '('))
        {
            var close = end + 1;
            while (close < end + LongestAgency && !sentence.IsMark(close, ')'))
            {
                close++;
            }

            end = close + 1;
        }

        return sentence[end] is { Kind: DateTokenKind.Mark, Value: '-' or '\u2013' or '\u2014' } && !sentence.Joins(end + 1);
    }
}
