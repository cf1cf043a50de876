using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Vocabulary;

/// <summary>
/// A hash table of phrases, each once, with the bits of all sets that it is of, filed under their first word. Phrases are the same by
/// <see cref="WordFolding"/>; a blank of theirs is any white space.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Entry[] _entries;

    // The first entry plus one of the phrases that begin with a word of that hash; 0 for none.
    private readonly int[] _slots;

    /// <summary>Makes a table of sets, each with its bit or bits.</summary>
    public PhraseTable(params (uint Set, IReadOnlyList<string> Phrases)[] sets)
    {
        var count = 0;
        foreach (var (_, phrases) in sets)
        {
            count += phrases.Count;
        }

        var size = 16;
        while (size < count * 2)
        {
            size *= 2;
        }

        _entries = new Entry[count];
        _slots = new int[size];
        count = 0;
        foreach (var (set, phrases) in sets)
        {
            foreach (var phrase in phrases)
            {
                var hash = Hash(phrase.AsSpan(), 0);
                var same = First(hash);
                while (same >= 0 && _entries[same].Phrase != phrase)
                {
                    same = _entries[same].Next;
                }

                if (same >= 0)
                {
                    _entries[same] = _entries[same] with { Sets = _entries[same].Sets | set };
                    continue;
                }

                ref var slot = ref _slots[hash & (uint)(size - 1)];
                _entries[count] = new Entry(phrase, hash, set, slot - 1);
                slot = ++count;
            }
        }
    }

    /// <summary>The sets of which a phrase stands at a position and ends with a word.</summary>
    [MethodImpl(Jit.AtOnce)]
    public uint SetsAt(ReadOnlySpan<char> line, int position)
    {
        var sets = 0u;
        var hash = Hash(line, position);
        for (var i = First(hash); i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Hash == hash && Match(line, position, _entries[i].Phrase, mayBeGlued: false) > 0)
            {
                sets |= _entries[i].Sets;
            }
        }

        return sets;
    }

    /// <summary>The length of the longest phrase that stands at a position and ends with a word, or glued to a capital; 0 if none was found.</summary>
    [MethodImpl(Jit.AtOnce)]
    public int Longest(ReadOnlySpan<char> line, int position, bool mayBeGlued)
    {
        var longest = 0;
        var hash = Hash(line, position);
        for (var i = First(hash); i >= 0; i = _entries[i].Next)
        {
            longest = _entries[i].Hash == hash ? Math.Max(longest, Match(line, position, _entries[i].Phrase, mayBeGlued)) : longest;
        }

        return longest;
    }

    /// <summary>
    /// The sets of the longest phrase that stands at a position and ends with a word, and those of shorter ones that are among <paramref name="inside"/>.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    public uint LongestSets(ReadOnlySpan<char> line, int position, uint inside, out int length)
    {
        length = 0;
        var sets = 0u;
        var hash = Hash(line, position);
        for (var i = First(hash); i >= 0; i = _entries[i].Next)
        {
            var end = _entries[i].Hash == hash ? Match(line, position, _entries[i].Phrase, mayBeGlued: false) : 0;
            if (end > length)
            {
                sets = (sets & inside) | _entries[i].Sets;
                length = end;
            }
            else if (end > 0)
            {
                sets |= _entries[i].Sets & inside;
            }
        }

        return sets;
    }

    /// <summary>Just past the word, or the one sign, that stands at a position.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int FirstWordEnd(ReadOnlySpan<char> line, int position)
    {
        var i = position;
        while (i < line.Length && LetterKinds.IsWord(line[i]))
        {
            i++;
        }

        return i == position ? i + 1 : i;
    }

    // That of what FirstWordEnd delimits, in the same walk.
    [MethodImpl(Jit.AtOnce)]
    private static uint Hash(ReadOnlySpan<char> line, int position)
    {
        var hash = WordFolding.Seed;
        var i = position;
        do
        {
            hash = WordFolding.Add(hash, WordFolding.Fold(line[i]));
        }
        while (LetterKinds.IsWord(line[i++]) && i < line.Length && LetterKinds.IsWord(line[i]));
        return WordFolding.Mix(hash);
    }

    private int First(uint hash) => _slots[hash & (uint)(_slots.Length - 1)] - 1;

    [MethodImpl(Jit.AtOnce)]
    private static int Match(ReadOnlySpan<char> line, int position, string phrase, bool mayBeGlued)
    {
        var i = position;
        var p = 0;
        while (p < phrase.Length)
        {
            if (i >= line.Length)
            {
                return 0;
            }

            if (phrase[p] == ' ' && LetterKinds.IsSpace(line[i]))
            {
                while (i < line.Length && LetterKinds.IsSpace(line[i]))
                {
                    i++;
                }
            }
            else if (WordFolding.Fold(line[i]) == phrase[p])
            {
                i++;
            }
            else
            {
                return 0;
            }

            p++;
        }

        var endsInside = i < line.Length && LetterKinds.IsWord(line[i]) && LetterKinds.IsWord(line[i - 1])
            && !(mayBeGlued && Characters.IsLower(line[i - 1]) && Characters.IsUpper(line[i]));
        return endsInside ? 0 : i - position;
    }

    private readonly record struct Entry(string Phrase, uint Hash, uint Sets, int Next);
}
