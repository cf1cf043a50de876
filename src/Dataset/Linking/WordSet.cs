using System;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>A fixed set of words, asked without regard to case and without an allocation.</summary>
internal sealed class WordSet
{
    private static readonly char[] Blank = [' '];

    private readonly string?[] _slots;
    private readonly int _longest;

    /// <summary>Makes the set of words in small letters with blanks between them.</summary>
    public WordSet(string words)
    {
        var items = words.Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        var size = 16;
        while (size < items.Length * 3)
        {
            size *= 2;
        }

        _slots = new string?[size];
        foreach (var item in items)
        {
            _longest = Math.Max(_longest, item.Length);
            _slots[Find(item.AsSpan())] = item;
        }
    }

    /// <summary>Whether the word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && word.Length <= _longest && _slots[Find(word)] is not null;

    private int Find(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var c in word)
        {
            hash = unchecked((hash * 31) + CaseFolding.Fold(c));
        }

        var slot = (int)(hash ^ (hash >> 16)) & (_slots.Length - 1);
        while (_slots[slot] is { } item && !CaseFolding.Equal(item.AsSpan(), word))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }
}
