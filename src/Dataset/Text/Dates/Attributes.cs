using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Determines whether a weekday or month modifies the noun after it: <c>a Tuesday hearing</c> is one hearing, but <c>a Tuesday</c> is any Tuesday.
/// </summary>
internal static class Attributes
{
    /// <summary>Determines whether <c>a</c> precedes the expression and a noun or name follows it, skipping a part of the day.</summary>
    public static bool Is(DateSentence sentence, int start, int end)
    {
        var next = sentence.IsAny(end, DateWord.PartOfDay) ? end + 1 : end;
        return sentence.IsWord(start - 1, "a") && (sentence.IsContent(next) || (sentence.StartsCapital(next) && !sentence.IsWord(start - 2, "on")));
    }
}
