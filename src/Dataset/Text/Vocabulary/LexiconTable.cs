using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>A word of the table: its hash, where its letters stand, and what it is.</summary>
internal struct LexiconEntry
{
    public uint Hash;
    public int Start;
    public int Length;
    public Lexeme Lexeme;
}

/// <summary>A hash table of words, probed in order; a look-up allocates nothing.</summary>
internal sealed class LexiconTable(char[] letters, LexiconEntry[] entries, ushort[] slots, int count)
{
    // A longer word is in no list: the bound keeps hostile text linear.
    private const int Longest = 24;

    /// <summary>What the lists say of a word; of one that is in none, the empty lexeme.</summary>
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

    /// <summary>All words, folded, with what they are.</summary>
    public IEnumerable<(string Word, Lexeme Lexeme)> All()
    {
        for (var i = 1; i < count; i++)
        {
            yield return (new string(letters, entries[i].Start, entries[i].Length), entries[i].Lexeme);
        }
    }
}
