using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// Continues the sentence before a lowercase letter, except before a name that begins with one (<c>iPhone</c>) and, in informal writing, before a pronoun or
/// question word after a word that is not an abbreviation (<c>it was late. i left</c>).
/// </summary>
internal sealed class SmallLetterRule : SentenceRule
{
    private const int ShortestSentence = 6;

    [MethodImpl(Jit.AtOnce)]
    public override Verdict Judge(in Stop stop)
    {
        if (stop.NextKind != NextKind.Lower)
        {
            return Verdict.None;
        }

        var next = stop.NextText;
        if (next.Length > 2 && Characters.IsUpper(next[1]))
        {
            return Verdict.End;
        }

        var plain = stop.Dots < 2 && !stop.Opens && (stop.Asks ? !IsAttribution(stop) : IsWord(stop.WordText)) && stop.Abbreviation == AbbreviationKind.None;
        return plain && (IsInSmallLetters(stop) || SentenceStarters.IsSmallStarter(stop.Text, stop.NextWord)) ? Verdict.End : Verdict.Continue;
    }

    // A short word without a vowel is an abbreviation that is missing from the tables (qtr.).
    private static bool IsWord(ReadOnlySpan<char> word)
    {
        var isWord = word.Length is 0 or > 3;
        foreach (var c in word)
        {
            isWord |= word.Length > 1 && c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
        }

        return isWord;
    }

    // Stop it! he said.
    private static bool IsAttribution(in Stop stop)
    {
        var verb = stop.NextWord.End + 1;
        var end = verb;
        while (end < stop.ParagraphEnd && end < verb + 12 && Characters.IsLower(stop.Text[end]))
        {
            end++;
        }

        return verb < stop.ParagraphEnd && stop.NextText is "he" or "she" or "they" or "i" or "we"
            && Lexicon.IsSmall(stop.Text.AsSpan(verb, end - verb), WordTopic.QuoteVerb);
    }

    // A writer who begins a sentence of several words in lowercase does the same with the next one.
    private static bool IsInSmallLetters(in Stop stop) =>
        stop.HasSpace && stop.First - stop.SentenceStart >= ShortestSentence && Characters.IsLower(stop.Text[stop.SentenceStart])
            && !Characters.IsUpper(stop.Text[stop.SentenceStart + 1])
        && Characters.IsLower(stop.Text[stop.First - 1]);
}
