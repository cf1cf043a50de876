using Dataset.Text.Clauses;
using Dataset.Text.Sentences;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Tells whether a word that may be a verb is one where it stands.</summary>
internal static class Verbs
{
    private const WordClass Openers = WordClass.Determiner | WordClass.Possessive | WordClass.Preposition;

    /// <summary>Whether the token at <paramref name="i"/> is a verb of one of <paramref name="kinds"/> in one of <paramref name="forms"/>.</summary>
    public static bool Is(Scene scene, int i, WordClass kinds, WordClass forms)
    {
        var token = scene.Token(i);
        if (!token.IsWord || !token.Is(kinds) || !token.Is(forms) || token.Is(WordClass.Possessive) || IsNoun(scene, i, token))
        {
            return false;
        }

        return token.Is(WordClass.Past | WordClass.Third | WordClass.Gerund | WordClass.Participle) || !token.Is(WordClass.NounLike) || TakesBase(scene, i - 1)
            || TakesBase(scene, SkipHelpersBack(scene, i - 1, scene.Frame.From));
    }

    /// <summary>Whether a finite verb of any kind stands at <paramref name="i"/>, listed or to be known by its form.</summary>
    public static bool IsFinite(Scene scene, int i)
    {
        var token = scene.Token(i);
        if (!token.IsWord || token.Is(WordClass.Possessive))
        {
            return false;
        }

        if (token.Capital && (i > scene.Frame.From || token.Is(WordClass.Auxiliary)))
        {
            return false;
        }

        if (token.Is(WordClass.Auxiliary))
        {
            return true;
        }

        if (token.Is(WordClass.Verb))
        {
            var known = token.Is(WordClass.Past | WordClass.Third) || (token.Is(WordClass.Base) && TakesBase(scene, i - 1));
            return known && !IsNoun(scene, i, token);
        }

        return token.Class == WordClass.None && WordsAre.EndsWith(scene.Word(i), "ed") && scene.Word(i).Length > 4
            && scene.Token(i - 1) is { IsWord: true } before && !before.Is(Openers | WordClass.Conjunction)
            && !(WordsAre.AdverbByForm(scene.Word(i - 1)) && scene.Token(i - 2).Is(Openers));
    }

    /// <summary>Skips auxiliaries, adverbs and times backwards from <paramref name="i"/>: <c>has also repeatedly</c>.</summary>
    public static int SkipHelpersBack(Scene scene, int i, int floor)
    {
        while (i >= floor && scene.Tokens[i] is { IsWord: true } token && IsHelper(scene, i, token)
            && !(token.Is(WordClass.Adverb) && i > floor && scene.IsWord(i - 1, "the")))
        {
            // 'on Tuesday' before the verb.
            i -= token.Is(WordClass.Time) && i > floor && scene.Tokens[i - 1].Is(WordClass.Preposition) ? 2 : 1;
        }

        return i;
    }

    public static bool IsHelper(Scene scene, int i, ReportToken token) =>
        !token.Is(WordClass.Possessive | WordClass.Relative | WordClass.Determiner | WordClass.Title | WordClass.Pronoun)
        && (!token.Is(WordClass.Subordinator) || token.Is(WordClass.Adverb))
        && !(token.Capital && token.Is(WordClass.Auxiliary))
        && (token.Is(WordClass.Auxiliary | WordClass.Adverb | WordClass.Time) || (!token.Capital && WordsAre.AdverbByForm(scene.Word(i))));

    private static bool TakesBase(Scene scene, int i)
    {
        var token = scene.Token(i);
        if (token.Capital && scene.IsWord(i - 1, "and") && scene.Token(i - 2).Capital)
        {
            return true;
        }

        for (var heard = i - 1; heard >= i - 4 && token.IsWord; heard--)
        {
            // 'heard a man shout'
            if (scene.IsWord(heard, "heard") || scene.IsWord(heard, "hearing") || scene.IsWord(heard, "hear"))
            {
                return true;
            }
        }

        if (!token.IsWord || (token.Is(WordClass.Possessive) && !token.Is(WordClass.Role)))
        {
            return false;
        }

        return (token.Is(WordClass.Pronoun | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Relative) && !token.Is(WordClass.Determiner))
            || scene.IsWord(i, "to") || scene.IsWord(i, "people")
            || scene.IsWord(i, "police") || IsPlural(scene, i, token);
    }

    /// <summary>Democrats and critics, not Texas.</summary>
    private static bool IsPlural(Scene scene, int i, ReportToken token)
    {
        var word = scene.Word(i);
        if (token.Capital && i > scene.Frame.From)
        {
            return WordsAre.EndsWith(word, "ans") || WordsAre.EndsWith(word, "ats") || WordsAre.EndsWith(word, "ers") || WordsAre.EndsWith(word, "ors")
                || WordsAre.EndsWith(word, "ists") || WordsAre.EndsWith(word, "ives");
        }

        return WordsAre.EndsWith(word, "s") && !token.Is(WordClass.Verb | WordClass.Preposition | WordClass.Determiner);
    }

    /// <summary>'Historical disputes and': a third person's form behind a lower-case word that is no subject, with nothing for it to govern.</summary>
    private static bool IsPluralNoun(Scene scene, int i, ReportToken before)
    {
        if (before.Capital || before.Is(
            WordClass.Pronoun | WordClass.Relative | WordClass.Role | WordClass.Body | WordClass.CueNoun | WordClass.Work | WordClass.Adverb | WordClass.Time))
        {
            return false;
        }

        var after = scene.Token(i + 1);
        var govern = after.Kind is TokenKind.Quote or TokenKind.Colon || (after.Kind == TokenKind.Comma && scene.Token(i + 2).Kind == TokenKind.Quote);
        var isObject = after.IsWord && !after.Is(WordClass.Conjunction | WordClass.Auxiliary | WordClass.Relative)
            && (!after.Is(WordClass.Preposition) || after.Is(WordClass.Subordinator));
        return WordsAre.AdjectiveByForm(scene.Word(i - 1)) || !(govern || isObject);
    }

    /// <summary>'The claims', 'in reports', 'his alleged': a verb's form in a noun's or an adjective's place.</summary>
    private static bool IsNoun(Scene scene, int i, ReportToken token)
    {
        if (token.Is(WordClass.Auxiliary))
        {
            return false;
        }

        var before = scene.Token(i - 1);
        if (!before.IsWord)
        {
            return false;
        }

        if (before.Is(WordClass.Possessive))
        {
            return true;
        }

        if (before.Is(WordClass.Determiner) && !before.Is(WordClass.Pronoun))
        {
            return !token.Is(WordClass.Speech)
                || !(scene.IsWord(i - 1, "both") || scene.IsWord(i - 1, "all") || scene.IsWord(i - 1, "many") || scene.IsWord(i - 1, "some"));
        }

        if (token.Is(WordClass.Third) && token.Is(WordClass.NounLike) && IsPluralNoun(scene, i, before))
        {
            return true;
        }

        if (before.Is(WordClass.Past) && !before.Is(WordClass.Auxiliary | WordClass.Base) && token.Is(WordClass.NounLike) && token.Is(WordClass.Third)
            && !before.Capital)
        {
            return true;
        }

        // After a preposition a gerund is a verb still; 'before', 'after', 'as', 'because' also begin clauses.
        return before.Is(WordClass.Preposition) && !before.Is(WordClass.Subordinator | WordClass.Adverb) && token.Is(WordClass.Third | WordClass.Base)
            && !token.Is(WordClass.Past) && !scene.IsWord(i - 1, "to");
    }
}
