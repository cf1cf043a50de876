using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Tells verbs from nouns and adjectives of the same form, and which form a verb has where it stands.</summary>
internal static class VerbTags
{
    private const int HearingReach = 4;
    private const int QuestionReach = 6;

    /// <summary>The tag of a word that may be a verb; null where it is none here.</summary>
    public static Tag? Read(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (!word.Is(WordClass.Verb))
        {
            return word.Class == WordClass.None && !word.Capital ? Unlisted(t, i) : null;
        }

        if ((word.Capital && !OpensSentence(t, i)) || (word.Is(WordClass.Role) && word.Is(WordClass.Base) && t.TagOf(i - 1) is not (Tag.To or Tag.Auxiliary or Tag.Pronoun)))
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
            return BehindHelper(t, i, helper);
        }

        if (before is Tag.Determiner or Tag.Possessive)
        {
            return Attributive(t, i);
        }

        return word.Is(WordClass.Gerund) ? Gerund(t, i, before) : IsNoun(t, i, before) ? null : Form(t, i, before);
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

    /// <summary>The auxiliary before a verb, past adverbs; a place before the sentence if there is none.</summary>
    private static int Helper(in TokenView t, int i)
    {
        var helper = i - 1;
        while (helper >= t.From && t.TagOf(helper) is Tag.Adverb or Tag.Time)
        {
            helper--;
        }

        return t.TagOf(helper) == Tag.Auxiliary ? helper : -1;
    }

    private static Tag? BehindHelper(in TokenView t, int i, int helper)
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
        t.IsEither(i, "has", "have") || t.IsEither(i, "had", "having") || t.IsEither(i, "'ve", "'d") || t.IsEither(i, "hasn't", "haven't") || t.IsEither(i, "hadn't", "'s");

    // 'His alleged', 'a growing', 'the claims'
    private static Tag? Attributive(in TokenView t, int i) =>
        IsNounNext(t, i + 1) && t.Has(i, WordClass.Past | WordClass.Participle | WordClass.Gerund)
            ? Tag.Adjective
            : null;

    private static bool IsFollowedByVerb(in TokenView t, int i)
    {
        for (; t[i].IsWord && !t.Has(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun); i++)
        {
            if (Tagger.IsVerbNext(t, i))
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
        if (t.Has(i, WordClass.CueNoun) && before == Tag.Noun && t[i - 1].Class == WordClass.None && t.TagOf(i - 2) is Tag.Determiner or Tag.Possessive)
        {
            return null;
        }

        // 'Understated branding epitomizes'
        var isSubject = before is Tag.Noun && t.TagOf(i - 2) != Tag.Preposition && !t.Has(i, WordClass.Speech) && Tagger.IsVerbNext(t, i + 1);
        var isTitle = !t[i].Capital && !t.Has(i, WordClass.Cue) && t.Has(i + 1, WordClass.Title) && t[i + 1].Capital;
        return isTitle ? Tag.Adjective : isSubject ? null : Tag.Gerund;
    }

    private static Tag? Form(in TokenView t, int i, Tag before)
    {
        ref readonly var word = ref t[i];
        if (word.Is(WordClass.Past | WordClass.Third))
        {
            return i == t.From && t.IsEither(i, "said", "says") ? Tag.Verb : i == t.From && word.Is(WordClass.Participle) && !(t[i + 1].Capital && word.Is(WordClass.Speech)) ? Tag.Participle : Tag.Verb;
        }

        if (word.Is(WordClass.Participle) && !word.Is(WordClass.Base))
        {
            return Tag.Participle;
        }

        if (TakesBase(t, i, before))
        {
            return Tag.Verb;
        }

        return word.Is(WordClass.NounLike | WordClass.CueNoun) ? null
            : i == t.From ? Tag.Base
            : word.Is(WordClass.Speech) && (before is Tag.Noun or Tag.Name || t[i - 1].Kind is TokenKind.Comma or TokenKind.Quote) ? Tag.Verb : null;
    }

    // 'Said Lee', 'Speaking in', 'Asked about', but 'Mark said', 'Grant', 'Will'
    private static bool OpensSentence(in TokenView t, int i) =>
        i == t.From && (t.Has(i, WordClass.Gerund | WordClass.Participle) || (t.Has(i, WordClass.Past | WordClass.Third) && !Tagger.IsVerbNext(t, i + 1)))
        && !(t.Has(i, WordClass.Base) && Tagger.IsVerbNext(t, i + 1));

    /// <summary>Whether what stands before a base form makes it a finite verb: a plural, a pronoun, another verb and <c>and</c>.</summary>
    private static bool TakesBase(in TokenView t, int i, Tag before)
    {
        var subject = i - 1;
        while (t.TagOf(subject) is Tag.Adverb or Tag.Time)
        {
            subject--;
        }

        if (t.TagOf(subject) is Tag.Relative || (t.TagOf(subject) == Tag.Number && !t[i].Is(WordClass.NounLike)) || (t.TagOf(subject) == Tag.Pronoun && !t.Has(subject, WordClass.Accusative)) || t.IsEither(subject, "people", "police"))
        {
            return true;
        }

        if (t.TagOf(subject) == Tag.Conjunction)
        {
            return t.TagOf(subject - 1) is Tag.Base or Tag.Verb || t[i].Is(WordClass.Speech);
        }

        if (t.TagOf(subject) == Tag.Name && t.TagOf(subject - 1) == Tag.Conjunction && t.TagOf(subject - 2) == Tag.Name)
        {
            return true;
        }

        for (var heard = subject - 1; heard >= i - HearingReach - 1 && t[heard].IsWord; heard--)
        {
            // 'Heard a man shout'
            if (t.IsEither(heard, "heard", "hear") || t.IsWord(heard, "hearing"))
            {
                return true;
            }
        }

        return before != Tag.None && (IsPlural(t, subject) || IsAsked(t, subject));
    }

    // 'Did Lee say'
    private static bool IsAsked(in TokenView t, int subject)
    {
        if (t.TagOf(subject) is not (Tag.Name or Tag.Noun))
        {
            return false;
        }

        for (var i = subject - 1; i >= subject - QuestionReach && t[i].IsWord; i--)
        {
            if (t.IsEither(i, "did", "does") || t.IsWord(i, "do"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Democrats and critics, not Texas.</summary>
    private static bool IsPlural(in TokenView t, int i)
    {
        var word = t.Word(i);
        if (t[i].Capital && i > t.From)
        {
            return WordsAre.EndsWith(word, "ans") || WordsAre.EndsWith(word, "ats") || WordsAre.EndsWith(word, "ists") || WordsAre.EndsWith(word, "ives");
        }

        return t.TagOf(i) is Tag.Noun or Tag.Name && ((WordsAre.EndsWith(word, "s") && !WordsAre.EndsWith(word, "ss") && !WordsAre.EndsWith(word, "us")) || t.IsEither(i, "men", "women"));
    }

    /// <summary>'In reports', 'makes claims', 'historical disputes': a verb's form in a noun's place.</summary>
    private static bool IsNoun(in TokenView t, int i, Tag before)
    {
        ref readonly var word = ref t[i];
        if (before == Tag.Preposition)
        {
            return word.Is(WordClass.Third | WordClass.Base) && !word.Is(WordClass.Past);
        }

        // 'Memes, jokes and parodies'
        if (word.Is(WordClass.NounLike) && word.Is(WordClass.Third) && t[i - 1].Kind == TokenKind.Comma && t.Has(i + 1, WordClass.Conjunction))
        {
            return true;
        }

        if (!word.Is(WordClass.NounLike) || !word.Is(WordClass.Third))
        {
            return before is Tag.Adjective && word.Is(WordClass.NounLike) && !word.Is(WordClass.Past);
        }

        return before switch
        {
            Tag.Adjective or Tag.Number or Tag.Verb or Tag.Base or Tag.Gerund or Tag.Participle => true,
            Tag.Noun or Tag.Conjunction when !t[i - 1].Capital => IsPluralNoun(t, i),

            // 'The Denver appeals court asserted'
            Tag.Name => t[i + 1] is { IsWord: true, Capital: false } && (t[i + 1].Class == WordClass.None || t.Has(i + 1, WordClass.Role | WordClass.Body))
                && Tagger.IsVerbNext(t, i + 2),
            _ => false,
        };
    }

    /// <summary>Behind a lower-case word that is no one, with nothing for it to govern.</summary>
    private static bool IsPluralNoun(in TokenView t, int i)
    {
        ref readonly var after = ref t[i + 1];
        var governs = after.Kind is TokenKind.Quote or TokenKind.Colon || (after.Kind == TokenKind.Comma && t[i + 2].Kind == TokenKind.Quote);
        var isObject = after.IsWord && !after.Is(WordClass.Conjunction | WordClass.Auxiliary | WordClass.Relative)
            && (!after.Is(WordClass.Preposition) || after.Is(WordClass.Subordinator)) && !(t.IsWord(i + 1, "that") && Tagger.IsVerbNext(t, i + 2));
        if (t.Has(i - 1, WordClass.Role | WordClass.Body | WordClass.CueNoun | WordClass.Work | WordClass.Person) || WordsAre.AgentByForm(t.Word(i - 1)))
        {
            return t.IsWord(i + 1, "by") || after.Is(WordClass.Conjunction | WordClass.Auxiliary);
        }

        return WordsAre.AdjectiveByForm(t.Word(i - 1)) || WordsAre.EndsWith(t.Word(i - 1), "ed") || !(governs || isObject);
    }

    /// <summary>A verb that no list has, by its ending: <c>harrumphed</c>, <c>harrumphing</c>.</summary>
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
            return isTitle ? Tag.Adjective : before is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number or Tag.Name || t[i + 1].Capital && t.Has(i + 1, WordClass.Title)
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
            Tag.None when IsFollowedByVerb(t, i + 1) => Tag.Adjective,
            Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number or Tag.Preposition or Tag.Verb or Tag.To => Tag.Adjective,
            Tag.Adverb when Tagger.IsNominal(t.TagOf(i - 2)) || t.TagOf(i - 2) == Tag.Preposition => Tag.Adjective,
            Tag.Conjunction when t.TagOf(i - 2) == Tag.Adjective => Tag.Adjective,
            _ => Tag.Verb,
        };
    }
}
