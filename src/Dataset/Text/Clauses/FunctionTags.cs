using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Disambiguates closed-class words: <c>that</c>, <c>her</c>, <c>before</c>.</summary>
internal static class FunctionTags
{
    private const int ClauseReach = 12;

    /// <summary>Returns the tag of a closed-class word, or <see langword="null"/> for an open-class word.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static Tag? Of(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (t.IsWord(i, "to"))
        {
            var next = i + 1;
            while (t.Has(next, WordClass.Adverb) || (t[next].IsWord && WordsAre.AdverbByForm(t.Word(next))))
            {
                next++;
            }

            // 'From state to state'
            var isRange = i > t.From && WordsAre.Same(t.Word(next), t.Word(i - 1));
            var isBase = !isRange && t.Has(next, WordClass.Base) || t.IsWord(next, "be") || t.IsWord(next, "have") || t.IsWord(next, "do");
            return isBase && !t[next].Capital ? Tag.To : Tag.Preposition;
        }

        if (t.IsWord(i, "that"))
        {
            return That(t, i);
        }

        if (word.Is(WordClass.Relative))
        {
            return Tag.Relative;
        }

        if (word.Is(WordClass.Pronoun | WordClass.Determiner))
        {
            return Determiner(t, i);
        }

        if (word.Is(WordClass.Conjunction) && !(word.Is(WordClass.Adverb) && i > t.From && t.TagOf(i - 1) != Tag.None))
        {
            return Tag.Conjunction;
        }

        if (t.IsEither(i, "about", "around") && (t.Has(i + 1, WordClass.Number) || (t[i + 1].IsWord && BeginsWithDigit(t, i + 1))))
        {
            return Tag.Adverb;
        }

        if (word.Is(WordClass.Preposition | WordClass.Subordinator) && !(word.Is(WordClass.Verb) && IsVerbForm(t, i)))
        {
            return Subordinator(t, i);
        }

        if (word.Is(WordClass.Number))
        {
            return Tag.Number;
        }

        // 'The first', 'the then mayor'
        var isParticle = word.Is(WordClass.Adverb) && t.TagOf(i - 1) == Tag.Verb;
        return word.Is(WordClass.Adverb | WordClass.Time) && (isParticle || !word.Is(WordClass.Verb | WordClass.Title))
            ? Tagger.IsNominal(t.TagOf(i - 1)) ? Tag.Adjective : Tag.Adverb
            : null;
    }

    // 'like' and 'including' are verbs only after a subject or an auxiliary.
    private static bool IsVerbForm(in TokenView t, int i) =>
        t.TagOf(i - 1) is Tag.To or Tag.Auxiliary || (t.TagOf(i - 1) == Tag.Pronoun && t.Has(i - 1, WordClass.Nominative));

    /// <summary>
    /// Tags <c>that</c>: relative after a noun or comma if a verb follows, a pronoun at the beginning of a clause if a verb follows, a determiner before a unit
    /// of time, and otherwise a subordinator.
    /// </summary>
    private static Tag That(in TokenView t, int i)
    {
        if (t.Has(i + 1, WordClass.TimeUnit) || !t[i + 1].IsWord)
        {
            return t[i + 1].IsWord || i == t.From || t.TagOf(i - 1) == Tag.Preposition ? Tag.Determiner : Tag.Subordinator;
        }

        if (t[i - 1].Kind == TokenKind.Comma && i > t.From)
        {
            return IsVerbNext(t, i + 1) ? Tag.Relative : Tag.Subordinator;
        }

        var begins = i == t.From || t[i - 1].Kind is TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon;
        if (begins || t.TagOf(i - 1) is Tag.Preposition or Tag.Conjunction)
        {
            return IsVerbNext(t, i + 1) ? Tag.Pronoun : Tag.Subordinator;
        }

        var isNoun = t.TagOf(i - 1) is Tag.Noun or Tag.Name or Tag.Pronoun or Tag.Number;
        return isNoun && IsVerbNext(t, i + 1) ? Tag.Relative : Tag.Subordinator;
    }

    /// <summary>Determines whether a word, after any adverbs, can be a finite verb.</summary>
    public static bool IsVerbNext(in TokenView t, int i)
    {
        while (t[i] is { IsWord: true, Capital: false } && !t.Has(i, WordClass.Verb | WordClass.Determiner)
            && (t.Has(i, WordClass.Adverb) || WordsAre.AdverbByForm(t.Word(i))))
        {
            i++;
        }

        return t[i] is { IsWord: true, Capital: false } && (t.Has(i, WordClass.Auxiliary) || (t.Has(i, WordClass.Verb)
            && t.Has(i, WordClass.Past | WordClass.Third)
            && !(t.Has(i, WordClass.NounLike) && t.Has(i + 1, WordClass.Verb | WordClass.Auxiliary))));
    }

    [MethodImpl(Jit.AtOnce)]
    private static Tag Determiner(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (!word.Is(WordClass.Determiner))
        {
            return Tag.Pronoun;
        }

        var next = i + 1;
        while (t[next].IsWord && (WordsAre.AdverbByForm(t.Word(next)) || t.Has(next, WordClass.Adverb)) && !t.Has(next, WordClass.Verb))
        {
            next++;
        }

        ref readonly var after = ref t[next];
        if (t.IsEither(i, "the", "a") || t.IsEither(i, "an", "every"))
        {
            return Tag.Determiner;
        }

        // 'Was all Lee would say'
        if ((!after.IsWord && after.Kind != TokenKind.Quote) || (t.IsWord(i, "all") && t.Has(i - 1, WordClass.Be)))
        {
            return Tag.Pronoun;
        }

        // 'Both said', 'some say', 'many in the crowd', but not 'the said man' or 'her claims'
        var standsAlone = !t.IsWord(i, "no") && !IsOwner(t, i);
        var isNotedBy = t.IsEither(i, "another", "this") && after.Is(WordClass.Third) && after.Is(WordClass.Speech)
            && t.Has(next + 1, WordClass.Determiner | WordClass.Pronoun);
        var agrees = !after.Is(WordClass.Third) || after.Is(WordClass.Past) || t.IsEither(i, "this", "that") || t.IsEither(i, "another", "each");
        var isVerb = isNotedBy || after.Is(WordClass.Auxiliary) || (agrees && !after.Is(WordClass.NounLike)
            && ((after.Is(WordClass.Speech | WordClass.Stance) && after.Is(WordClass.Finite)) || (t.Has(i, WordClass.Pronoun) && IsVerbNext(t, next))));
        var isObject = after.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction | WordClass.Relative)
            && !after.Is(WordClass.Determiner | WordClass.Verb);
        return (standsAlone && (isVerb || isObject)) || (t.IsWord(i, "her") && isObject) ? Tag.Pronoun : Tag.Determiner;
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsOwner(in TokenView t, int i) =>
        t.IsEither(i, "his", "her") || t.IsEither(i, "their", "its") || t.IsEither(i, "my", "our") || t.IsWord(i, "your");

    /// <summary>Tags a word that can be a preposition or a subordinator, depending on whether a clause follows.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static Tag Subordinator(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (!word.Is(WordClass.Preposition))
        {
            return word.Is(WordClass.Adverb) && !FollowsClause(t, i) ? Tag.Adverb : Tag.Subordinator;
        }

        return word.Is(WordClass.Subordinator) && !t.IsWord(i + 1, "of") && !t.Has(i + 1, WordClass.Gerund) && FollowsClause(t, i)
            ? Tag.Subordinator
            : Tag.Preposition;
    }

    private static bool FollowsClause(in TokenView t, int i)
    {
        for (var next = i + 2; next < i + ClauseReach && t[next].IsWord && !t.Has(next, WordClass.Relative | WordClass.Subordinator); next++)
        {
            if (IsVerbNext(t, next) && t.TagOf(i) == Tag.None && !t.Has(next - 1, WordClass.Determiner | WordClass.Possessive))
            {
                return true;
            }
        }

        return false;
    }

    public static bool BeginsWithDigit(in TokenView t, int i) => Characters.IsDigit(t.Word(i)[0]);
}
