using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>
/// Tags the words of a sentence from left to right. A word gets a tag that its classes allow; if there are several, the neighboring words decide.
/// <see cref="VerbTags"/> tags verbs, and <see cref="TimeTags"/> tags time expressions.
/// </summary>
internal static class Tagger
{
    /// <summary>Returns the tokens of a sentence with their tags.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="from">The index of the first token.</param>
    [MethodImpl(Jit.AtOnce)]
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

    [MethodImpl(Jit.AtOnce)]
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
            return Capitalized(t, i);
        }

        if (IsParticle(t, i))
        {
            return Tag.Name;
        }

        if (word.Is(WordClass.Auxiliary))
        {
            var isName = word.Capital && t.IsEither(i, "may", "will") && (FunctionTags.IsVerbNext(t, i + 1) || t[i + 1].Capital);
            var isNoun = (t.IsEither(i, "will", "might") || t.IsEither(i, "must", "can")) && IsNominal(t.TagOf(i - 1)) && t.TagOf(i - 1) != Tag.Number;
            return isName ? Tag.Name : isNoun ? Tag.Noun : Tag.Auxiliary;
        }

        return IsReflexive(t, i) ? Tag.Adverb : FunctionTags.Of(t, i) ?? Content(t, i);
    }

    /// <summary>Determines whether a word opens the sentence, which makes its capitalization uninformative.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool Opens(in TokenView t, int i) => i == t.From || (i == t.From + 1 && (!t[i - 1].IsWord || !Characters.IsLetterOrDigit(t.Word(i - 1)[0])));

    /// <summary>Determines whether the tag of the preceding word requires a noun to follow: a determiner, possessive, adjective, or number.</summary>
    public static bool IsNominal(Tag before) => before is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number;

    [MethodImpl(Jit.AtOnce)]
    private static Tag Capitalized(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (word.Is(WordClass.Pronoun | WordClass.Relative) && !word.Is(WordClass.Determiner))
        {
            return word.Is(WordClass.Relative) ? Tag.Relative : Tag.Pronoun;
        }

        // 'LONDON - As he said', but not 'The Dogs of War'
        if (!t[i - 1].IsWord && word.Is(WordClass.Preposition | WordClass.Subordinator) && !word.Is(WordClass.Determiner) && t[i - 1].Kind != TokenKind.Comma)
        {
            return FunctionTags.Subordinator(t, i);
        }

        var isArticle = t.IsEither(i, "the", "a") || t.IsWord(i, "an");
        return word.Is(WordClass.Determiner) && t[i + 1].IsWord && (isArticle || t.TagOf(i - 1) != Tag.Name) ? Tag.Determiner
            : word.Is(WordClass.Conjunction) && t.TagOf(i - 1) != Tag.Name ? Tag.Conjunction
            : Tag.Name;
    }

    // 'Rosa de la Cruz', 'van der Berg'
    [MethodImpl(Jit.AtOnce)]
    private static bool IsParticle(in TokenView t, int i) =>
        t.Has(i, WordClass.NameParticle) && !t.Has(i, WordClass.Auxiliary) && (t.TagOf(i - 1) == Tag.Name || t[i - 1].Capital)
        && (t[i + 1].Capital || (t.Has(i + 1, WordClass.NameParticle) && t[i + 2].Capital));

    [MethodImpl(Jit.AtOnce)]
    private static bool IsReflexive(in TokenView t, int i) =>
        t.Has(i, WordClass.Pronoun) && (WordsAre.EndsWith(t.Word(i), "self") || WordsAre.EndsWith(t.Word(i), "selves"))
        && t.TagOf(i - 1) is Tag.Name or Tag.Noun or Tag.Pronoun;

    [MethodImpl(Jit.AtOnce)]
    private static Tag Content(in TokenView t, int i)
    {
        ref readonly var word = ref t[i];
        if (!word.Capital && FunctionTags.BeginsWithDigit(t, i))
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
            // The first word of a sentence is a name unless the lexicon lists it as something else.
            return (word.Class & ~(WordClass.NounLike | WordClass.NameParticle | WordClass.PlaceOpener)) == 0
                || (word.Is(WordClass.Verb) && !word.Is(WordClass.NounLike)) || t[i + 1].Capital ? Tag.Name : Tag.Noun;
        }

        if (WordsAre.AdverbByForm(t.Word(i)) && !word.Is(WordClass.Verb | WordClass.Role | WordClass.Title | WordClass.CueNoun))
        {
            return Tag.Adverb;
        }

        var isAdjective = word.Class == WordClass.None && WordsAre.AdjectiveByForm(t.Word(i)) && t[i + 1].IsWord
            && !t.Has(i + 1, WordClass.Preposition | WordClass.Verb | WordClass.Conjunction | WordClass.Relative | WordClass.Determiner);
        return isAdjective ? Tag.Adjective : Tag.Noun;
    }
}
