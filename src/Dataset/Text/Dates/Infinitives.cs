using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Determines the tense that <c>to</c> before a verb indicates: <c>is to meet</c>, <c>are set to meet</c>, <c>hopes to win</c>, <c>a bid to win</c>.
/// </summary>
internal static class Infinitives
{
    // "asked the court in the capital to block": words further away belong to something else.
    private const int Reach = 6;

    /// <summary>Returns the sign of the word <c>to</c> at <paramref name="to"/>.</summary>
    public static VerbSign Read(DateSentence sentence, int to)
    {
        if (!IsVerb(sentence, to + 1))
        {
            return sentence.StartsCapital(to + 1) && IsKnownVerb(sentence, to + 1) ? VerbSign.Infinitive : VerbSign.None;
        }

        var before = VerbSigns.AuxiliaryBefore(sentence, to);
        var word = sentence.Find(before);
        if (word.Is(DateWord.BePresent | DateWord.Perfect))
        {
            return VerbSign.Future;
        }

        if (word.Is(DateWord.BePast))
        {
            return VerbSign.Open;
        }

        return word.Is(DateWord.Poised) && !(sentence.IsWord(before, "due") && !IsKnownVerb(sentence, to + 1)
                && !sentence.IsAny(VerbSigns.AuxiliaryBefore(sentence, before), DateWord.BePresent | DateWord.BePast))
            ? VerbSigns.Poised(sentence, before)
            : Prospect(sentence, to, before);
    }

    private static VerbSign Prospect(DateSentence sentence, int to, int before)
    {
        for (var i = before; i >= to - Reach && sentence[i].IsLetters; i--)
        {
            var word = sentence.Find(i);
            if (i != before && (!IsKnownVerb(sentence, to + 1) || word.Is(DateWord.Modal | DateWord.Future | DateWord.ClauseOpener)))
            {
                break;
            }

            if (word.Is(DateWord.ProspectNoun) && (!word.Is(DateWord.Prospect) || IsNoun(sentence, i)))
            {
                return VerbSign.Prospect;
            }

            if (word.Is(DateWord.Prospect))
            {
                return OfVerb(sentence, i);
            }
        }

        return IsKnownVerb(sentence, to + 1) ? VerbSign.Infinitive : VerbSign.None;
    }

    private static VerbSign OfVerb(DateSentence sentence, int i)
    {
        var word = sentence.WordAt(i);
        var before = VerbSigns.AuxiliaryBefore(sentence, i);
        var isPast = AsciiText.EndsWith(word, "ed") || sentence.IsAny(i, DateWord.Past) || sentence.Find(i).Is(WordClass.Past);
        if (sentence.IsAny(before, DateWord.BePresent | DateWord.Perfect))
        {
            return VerbSign.Future;
        }

        return isPast || sentence.IsAny(before, DateWord.BePast) || sentence.IsWord(before, "did") || sentence.IsWord(before, "didn") ? VerbSign.Open
            : AsciiText.EndsWith(word, "ing") ? VerbSign.Prospect
            : VerbSign.Future;
    }

    // "unveiled plans to": after a name, a pronoun, or a common noun, the word is a verb.
    private static bool IsNoun(DateSentence sentence, int i)
    {
        var before = sentence.Find(i - 1);
        return before.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Gerund) || sentence.IsWord(i - 1, "s") || sentence.IsApostrophe(i - 1)
            || before.Is(DateWord.Past) || (before.Is(WordClass.Verb) && before.Is(WordClass.Past | WordClass.Third) && !before.Is(WordClass.NounLike))
            || (sentence.StartsSmall(i - 1) && (AsciiText.EndsWith(sentence.WordAt(i - 1), "ed") || AsciiText.EndsWith(sentence.WordAt(i - 1), "ing")
                || WordsAre.AdjectiveByForm(sentence.WordAt(i - 1))));
    }

    private static bool IsVerb(DateSentence sentence, int i) =>
        sentence.StartsSmall(i) && !sentence.Find(i).Is(WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun)
            && !QuantityWords.IsPlural(sentence, i);

    private static bool IsKnownVerb(DateSentence sentence, int i) => sentence.Find(i).Is(WordClass.Base | WordClass.Auxiliary);
}
