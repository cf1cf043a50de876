using System;
using System.Collections.Generic;

namespace Dataset.Text;

/// <summary>Words and a small number for each, looked up in a span without an allocation. Case counts.</summary>
internal sealed class WordTable
{
    private readonly string[] _words;
    private readonly byte[] _values;
    private readonly int[] _slots;
    private readonly int _longest;

    /// <summary>
    /// Makes a table of lists of words, separated by blanks or line ends, each list with its number above 0. The first mention of a word wins.
    /// </summary>
    public WordTable(params (byte Value, string Words)[] lists)
    {
        var words = new List<string>();
        var values = new List<byte>();
        foreach (var (value, list) in lists)
        {
            foreach (var word in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add(word);
                values.Add(value);
                _longest = Math.Max(_longest, word.Length);
            }
        }

        _words = [.. words];
        _values = [.. values];
        var size = 16;
        while (size < _words.Length * 3)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (var i = 0; i < _words.Length; i++)
        {
            var slot = Slot(_words[i].AsSpan());
            if (_slots[slot] == 0)
            {
                _slots[slot] = i + 1;
            }
        }
    }

    /// <summary>The words as they were given.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The word's number, 0 if the table does not have it.</summary>
    public byte this[ReadOnlySpan<char> word] =>
        word.IsEmpty || word.Length > _longest || _slots[Slot(word)] is not (> 0 and var at) ? (byte)0 : _values[at - 1];

    /// <summary>Whether the table has the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => this[word] != 0;

    // The word's slot, or the empty one where it would stand.
    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        var mask = _slots.Length - 1;
        var slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_slots[slot] is > 0 and var at && !word.SequenceEqual(_words[at - 1].AsSpan()))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
