using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Reads a noun phrase from its first word, without apposition: the speaker behind <c>said</c> or <c>according to</c>.</summary>
internal static class PhraseRight
{
    private const int Longest = 30;

    /// <summary>The noun phrase that begins at <paramref name="from"/>, without apposition; empty if none does.</summary>
    public static Phrase From(Scene scene, int from)
    {
        var to = from;
        var named = false;
        while (to < scene.Frame.To && to - from < Longest && scene.Tokens[to].IsWord && !EndsBefore(scene, from, to, named))
        {
            named |= scene.Tokens[to].Capital;
            to++;
        }

        while (to > from && scene.Tokens[to - 1].Is(WordClass.Conjunction | WordClass.Preposition))
        {
            to--;
        }

        return new(from, to);
    }

    /// <summary>Whether a noun phrase may begin at <paramref name="i"/>.</summary>
    public static bool MayBegin(Scene scene, int i)
    {
        var token = scene.Token(i);
        if (!token.IsWord)
        {
            return false;
        }

        if (token.Is(WordClass.NounLike) && token.Is(WordClass.Base) && !(token.Capital && i > scene.Frame.From))
        {
            return scene.Token(i + 1) is { IsWord: true } after && !after.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun);
        }

        return token.Capital || token.Is(WordClass.Pronoun | WordClass.Determiner | WordClass.Number | WordClass.Title | WordClass.Role | WordClass.Relative)
            || !(token.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction | WordClass.Adverb | WordClass.Time | WordClass.Auxiliary)
                || token.Is(WordClass.Verb));
    }

    private static bool EndsBefore(Scene scene, int from, int i, bool named)
    {
        var token = scene.Tokens[i];
        if (i == from)
        {
            return false;
        }

        if (scene.Tokens[from].Is(WordClass.Pronoun) && !scene.Tokens[from].Is(WordClass.Determiner))
        {
            return true;
        }

        // 'Aunt May', 'Mr. Will'
        if (token.Is(WordClass.Relative | WordClass.Auxiliary) && !(token.Capital && scene.Tokens[i - 1].Capital))
        {
            return true;
        }

        if (token.Is(WordClass.Conjunction))
        {
            // 'Lee and her lawyer'
            var isTheirs = scene.Token(i + 1).Is(WordClass.Determiner) && scene.Token(i + 2).Is(WordClass.Role | WordClass.Title);
            return !MayBegin(scene, i + 1) || scene.IsWord(i, "but") || (scene.Token(i + 1).Is(WordClass.Pronoun) && !isTheirs);
        }

        if (token.Is(WordClass.Preposition) && !token.Is(WordClass.NameParticle))
        {
            return !((scene.IsWord(i, "of") && !IsTopic(scene, i))
                || (scene.IsWord(i, "for") && (scene.Tokens[i - 1].Is(WordClass.Role) || IsBodyFor(scene, from, i)))
                || scene.IsWord(i - 1, "familiar") || scene.IsWord(i - 1, "close") || scene.IsWord(i - 1, "briefed"));
        }

        if (token.Capital)
        {
            return token.Is(WordClass.Time) && !scene.Tokens[i - 1].Is(WordClass.Determiner | WordClass.Title) && !scene.Token(i + 1).Capital;
        }

        if (token.Is(WordClass.Gerund) && scene.Tokens[i - 1].Is(WordClass.Determiner))
        {
            return false;
        }

        if ((scene.Tokens[i - 1].Is(WordClass.Determiner) && WordsAre.AdverbByForm(scene.Word(i)))
            || (token.Is(WordClass.Adverb) && scene.IsWord(i - 1, "the")))
        {
            // 'a visibly angry Lee', 'the second'
            return false;
        }

        if (scene.IsWord(i + 1, "by") && (token.Is(WordClass.Participle) || WordsAre.EndsWith(scene.Word(i), "ed")))
        {
            // 'a banner hung by fans'
            return true;
        }

        if (IsReducedClause(scene, i))
        {
            return true;
        }

        return token.Is(WordClass.Subordinator | WordClass.Time) || (token.Is(WordClass.Adverb) && !token.Is(WordClass.Title)) || token.Is(WordClass.Gerund)
            || WordsAre.AdverbByForm(scene.Word(i)) || (named && Verbs.IsFinite(scene, i));
    }

    /// <summary>'A statement posted on the site', 'a man identified as Lee': behind a common noun a participle and its preposition describe it.</summary>
    private static bool IsReducedClause(Scene scene, int i)
    {
        var before = scene.Tokens[i - 1];
        var isParticiple = scene.Tokens[i].Is(WordClass.Participle) || WordsAre.EndsWith(scene.Word(i), "ed");
        return isParticiple && !before.Is(WordClass.Determiner | WordClass.Number | WordClass.Adverb | WordClass.Conjunction)
            && !WordsAre.AdverbByForm(scene.Word(i - 1))
            && scene.Token(i + 1) is { IsWord: true } next && (next.Is(WordClass.Preposition) || scene.IsWord(i + 1, "as")) && !scene.IsWord(i + 1, "of")
            && !scene.IsWord(i, "briefed");
    }

    /// <summary>'Lawyers for Justice', 'Transport for Wessex': one word and a name.</summary>
    private static bool IsBodyFor(Scene scene, int from, int i) =>
        i == from + 1 && scene.Tokens[from].Capital && scene.Token(i + 1) is { IsWord: true, Capital: true };

    /// <summary>'Said Lee of the venture' tells what about, 'Lee of the Sierra Club' who.</summary>
    private static bool IsTopic(Scene scene, int of)
    {
        var next = scene.Token(of + 1);
        var owned = scene.IsWord(of + 1, "his") || scene.IsWord(of + 1, "her") || scene.IsWord(of + 1, "their") || scene.IsWord(of + 1, "its");
        return owned || (scene.Tokens[of - 1].Capital && !next.Capital && !(next.Is(WordClass.Determiner) && scene.Token(of + 2).Capital));
    }
}
