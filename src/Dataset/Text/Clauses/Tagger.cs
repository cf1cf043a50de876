using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>
/// Decides what each word of a sentence is, from left to right: what its class allows, and of several things the one that its neighbours allow. The verbs are
/// <see cref="VerbTags"/>', expressions of time <see cref="TimeTags"/>'.
/// </summary>
internal static class Tagger
{
    private const int ClauseReach = 12;

    /// <summary>The tokens of a sentence with their tags.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="from">The number of the first.</param>
    public static TokenView Mark(string text, ReadOnlySpan<ReportToken> tokens, int from)
    {
        var tagged = tokens.ToArray();
        var view = new TokenView(text, tagged, from);
        for (var i = 0; i < tagged.Length; i++)
        {
            if (tagged[i].IsWord)
            {
                tagged[i] = tagged[i] with { Tag = Read(view, from + i) };
            }
        }

        ReducedClauses.Mark(view, tagged);
        return view;
    }

    private static Tag Read(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (word.Is(WordClass.Possessive))
        {
            return Tag.Possessive;
        }

        if (TimeTags.Is(t, i))
        {
            return Tag.Time;
        }

        if (word.Capital && !Opens(t, i))
        {
            return Capitalised(t, i);
        }

        if (IsParticle(t, i))
        {
            return Tag.Name;
        }

        if (word.Is(WordClass.Auxiliary))
        {
            var isName = word.Capital && t.IsEither(i, "may", "will") && (IsVerbNext(t, i + 1) || t[i + 1].Capital);
            var isNoun = (t.IsEither(i, "will", "might") || t.IsEither(i, "must", "can")) && IsNominal(t.TagOf(i - 1)) && t.TagOf(i - 1) != Tag.Number;
            return isName ? Tag.Name : isNoun ? Tag.Noun : Tag.Auxiliary;
        }

        return IsReflexive(t, i) ? Tag.Adverb : Function(t, i) ?? Content(t, i);
    }

    /// <summary>Whether a word opens the sentence: its capital says nothing.</summary>
    public static bool Opens(in TokenView t, int i) => i == t.From || (i == t.From + 1 && (!t[i - 1].IsWord || !Characters.IsLetterOrDigit(t.Word(i - 1)[0])));

    /// <summary>A determiner, possessive, adjective or number stands before: a noun follows.</summary>
    public static bool IsNominal(Tag before) => before is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number;

    private static Tag Capitalised(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (word.Is(WordClass.Pronoun | WordClass.Relative) && !word.Is(WordClass.Determiner))
        {
            return word.Is(WordClass.Relative) ? Tag.Relative : Tag.Pronoun;
        }

        // 'LONDON - As he said', but 'The Dogs of War'
        if (!t[i - 1].IsWord && word.Is(WordClass.Preposition | WordClass.Subordinator) && !word.Is(WordClass.Determiner) && t[i - 1].Kind != TokenKind.Comma)
        {
            return Subordinator(t, i);
        }

        var isArticle = t.IsEither(i, "the", "a") || t.IsWord(i, "an");
        return word.Is(WordClass.Determiner) && t[i + 1].IsWord && (isArticle || t.TagOf(i - 1) != Tag.Name) ? Tag.Determiner
            : word.Is(WordClass.Conjunction) && t.TagOf(i - 1) != Tag.Name ? Tag.Conjunction
            : Tag.Name;
    }

    // 'Rosa de la Cruz', 'van der Berg'
    private static bool IsParticle(in TokenView t, int i) =>
        t.Has(i, WordClass.NameParticle) && !t.Has(i, WordClass.Auxiliary) && (t.TagOf(i - 1) == Tag.Name || t[i - 1].Capital)
        && (t[i + 1].Capital || (t.Has(i + 1, WordClass.NameParticle) && t[i + 2].Capital));

    private static bool IsReflexive(in TokenView t, int i) =>
        t.Has(i, WordClass.Pronoun) && (WordsAre.EndsWith(t.Word(i), "self") || WordsAre.EndsWith(t.Word(i), "selves"))
        && t.TagOf(i - 1) is Tag.Name or Tag.Noun or Tag.Pronoun;

    /// <summary>The closed classes; null for a word of an open one.</summary>
    private static Tag? Function(in TokenView t, int i)
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
            ? IsNominal(t.TagOf(i - 1)) ? Tag.Adjective : Tag.Adverb
            : null;
    }

    // 'like' and 'including' are verbs only where a subject or an auxiliary stands before them.
    private static bool IsVerbForm(in TokenView t, int i) =>
        t.TagOf(i - 1) is Tag.To or Tag.Auxiliary || (t.TagOf(i - 1) == Tag.Pronoun && t.Has(i - 1, WordClass.Nominative));

    /// <summary>Of a relative clause behind a noun that a verb follows, else of a clause; with a noun and no verb behind it a determiner.</summary>
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

    /// <summary>Whether a word may be a finite verb, behind adverbs.</summary>
    public static bool IsVerbNext(in TokenView t, int i)
    {
        while (t[i] is { IsWord: true, Capital: false } && !t.Has(i, WordClass.Verb | WordClass.Determiner)
            && (t.Has(i, WordClass.Adverb) || WordsAre.AdverbByForm(t.Word(i))))
        {
            i++;
        }

        return t[i] is { IsWord: true, Capital: false } && (t.Has(i, WordClass.Auxiliary) || (t.Has(i, WordClass.Verb) && t.Has(i, WordClass.Past | WordClass.Third)
            && !(t.Has(i, WordClass.NounLike) && t.Has(i + 1, WordClass.Verb | WordClass.Auxiliary))));
    }

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

        // 'Both said', 'some say', 'many in the crowd', but 'the said man', 'her claims'
        var standsAlone = !t.IsWord(i, "no") && !IsOwner(t, i);
        var isNotedBy = t.IsEither(i, "another", "this") && after.Is(WordClass.Third) && after.Is(WordClass.Speech) && t.Has(next + 1, WordClass.Determiner | WordClass.Pronoun);
        var agrees = !after.Is(WordClass.Third) || after.Is(WordClass.Past) || t.IsEither(i, "this", "that") || t.IsEither(i, "another", "each");
        var isVerb = isNotedBy || after.Is(WordClass.Auxiliary) || (agrees && !after.Is(WordClass.NounLike)
            && ((after.Is(WordClass.Speech | WordClass.Stance) && after.Is(WordClass.Finite)) || (t.Has(i, WordClass.Pronoun) && IsVerbNext(t, next))));
        var isObject = after.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction | WordClass.Relative) && !after.Is(WordClass.Determiner | WordClass.Verb);
        return (standsAlone && (isVerb || isObject)) || (t.IsWord(i, "her") && isObject) ? Tag.Pronoun : Tag.Determiner;
    }

    private static bool IsOwner(in TokenView t, int i) =>
        t.IsEither(i, "his", "her") || t.IsEither(i, "their", "its") || t.IsEither(i, "my", "our") || t.IsWord(i, "your");

    /// <summary>Of a word that may be a preposition and a subordinator, whether a clause follows.</summary>
    private static Tag Subordinator(in TokenView t, int i)
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

    private static Tag Content(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (!word.Capital && BeginsWithDigit(t, i))
        {
            return Tag.Number;
        }

        var verb = VerbTags.Read(t, i);
        if (verb is { } tag)
        {
            return tag;
        }

        if (word.Capital)
        {
            // The first word of a sentence: a name unless a list has it as something else.
            return (word.Class & ~(WordClass.NounLike | WordClass.NameParticle | WordClass.PlaceOpener)) == 0
                || (word.Is(WordClass.Verb) && !word.Is(WordClass.NounLike)) || t[i + 1].Capital ? Tag.Name : Tag.Noun;
        }

        if (WordsAre.AdverbByForm(t.Word(i)) && !word.Is(WordClass.Verb | WordClass.Role | WordClass.Title | WordClass.CueNoun))
        {
            return Tag.Adverb;
        }

        var isAdjective = word.Class == WordClass.None && WordsAre.AdjectiveByForm(t.Word(i)) && t[i + 1].IsWord;
        return isAdjective ? Tag.Adjective : Tag.Noun;
    }

    private static bool BeginsWithDigit(in TokenView t, int i) => Characters.IsDigit(t.Word(i)[0]);
}
