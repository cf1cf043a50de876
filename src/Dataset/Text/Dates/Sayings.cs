using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Determines whether a date after a verb of saying is the day of the statement (<c>said in a statement Monday that</c>, <c>told reporters Monday</c>) or
/// belongs to the reported clause (<c>said the vote Monday will</c>).
/// </summary>
internal static class Sayings
{
    /// <summary>Determines whether the date is the day of the statement.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb of saying, which is the last verb before the date.</param>
    /// <param name="isTold">Whether the verb is followed by the addressee.</param>
    /// <param name="match">The date.</param>
    /// <param name="isSubject">Whether a verb follows the date.</param>
    public static bool Owns(DateSentence sentence, int verb, bool isTold, DateMatch match, bool isSubject)
    {
        var before = match.Start - 1;
        before = sentence.IsWord(before, "late") || sentence.IsWord(before, "early") ? before - 1 : before;
        var isBare = !IsPreposition(sentence, before);
        var isPossessive = sentence.IsApostrophe(match.End) && sentence.IsWord(match.End + 1, "s") && sentence.Joins(match.End);
        return !(isBare && (isSubject || isPossessive)) && OnlyPhrases(sentence, verb + 1, match.Start, isTold || IsInverted(sentence, verb) ? 1 : 0);
    }

    /// <summary>Determines whether the words state only the addressee, place, and manner, and begin no clause.</summary>
    private static bool OnlyPhrases(DateSentence sentence, int from, int to, int nouns)
    {
        var mayBegin = false;
        var isInside = false;
        for (var i = from; i < to; i++)
        {
            if (!sentence[i].IsLetters || sentence.IsWord(i, "late") || sentence.IsWord(i, "early"))
            {
                continue;
            }

            var word = sentence.Find(i);
            if (IsPreposition(sentence, i) || word.Is(WordClass.Conjunction))
            {
                (mayBegin, isInside) = (true, false);
            }
            else if (isInside)
            {
                if (word.Is(WordClass.Nominative) || (word.Is(WordClass.Determiner) && !sentence.IsMark(i - 1, ',')
                    && !(sentence.StartsCapital(i - 1) && sentence.StartsCapital(i + 1))))
                {
                    return false;
                }
            }
            else if (!word.Is(WordClass.Adverb) && !WordsAre.AdverbByForm(sentence.WordAt(i)))
            {
                if (!mayBegin && nouns-- <= 0)
                {
                    return false;
                }

                (mayBegin, isInside) = (false, true);
            }
        }

        return true;
    }

    private static bool IsPreposition(DateSentence sentence, int i) => sentence.Find(i).Is(WordClass.Preposition) && !sentence.IsWord(i, "next");

    // ", said the mayor on Monday"
    private static bool IsInverted(DateSentence sentence, int verb) =>
        sentence[verb - 1] is { Kind: DateTokenKind.Mark, Value: ',' or '"' or '\u201D' or '\u2019' or '\'' };
}
