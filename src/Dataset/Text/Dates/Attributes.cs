using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Whether a weekday or month describes the noun after it: <c>a Tuesday hearing</c> is one hearing, <c>a Tuesday</c> any Tuesday.</summary>
internal static class Attributes
{
    /// <summary>Whether <c>a</c> stands before the expression and a noun or name after it, past a part of the day.</summary>
    public static bool Is(DateSentence sentence, int start, int end)
    {
        var next = sentence.IsAny(end, DateWord.PartOfDay) ? end + 1 : end;
        return sentence.IsWord(start - 1, "a") && (sentence.IsContent(next) || (sentence.StartsCapital(next) && !sentence.IsWord(start - 2, "on")));
    }
}
