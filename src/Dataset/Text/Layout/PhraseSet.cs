using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// A set of phrases to be found in lines: case, runs of white space and the shape of apostrophes do not matter. Phrases are
/// filed under their first word, so that a look-up costs a hash.
/// </summary>
internal sealed class PhraseSet
{
    // Which pairs of first characters begin a phrase: most words of a text are turned away here, before they are hashed.
    private readonly bool[] _begins = new bool[PairBits * PairBits];
    private readonly Dictionary<uint, string[]> _byFirstWord = [];
    private readonly uint _lasts;

    private const int PairBits = 32;

    public PhraseSet(params string[] phrases)
    {
        Phrases = phrases;
        foreach (var phrase in phrases)
        {
            var key = Hash(phrase.AsSpan(), 0);
            if (_byFirstWord.TryGetValue(key, out var others))
            {
                Array.Resize(ref others, others.Length + 1);
                others[others.Length - 1] = phrase;
            }

            _byFirstWord[key] = others ?? [phrase];
            _begins[Pair(phrase.AsSpan(), 0)] = true;
            _lasts |= 1u << (phrase[phrase.Length - 1] % PairBits);
        }
    }

    /// <summary>The phrases as they were given.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>The length of the longest phrase that stands at <paramref name="position"/> and ends with a word; 0 if none does.</summary>
    public int MatchAt(ReadOnlySpan<char> line, int position) => MatchAt(line, position, mayBeGlued: false);

    private int MatchAt(ReadOnlySpan<char> line, int position, bool mayBeGlued)
    {
        if (position >= line.Length || !_begins[Pair(line, position)] || !_byFirstWord.TryGetValue(Hash(line, position), out var phrases))
        {
            return 0;
        }

        var longest = 0;
        foreach (var phrase in phrases)
        {
            longest = Math.Max(longest, MatchAt(line, position, phrase, mayBeGlued));
        }

        return longest;
    }

    /// <summary>Whether the line begins with a phrase.</summary>
    public bool Begins(ReadOnlySpan<char> line) => MatchAt(line, FirstWordChar(line)) > 0;

    /// <summary>The same, also where the space behind the phrase is lost, as in saved pages: <c>Previous articleA ferry</c>.</summary>
    public bool BeginsOrIsGlued(ReadOnlySpan<char> line)
    {
        var start = FirstWordChar(line);
        return start < line.Length && MatchAt(line, start, mayBeGlued: true) > 0;
    }

    /// <summary>Whether the line is a phrase and nothing more than marks and numbers besides.</summary>
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

    /// <summary>Whether the line may end with a phrase, by its last letter.</summary>
    public bool MayEnd(ReadOnlySpan<char> line) =>
        !LetterKinds.IsWord(line[line.Length - 1]) || ((_lasts >> (Fold(line[line.Length - 1]) % PairBits)) & 1) != 0;

    /// <summary>Whether a phrase stands anywhere in the line.</summary>
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

            i = FirstWordEnd(line, i);
        }

        return false;
    }

    /// <summary>Where the first letter, digit or sign of a copyright or tag stands; marks before it say nothing.</summary>
    private static int FirstWordChar(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length && !LetterKinds.IsWord(line[i]) && line[i] is not ('\u00A9' or '#' or '$' or '@'))
        {
            i++;
        }

        return i;
    }

    /// <summary>The length of one phrase that stands at <paramref name="position"/>; 0 if it does not.</summary>
    public static int MatchAt(ReadOnlySpan<char> line, int position, string phrase, bool mayBeGlued)
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
            else if (Fold(line[i]) == phrase[p])
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

    /// <summary>A hash of the word, or of the one sign, that stands at a position (FNV-1a).</summary>
    public static uint Hash(ReadOnlySpan<char> line, int position)
    {
        var hash = 2166136261;
        var end = FirstWordEnd(line, position);
        for (var i = position; i < end; i++)
        {
            hash = unchecked((hash ^ Fold(line[i])) * 16777619);
        }

        return hash;
    }

    private static int FirstWordEnd(ReadOnlySpan<char> line, int position)
    {
        var i = position;
        while (i < line.Length && LetterKinds.IsWord(line[i]))
        {
            i++;
        }

        return i == position ? i + 1 : i;
    }

    // A word of one letter pairs it with nothing.
    private static int Pair(ReadOnlySpan<char> line, int position)
    {
        var hasSecond = position + 1 < line.Length && LetterKinds.IsWord(line[position]) && LetterKinds.IsWord(line[position + 1]);
        return (Fold(line[position]) % PairBits * PairBits) + (hasSecond ? Fold(line[position + 1]) % PairBits : 0);
    }

    /// <summary>The character as phrases are written: in small ASCII letters with straight apostrophes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\u2019' ? '\'' : c;
}
