using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Vocabulary;

/// <summary>A set of phrases to find in lines, ignoring case, the length of whitespace runs, and the shape of apostrophes.</summary>
internal sealed class PhraseSet
{
    // A bit mask for each first character, with a bit set for each second one. It rules out most words of a text before they are hashed.
    private readonly uint[] _begins = new uint[Bits];
    private readonly PhraseTable _table;
    private readonly uint _lasts;

    private const int Bits = 32;

    public PhraseSet(params string[] phrases)
    {
        Phrases = phrases;
        _table = new PhraseTable((1, phrases));
        foreach (var phrase in phrases)
        {
            _begins[phrase[0] % Bits] |= Second(phrase.AsSpan(), 0);
            _lasts |= 1u << (phrase[phrase.Length - 1] % Bits);
        }
    }

    /// <summary>Creates a set of the distinct phrases of several sets.</summary>
    public static PhraseSet OfAll(params PhraseSet[] sets)
    {
        var phrases = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            foreach (var phrase in set.Phrases)
            {
                if (known.Add(phrase))
                {
                    phrases.Add(phrase);
                }
            }
        }

        return new PhraseSet([.. phrases]);
    }

    /// <summary>The phrases as given.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>
    /// Returns the length of the longest phrase that begins at <paramref name="position"/> and ends at a word boundary, or 0 if none was found.
    /// </summary>
    public int MatchAt(ReadOnlySpan<char> line, int position) => MatchAt(line, position, mayBeGlued: false);

    [MethodImpl(Jit.AtOnce)]
    private int MatchAt(ReadOnlySpan<char> line, int position, bool mayBeGlued) =>
        position < line.Length && (_begins[WordFolding.Fold(line[position]) % Bits] & Second(line, position)) != 0
            ? _table.Longest(line, position, mayBeGlued)
            : 0;

    /// <summary>Determines whether the line begins with a phrase.</summary>
    public bool Begins(ReadOnlySpan<char> line) => MatchAt(line, FirstWordChar(line)) > 0;

    /// <summary>
    /// Determines whether the line begins with a phrase, even if the space after it is lost, as in saved pages: <c>Previous articleA ferry</c>.
    /// </summary>
    public bool BeginsOrIsGlued(ReadOnlySpan<char> line)
    {
        var start = FirstWordChar(line);
        return start < line.Length && MatchAt(line, start, mayBeGlued: true) > 0;
    }

    /// <summary>Determines whether the line consists of a phrase, and otherwise only of punctuation and numbers.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsWhole(ReadOnlySpan<char> line)
    {
        var start = FirstWordChar(line);
        while (start < line.Length && Characters.IsDigit(line[start]) && MatchAt(line, start) == 0)
        {
            start += 1 + FirstWordChar(line.Slice(start + 1));
        }

        var length = MatchAt(line, start);
        if (length == 0)
        {
            return false;
        }

        for (var i = start + length; i < line.Length; i++)
        {
            if (Characters.IsLetter(line[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether the line can end with a phrase, based on its last letter.</summary>
    public bool MayEnd(ReadOnlySpan<char> line) =>
        !LetterKinds.IsWord(line[line.Length - 1]) || ((_lasts >> (WordFolding.Fold(line[line.Length - 1]) % Bits)) & 1) != 0;

    /// <summary>Determines whether the line contains a phrase.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsIn(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length)
        {
            if (LetterKinds.IsSpace(line[i]))
            {
                i++;
                continue;
            }

            if (MatchAt(line, i) > 0)
            {
                return true;
            }

            i = PhraseTable.FirstWordEnd(line, i);
        }

        return false;
    }

    /// <summary>Returns the index of the first letter, digit, or one of the characters ©, #, $, and @, skipping other punctuation.</summary>
    [MethodImpl(Jit.AtOnce)]
    private static int FirstWordChar(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length && !LetterKinds.IsWord(line[i]) && line[i] is not ('\u00A9' or '#' or '$' or '@'))
        {
            i++;
        }

        return i;
    }

    // A one-letter word has no second character.
    [MethodImpl(Jit.AtOnce)]
    private static uint Second(ReadOnlySpan<char> line, int position)
    {
        var hasSecond = position + 1 < line.Length && LetterKinds.IsWord(line[position]) && LetterKinds.IsWord(line[position + 1]);
        return 1u << (hasSecond ? WordFolding.Fold(line[position + 1]) % Bits : 0);
    }
}
