using System;
using System.Collections.Generic;

namespace Dataset.Text.Vocabulary;

/// <summary>Word classes by word, looked up in a span without allocating; ASCII case is ignored and curly apostrophes are straight.</summary>
internal sealed class WordClassTable
{
    private const int LongestKey = 24;

    private readonly string?[] _keys;
    private readonly uint[] _hashes;
    private readonly WordClass[] _values;
    private readonly int _mask;

    // A bit for each length that a word has: of a short list it turns most words away before they are hashed.
    private readonly uint _lengths;

    public WordClassTable(Dictionary<string, WordClass> words)
    {
        var size = 64;
        while (size < words.Count * 2)
        {
            size *= 2;
        }

        _keys = new string?[size];
        _hashes = new uint[size];
        _values = new WordClass[size];
        _mask = size - 1;
        foreach (var pair in words)
        {
            _lengths |= 1u << pair.Key.Length;
            var hash = WordFolding.Hash(pair.Key.AsSpan());
            var slot = Slot(pair.Key.AsSpan(), hash);
            _keys[slot] = pair.Key;
            _hashes[slot] = hash;
            _values[slot] = pair.Value;
        }
    }

    /// <summary>A table of words that are only asked for, separated by blanks.</summary>
    public static WordClassTable Of(string words)
    {
        var table = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var word in words.Split(' '))
        {
            table.Add(word, WordClass.None);
        }

        return new WordClassTable(table);
    }

    /// <summary>Whether <paramref name="word"/> is listed.</summary>
    public bool Contains(ReadOnlySpan<char> word) => HasLength(word.Length) && _keys[Slot(word, WordFolding.Hash(word))] is not null;

    /// <summary>The classes of <paramref name="word"/>, none if it is not listed.</summary>
    public WordClass this[ReadOnlySpan<char> word]
    {
        get
        {
            if (!HasLength(word.Length))
            {
                return WordClass.None;
            }

            var slot = Slot(word, WordFolding.Hash(word));
            return _keys[slot] is null ? WordClass.None : _values[slot];
        }
    }

    private bool HasLength(int length) => length <= LongestKey && ((_lengths >> length) & 1) != 0;

    private int Slot(ReadOnlySpan<char> word, uint hash)
    {
        var slot = (int)(hash & (uint)_mask);
        while (_keys[slot] is { } key && (_hashes[slot] != hash || !WordFolding.Same(word, key.AsSpan())))
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
