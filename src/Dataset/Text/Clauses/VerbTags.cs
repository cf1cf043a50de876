using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Distinguishes verbs from nouns and adjectives of the same form, and determines the form of a verb in its context.</summary>
internal static class VerbTags
{
    /// <summary>Returns the tag of a word that can be a verb, or <see langword="null"/> if it is not a verb in its context.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static Tag? Read(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (!word.Is(WordClass.Verb))
        {
            return word.Class == WordClass.None && !word.Capital ? Unlisted(t, i) : null;
        }

        if ((word.Capital && !OpensSentence(t, i)) || (word.Is(WordClass.Role) && word.Is(WordClass.Base)
            && t.TagOf(i - 1) is not (Tag.To or Tag.Auxiliary or Tag.Pronoun)))
        {
            return null;
        }

        var before = t.TagOf(i - 1);
        if (before == Tag.To || (before == Tag.Adverb && IsInfinitive(t, i)))
        {
            return word.Is(WordClass.Base) ? Tag.Base : null;
        }

        if (Helper(t, i) is var helper && helper >= t.From)
        {
            return AfterHelper(t, i, helper);
        }

        if (before is Tag.Determiner or Tag.Possessive)
        {
            return Attributive(t, i);
        }

        return word.Is(WordClass.Gerund) ? Gerund(t, i, before) : NounOrVerb.IsNoun(t, i, before) ? null : Form(t, i, before);
    }

    // 'To publicly detail'
    private static bool IsInfinitive(in TokenView t, int i)
    {
        while (t.TagOf(i - 1) == Tag.Adverb)
        {
            i--;
        }

        return t.TagOf(i - 1) == Tag.To;
    }

    /// <summary>Returns the index of the auxiliary before a verb and its adverbs, or an index before the sentence if there is no auxiliary.</summary>
    [MethodImpl(Jit.AtOnce)]
    private static int Helper(in TokenView t, int i)
    {
        var helper = i - 1;
        while (helper >= t.From && t.TagOf(helper) is Tag.Adverb or Tag.Time)
        {
            helper--;
        }

        return t.TagOf(helper) == Tag.Auxiliary ? helper : -1;
    }

    private static Tag? AfterHelper(in TokenView t, int i, int helper)
    {
        ref readonly var word = ref t[i];
        if (t.Has(helper, WordClass.Be))
        {
            return word.Is(WordClass.Gerund) ? Tag.Gerund : word.Is(WordClass.Participle) ? Tag.Participle : null;
        }

        return word.Is(WordClass.Participle) && (IsHave(t, helper) || !word.Is(WordClass.Base)) ? Tag.Participle
            : word.Is(WordClass.Base) && (!IsHave(t, helper) || t.IsWord(helper, "'d")) ? Tag.Base
            : word.Is(WordClass.Base | WordClass.Third) && word.Is(WordClass.NounLike) ? null
            : word.Is(WordClass.Gerund) ? Tag.Gerund : Tag.Verb;
    }

    private static bool IsHave(in TokenView t, int i) =>
        t.IsEither(i, "has", "have") || t.IsEither(i, "had", "having") || t.IsEither(i, "'ve", "'d") || t.IsEither(i, "hasn't", "haven't")
            || t.IsEither(i, "hadn't", "'s");

    // 'His alleged', 'a growing', 'the claims'
    private static Tag? Attributive(in TokenView t, int i) =>
        IsNounNext(t, i + 1) && t.Has(i, WordClass.Past | WordClass.Participle | WordClass.Gerund)
            ? Tag.Adjective
            : null;

    private static bool IsFollowedByVerb(in TokenView t, int i)
    {
        for (; t[i].IsWord && !t.Has(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun); i++)
        {
            if (FunctionTags.IsVerbNext(t, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNounNext(in TokenView t, int i) => t[i].IsWord && !t.Has(i, WordClass.Verb | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.Relative | WordClass.Determiner | WordClass.Adverb);

    private static Tag? Gerund(in TokenView t, int i, Tag before)
    {
        if (before is Tag.Adjective or Tag.Number)
        {
            return null;
        }

        // 'A grim warning'
        if (t.Has(i, WordClass.CueNoun) && !t.IsWord(i, "saying") && before == Tag.Noun && t[i - 1].Class == WordClass.None
            && t.TagOf(i - 2) is Tag.Determiner or Tag.Possessive)
        {
            return null;
        }

        // 'Understated branding epitomizes'
        var isSubject = before is Tag.Noun && t.TagOf(i - 2) != Tag.Preposition && !t.Has(i, WordClass.Speech) && FunctionTags.IsVerbNext(t, i + 1);
        var isTitle = !t[i].Capital && !t.Has(i, WordClass.Cue) && t.Has(i + 1, WordClass.Title) && t[i + 1].Capital;
        return isTitle ? Tag.Adjective : isSubject ? null : Tag.Gerund;
    }

    [MethodImpl(Jit.AtOnce)]
    private static Tag? Form(in TokenView t, int i, Tag before)
    {
        ref readonly var word = ref t[i];
        if (word.Is(WordClass.Past | WordClass.Third))
        {
            return i == t.From && t.IsEither(i, "said", "says") ? Tag.Verb : i == t.From && word.Is(WordClass.Participle) && !(t[i + 1].Capital
                && word.Is(WordClass.Speech)) ? Tag.Participle : Tag.Verb;
        }

        if (word.Is(WordClass.Participle) && !word.Is(WordClass.Base))
        {
            return Tag.Participle;
        }

        if (NounOrVerb.TakesBase(t, i, before))
        {
            return Tag.Verb;
        }

        return word.Is(WordClass.NounLike | WordClass.CueNoun) ? null
            : i == t.From ? Tag.Base
            : word.Is(WordClass.Speech) && (before is Tag.Noun or Tag.Name || t[i - 1].Kind is TokenKind.Comma or TokenKind.Quote) ? Tag.Verb : null;
    }

    // 'Said Lee', 'Speaking in', 'Asked about', but not 'Mark said', 'Grant', 'Will'
    private static bool OpensSentence(in TokenView t, int i) =>
        i == t.From && (t.Has(i, WordClass.Gerund | WordClass.Participle) || (t.Has(i, WordClass.Past | WordClass.Third) && !FunctionTags.IsVerbNext(t, i + 1)))
        && !(t.Has(i, WordClass.Base) && FunctionTags.IsVerbNext(t, i + 1));

    /// <summary>Tags an unlisted verb by its ending: <c>harrumphed</c>, <c>harrumphing</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    private static Tag? Unlisted(in TokenView t, int i)
    {
        var word = t.Word(i);
        var before = t.TagOf(i - 1);
        if (Helper(t, i) is var modal && modal >= t.From && !t.Has(modal, WordClass.Be) && !IsHave(t, modal) && !WordsAre.AdjectiveByForm(word))
        {
            return Tag.Base;
        }

        if (word.Length > 4 && WordsAre.EndsWith(word, "ing"))
        {
            // 'Boxing insider Lee'
            var isTitle = t[i + 1] is { IsWord: true, Capital: false } && t[i + 2].Capital && t.Has(i + 1, WordClass.Role | WordClass.Person | WordClass.Title);
            return isTitle ? Tag.Adjective : before is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number or Tag.Name || t[i + 1].Capital
                && t.Has(i + 1, WordClass.Title)
                ? IsNounNext(t, i + 1) ? Tag.Adjective : null
                : Tag.Gerund;
        }

        if (word.Length < 4 || !WordsAre.EndsWith(word, "ed") || WordsAre.EndsWith(word, "eed"))
        {
            return null;
        }

        if (Helper(t, i) >= t.From)
        {
            return Tag.Participle;
        }

        return before switch
        {
            Tag.None when t[i - 1].Kind is TokenKind.Stop || i == t.From => Tag.Participle,

            // '"...," retired general Lee said', but '"...," harrumphed Lee'
            Tag.None when IsFollowedByVerb(t, i + 1) || (t[i + 1].Capital && t.Has(i + 1, WordClass.Title)) => Tag.Adjective,
            Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number or Tag.Preposition or Tag.Verb or Tag.To => Tag.Adjective,
            Tag.Adverb when Tagger.IsNominal(t.TagOf(i - 2)) || t.TagOf(i - 2) == Tag.Preposition => Tag.Adjective,
            Tag.Conjunction when t.TagOf(i - 2) == Tag.Adjective => Tag.Adjective,
            _ => Tag.Verb,
        };
    }
}
