using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>A word of the table: its hash, the position of its letters, and its entry.</summary>
internal struct LexiconEntry
{
    public uint Hash;
    public int Start;
    public int Length;
    public Lexeme Lexeme;
}

/// <summary>A hash table of words with linear probing. A lookup allocates nothing.</summary>
internal sealed class LexiconTable(char[] letters, LexiconEntry[] entries, ushort[] slots, int count)
{
    // No list contains a longer word; the limit keeps hostile text linear.
    private const int Longest = 24;

    /// <summary>Returns the entry of a word, or the empty entry if no list contains it.</summary>
    [MethodImpl(Jit.AtOnce)]
    public ref readonly Lexeme Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return ref entries[0].Lexeme;
        }

        var (taken, known) = (slots, entries);
        var hash = WordFolding.Hash(word);
        for (var slot = (int)hash; taken[slot & (taken.Length - 1)] is > 0 and var at; slot++)
        {
            ref readonly var entry = ref known[at];
            if (entry.Hash == hash && entry.Length == word.Length && WordFolding.Same(word, letters.AsSpan(entry.Start, entry.Length)))
            {
                return ref entry.Lexeme;
            }
        }

        return ref known[0].Lexeme;
    }

    /// <summary>Returns all words, folded, with their entries.</summary>
    public IEnumerable<(string Word, Lexeme Lexeme)> All()
    {
        for (var i = 1; i < count; i++)
        {
            yield return (new string(letters, entries[i].Start, entries[i].Length), entries[i].Lexeme);
        }
    }
}
