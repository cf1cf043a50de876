using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>
/// Defines how words and phrases are compared and hashed: ASCII uppercase letters equal lowercase ones, a curly apostrophe equals a straight one, and every
/// other character equals only itself.
/// </summary>
internal static class WordFolding
{
    /// <summary>The hash before the first character.</summary>
    public const uint Seed = 2166136261u;

    /// <summary>Returns the character in the form that the lists use.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c == '\u2019' ? '\'' : c;

    /// <summary>Determines whether a word equals a word that is written in the form that the lists use.</summary>
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

    /// <summary>Returns the hash of a word, which is the same for equal words (FNV-1a, with the high bits mixed into the low ones).</summary>
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

    /// <summary>Adds a folded character to a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char folded) => unchecked((hash ^ folded) * 16777619u);

    /// <summary>Completes a hash after the last character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint hash) => hash ^ (hash >> 15);
}
