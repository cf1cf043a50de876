using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Distinguishes direct quotations, partial quotations, and terms.</summary>
internal static class KindRule
{
    private const int LongestTitle = 14;
    private const int ShortFragment = 3;

    [MethodImpl(Jit.AtOnce)]
    public static QuoteKind Of(QuoteScene scene, SpeakerFinding found, IReadOnlyList<QuoteKind> kinds)
    {
        var words = WordCount(scene.Inner);
        switch (found.Place)
        {
            case CuePlace.Earlier:
                return kinds[found.Joins];
            case CuePlace.After when scene.BeginsFrame:
            case CuePlace.Implied:
                return QuoteKind.Direct;
            case CuePlace.Introduction when IsIntroduced(scene, words):
                return QuoteKind.Direct;
        }

        if (scene.BeginsFrame && scene.EndsFrame)
        {
            return words > ShortFragment || EndsSentence(scene.Inner) || IsBrokenOff(scene.Inner) ? QuoteKind.Direct : QuoteKind.Term;
        }

        if (IsIntroducedByMark(scene, found, words))
        {
            return QuoteKind.Direct;
        }

        if ((IsTerm(scene, found, words) && !IsSaid(scene, found)) || IsName(scene, found, words))
        {
            return QuoteKind.Term;
        }

        if (!found.IsFound && found.Place == CuePlace.Nowhere)
        {
            return words > ShortFragment && !IsCapitalized(scene.Inner, words) ? QuoteKind.Partial : QuoteKind.Term;
        }

        return IsClauseAfterCue(scene, found, words) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    /// <summary>
    /// Determines whether the punctuation introduces a direct quotation. A colon introduces any quotation; a comma introduces one that begins with an uppercase
    /// letter or is long.
    /// </summary>
    private static bool IsIntroduced(QuoteScene scene, int words)
    {
        var before = scene.Tokens[scene.At - 1].Kind;
        if (before == TokenKind.Comma && scene.Tokens.IsWord(scene.At - 2, "that"))
        {
            return false;
        }

        return before == TokenKind.Colon || scene.Tokens[scene.At - 1].Kind == TokenKind.Quote || scene.BeginsFrame || BeginsWithCapital(scene.Inner)
            || words > ShortFragment;
    }

    /// <summary>
    /// Determines whether a colon or comma introduces a direct quotation. A colon does even without a verb of saying before it; a comma does if the sentence
    /// ends with the quotation.
    /// </summary>
    private static bool IsIntroducedByMark(QuoteScene scene, SpeakerFinding found, int words) => scene.Tokens[scene.At - 1].Kind switch
    {
        TokenKind.Colon => found.IsFound || words > ShortFragment || EndsSentence(scene.Inner),
        TokenKind.Comma => BeginsWithCapital(scene.Inner) && EndsSentence(scene.Inner) && scene.EndsFrame,
        _ => false,
    };

    /// <summary>Determines whether the quotation is a clause directly after its cue, without a comma: <c>X declared "We are done."</c></summary>
    private static bool IsClauseAfterCue(QuoteScene scene, SpeakerFinding found, int words) =>
        found.CueToken == scene.At - 1 && (words > ShortFragment || EndsSentence(scene.Inner)) && BeginsWithCapital(scene.Inner)
            && scene.Tokens[found.CueToken].Is(WordClass.Speech)
        && !scene.Tokens[found.CueToken].Is(WordClass.TermIntro);

    /// <summary>Determines whether a verb of saying directly precedes the quotation: <c>The sign read "No Way Out"</c>.</summary>
    private static bool IsSaid(QuoteScene scene, SpeakerFinding found) =>
        found.IsFound && found.CueToken >= 0 && found.CueToken == scene.At - 1 && IsOfWords(scene.Tokens, found.CueToken);

    /// <summary>
    /// Determines whether a few words are a name: next to a verb of attitude or action (<c>backs the "Remain" campaign</c>, <c>harm via "cancel culture"</c>),
    /// or deep in the object of a verb of saying (<c>posts counts of "probable" cases</c>).
    /// </summary>
    private static bool IsName(QuoteScene scene, SpeakerFinding found, int words)
    {
        if (words > ShortFragment || found.CueToken < 0 || found.CueToken > scene.At)
        {
            return false;
        }

        var before = scene.Chunk - 1;
        before -= scene.Sentence.KindOf(before) == ChunkKind.Noun ? 1 : 0;
        var isBesideNoun = scene.Tokens.TagOf(scene.At + 1) is Tag.Noun or Tag.Name;
        var isAfterPreposition = scene.Sentence.KindOf(before) == ChunkKind.Preposition;
        if (scene.Tokens.Has(found.CueToken, WordClass.Silent))
        {
            var isObject = scene.Sentence.IsWord(before, "as") || scene.Sentence.IsWord(before, "of") || scene.Sentence.IsWord(before, "to");
            return isBesideNoun || (isAfterPreposition && !isObject);
        }

        return isBesideNoun && isAfterPreposition && !scene.Tokens.Has(found.CueToken, WordClass.Stance)
            && IsObjectOf(scene.Sentence, before - 1, found.CueToken);
    }

    // The noun before the preposition is the object of the verb, or belongs to it.
    private static bool IsObjectOf(ReportSentence s, int chunk, int cue)
    {
        var parts = 0;
        while (s.KindOf(chunk) is ChunkKind.Noun or ChunkKind.Preposition)
        {
            parts += s.KindOf(chunk) == ChunkKind.Noun ? 1 : 0;
            chunk--;
        }

        return parts > 0 && s.KindOf(chunk) == ChunkKind.Verb && s.Chunks[chunk].Head == cue && s.Tokens.TagOf(cue + 1) != Tag.Pronoun;
    }

    private static bool IsOfWords(in TokenView t, int i) =>
        t.IsEither(i, "read", "reads") || t.IsEither(i, "reading", "saying") || t.IsEither(i, "said", "says") || t.IsEither(i, "shouted", "yelled")
        || t.IsEither(i, "chanted", "screamed");

    private static bool IsTerm(QuoteScene scene, SpeakerFinding found, int words)
    {
        var before = scene.Tokens[scene.At - 1];
        var after = scene.Tokens[scene.At + 1];
        if (before.Is(WordClass.TermIntro) && words <= LongestTitle && (!EndsSentence(scene.Inner) || IsCapitalized(scene.Inner, words))
            && !IsSpoken(scene, found))
        {
            return true;
        }

        if (before.Is(WordClass.Work) || (after.Is(WordClass.Work) && words <= LongestTitle))
        {
            return IsCapitalized(scene.Inner, words);
        }

        return words > 1 && words <= LongestTitle && IsCapitalized(scene.Inner, words)
            && (!EndsSentence(scene.Inner) || (scene.Inner[scene.Inner.Length - 1] == '.' && before.Is(WordClass.Preposition | WordClass.Possessive)));
    }

    /// <summary>
    /// Determines whether a verb such as 'called' has a speaker: <c>what he called</c>, <c>which Lee called</c>, but not <c>a plan called</c>.
    /// </summary>
    private static bool IsSpoken(QuoteScene scene, SpeakerFinding found) =>
        scene.Tokens.Has(scene.At - 1, WordClass.Cue) && scene.Tokens.TagOf(scene.At - 1) is Tag.Verb or Tag.Participle
            && scene.Tokens.Has(scene.At - 1, WordClass.Past)
        && (scene.Tokens[scene.At - 2].Is(WordClass.Pronoun | WordClass.Relative) || (found.IsFound && found.CueToken == scene.At - 1));

    private static bool BeginsWithCapital(ReadOnlySpan<char> inner)
    {
        foreach (var c in inner)
        {
            if (Characters.IsLetterOrDigit(c))
            {
                return !Characters.IsLower(c);
            }
        }

        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<char> inner) => inner[inner.Length - 1] is '.' or '?' or '!';

    private static bool IsBrokenOff(ReadOnlySpan<char> inner) => inner[inner.Length - 1] is '\u2014' or '\u2013' or '\u2026';

    // Counts only as many words as the rules distinguish, so a speech of a thousand words is not counted to its end.
    [MethodImpl(Jit.AtOnce)]
    private static int WordCount(ReadOnlySpan<char> inner)
    {
        var count = 0;
        var inside = false;
        for (var i = 0; i < inner.Length && count <= LongestTitle; i++)
        {
            var space = Characters.IsWhiteSpace(inner[i]);
            count += !space && !inside ? 1 : 0;
            inside = !space;
        }

        return count;
    }

    /// <summary>Determines whether every word except short function words begins with an uppercase letter, as in a title.</summary>
    private static bool IsCapitalized(ReadOnlySpan<char> inner, int words)
    {
        if (words > LongestTitle)
        {
            return false;
        }

        var begins = true;
        var capitals = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            var c = inner[i];
            if (Characters.IsWhiteSpace(c))
            {
                begins = true;
            }
            else if (begins)
            {
                begins = false;
                capitals += Characters.IsUpper(c) ? 1 : 0;
                if (Characters.IsLower(c) && !IsSmall(inner.Slice(i)))
                {
                    return false;
                }
            }
        }

        return capitals > 0;
    }

    private static bool IsSmall(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && Characters.IsLetter(rest[end]))
        {
            end++;
        }

        var kind = Lexicon.Find(rest.Slice(0, end)).Classes;
        var word = rest.Slice(0, end);
        var isLonger = WordsAre.Same(word, "with") || WordsAre.Same(word, "from") || WordsAre.Same(word, "into") || WordsAre.Same(word, "upon");
        return (end <= 3 || isLonger) && (kind & (WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction)) != 0;
    }
}
