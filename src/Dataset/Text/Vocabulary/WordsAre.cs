using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>Questions about single words that no list answers.</summary>
internal static class WordsAre
{
    /// <summary>Whether two words are the same, whatever their case.</summary>
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

    /// <summary>An adverb by its ending: <c>repeatedly</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool AdverbByForm(ReadOnlySpan<char> word) =>
        word.Length > 4 && EndsWith(word, "ly") && !Same(word, "family") && !Same(word, "reply") && !Same(word, "ally") && !Same(word, "assembly")
            && !Same(word, "italy");

    /// <summary>An adjective by its ending: <c>historical</c>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool AdjectiveByForm(ReadOnlySpan<char> word) =>
        word.Length > 4 && (EndsWith(word, "al") || EndsWith(word, "ic") || EndsWith(word, "ive") || EndsWith(word, "ous") || EndsWith(word, "ful")
            || EndsWith(word, "less"));

    /// <summary>A noun by its ending that may name somebody who acts: <c>protester</c>, <c>columnist</c>.</summary>
    public static bool AgentByForm(ReadOnlySpan<char> word) =>
        word.Length > 4 && (EndsWith(word, "er") || EndsWith(word, "or") || EndsWith(word, "ist") || EndsWith(word, "ian") || EndsWith(word, "man"));

    /// <summary>A noun by its ending that names no one who could speak: <c>commitment</c>.</summary>
    public static bool AbstractByForm(ReadOnlySpan<char> word) =>
        word.Length > 5 && (EndsWith(word, "ment") || EndsWith(word, "ments") || EndsWith(word, "tion") || EndsWith(word, "tions") || EndsWith(word, "ness")
            || EndsWith(word, "ity") || EndsWith(word, "ities") || EndsWith(word, "ance") || EndsWith(word, "ence") || EndsWith(word, "ism"));
}
