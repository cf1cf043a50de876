using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>Tests single words for properties that no list covers.</summary>
internal static class WordsAre
{
    /// <summary>Determines whether two words are equal, ignoring case.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool Same(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (word.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (WordFolding.Fold(word[i]) != WordFolding.Fold(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool Same(ReadOnlySpan<char> word, string lower) => WordFolding.Same(word, lower.AsSpan());

    [MethodImpl(Jit.AtOnce)]
    public static bool EndsWith(ReadOnlySpan<char> word, string end) => word.Length > end.Length + 1 && Same(word.Slice(word.Length - end.Length), end);

    /// <summary>Determines whether a word is an adverb by its ending: <c>repeatedly</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool AdverbByForm(ReadOnlySpan<char> word) =>
        word.Length > 4 && EndsWith(word, "ly") && !Same(word, "family") && !Same(word, "reply") && !Same(word, "ally") && !Same(word, "assembly")
            && !Same(word, "italy");

    /// <summary>Determines whether a word is an adjective by its ending: <c>historical</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool AdjectiveByForm(ReadOnlySpan<char> word) =>
        word.Length > 4 && (EndsWith(word, "al") || EndsWith(word, "ic") || EndsWith(word, "ive") || EndsWith(word, "ous") || EndsWith(word, "ful")
            || EndsWith(word, "less"));

    /// <summary>Determines whether a word is, by its ending, a noun that can name an actor: <c>protester</c>, <c>columnist</c>.</summary>
    public static bool AgentByForm(ReadOnlySpan<char> word) =>
        word.Length > 4 && (EndsWith(word, "er") || EndsWith(word, "or") || EndsWith(word, "ist") || EndsWith(word, "ian") || EndsWith(word, "man"));

    /// <summary>Determines whether a word is, by its ending, a noun that cannot name a speaker: <c>commitment</c>.</summary>
    public static bool AbstractByForm(ReadOnlySpan<char> word) =>
        word.Length > 5 && (EndsWith(word, "ment") || EndsWith(word, "ments") || EndsWith(word, "tion") || EndsWith(word, "tions") || EndsWith(word, "ness")
            || EndsWith(word, "ity") || EndsWith(word, "ities") || EndsWith(word, "ance") || EndsWith(word, "ence") || EndsWith(word, "ism"));
}
