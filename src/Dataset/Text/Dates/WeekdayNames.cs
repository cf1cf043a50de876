using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Determines whether a weekday is part of a name: a named day (<c>Good Friday</c>), a newspaper (<c>The Mail on Sunday</c>), a program (<c>Monday Night
/// Football</c>), or a title in quotation marks.
/// </summary>
internal static class WeekdayNames
{
    private const int Saturday = 6;
    private const int Sunday = 7;
    private const int LongestTitle = 8;

    public static bool Is(DateSentence sentence, int at) =>
        IsBesideName(sentence, at) || IsPaper(sentence, at) || IsProgramme(sentence, at) || IsTitle(sentence, at);

    private static bool IsBesideName(DateSentence sentence, int at) =>
        (sentence.StartsCapital(at - 1) && sentence.IsAny(at - 1, DateWord.NameBeforeWeekday))
        || (sentence.StartsCapital(at + 1) && sentence.IsAny(at + 1, DateWord.NameAfterWeekday));

    // "The Mail on Sunday", but "the Daily Mail on Sunday"
    private static bool IsPaper(DateSentence sentence, int at) =>
        sentence[at].Value == Sunday && sentence.IsWord(at - 1, "on") && sentence.StartsCapital(at - 2) && sentence.IsAny(at - 2, DateWord.PaperOnSunday)
        && !(sentence.StartsCapital(at - 3) && !sentence.IsWord(at - 3, "the"));

    // "Saturday Night Live", "Sunday Morning", "Capitol News Sunday"; in a headline, every word is capitalized.
    private static bool IsProgramme(DateSentence sentence, int at)
    {
        if (sentence.StartsCapital(at + 1) && sentence.IsAny(at + 1, DateWord.PartOfDay))
        {
            return (sentence.StartsCapital(at + 2) && sentence.IsAny(at + 2, DateWord.ProgrammeNoun)) || !IsHeadline(sentence, at);
        }

        return sentence[at].Value is Saturday or Sunday && sentence.StartsCapital(at - 1) && sentence.IsWord(at - 1, "news") && !IsHeadline(sentence, at);
    }

    private static bool IsHeadline(DateSentence sentence, int at)
    {
        for (var i = at - LongestTitle; i <= at + LongestTitle; i++)
        {
            if (sentence.IsContent(i))
            {
                return false;
            }
        }

        return true;
    }

    // A capitalized title in quotation marks that begins or ends with the weekday: "Capitol News Sunday,".
    private static bool IsTitle(DateSentence sentence, int at)
    {
        var first = at;
        while (at - first < LongestTitle && IsOfTitle(sentence, first - 1))
        {
            first--;
        }

        var last = at;
        while (last - at < LongestTitle && IsOfTitle(sentence, last + 1))
        {
            last++;
        }

        var close = sentence[last + 1].Value is ',' or '.' && sentence.Kind(last + 1) == DateTokenKind.Mark ? last + 2 : last + 1;
        return last > first && (first == at || last == at) && IsQuote(sentence, first - 1) && sentence.Joins(first) && IsQuote(sentence, close)
            && sentence.Joins(close);
    }

    private static bool IsOfTitle(DateSentence sentence, int i) => sentence[i].IsLetters
        && (sentence.StartsCapital(i) || sentence.Find(i).Is(WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction));

    private static bool IsQuote(DateSentence sentence, int i) =>
        sentence[i] is { Kind: DateTokenKind.Mark, Value: '"' or '\'' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\u00AB' or '\u00BB' };
}
