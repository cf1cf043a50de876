using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>
/// The one rule by which words and phrases are the same, and the one hash over it: ASCII capitals count as small letters, a curly apostrophe as a straight one,
/// and everything else as itself.
/// </summary>
internal static class WordFolding
{
    /// <summary>The hash before the first character.</summary>
    public const uint Seed = 2166136261u;

    /// <summary>The character as the lists write it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c == '\u2019' ? '\'' : c;

    /// <summary>Whether the word is the same as one that is written as the lists write words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Same(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        if (word.Length != folded.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The hash of a word, the same for words that are the same (FNV-1a, its high bits mixed into the low ones).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = Add(hash, Fold(c));
        }

        return Mix(hash);
    }

    /// <summary>The hash with one more character, which is folded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char folded) => unchecked((hash ^ folded) * 16777619u);

    /// <summary>The hash after the last character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint hash) => hash ^ (hash >> 15);
}
