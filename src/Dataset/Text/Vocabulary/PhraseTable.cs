using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Vocabulary;

/// <summary>
/// A hash table of distinct phrases, keyed by their first word, with a bit for each set that contains them. Phrases are compared by <see cref="WordFolding"/>;
/// a space in a phrase matches any whitespace.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Entry[] _entries;

    // The index plus one of the first entry among the phrases whose first word has that hash; 0 for none.
    private readonly int[] _slots;

    /// <summary>Initializes a table of sets, each with its bit or bits.</summary>
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

    /// <summary>Returns the sets that contain a phrase that begins at a position and ends at a word boundary.</summary>
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

    /// <summary>
    /// Returns the length of the longest phrase that begins at a position and ends at a word boundary or directly before an uppercase letter, or 0 if none was
    /// found.
    /// </summary>
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
    /// Returns the sets of the longest phrase that begins at a position and ends at a word boundary, and those sets of shorter phrases that are in
    /// <paramref name="inside"/>.
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

    /// <summary>Returns the index just past the word or single symbol at a position.</summary>
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

    // The hash of the range that FirstWordEnd delimits, in the same pass.
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
