using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Terms;

/// <summary>
/// The terms under which one piece of a word is found: the case-folded piece with straight apostrophes; the same without its possessive ending;
/// and both without diacritics, if that makes a difference. An instance can be reused for many pieces and reuses its buffer.
/// </summary>
internal sealed class TermForms
{
    private char[] _buffer = new char[128];
    private readonly int[] _starts = new int[4];
    private readonly int[] _lengths = new int[4];

    /// <summary>The number of forms of the piece: 1 to 4.</summary>
    public int Count { get; private set; }

    /// <summary>The form at an index, the full form first. Valid until the next <see cref="Set"/>.</summary>
    public ReadOnlySpan<char> this[int index] => new(_buffer, _starts[index], _lengths[index]);

    /// <summary>Computes the forms of a piece.</summary>
    public void Set(ReadOnlySpan<char> piece)
    {
        if (_buffer.Length < piece.Length * 2)
        {
            _buffer = new char[piece.Length * 2];
        }

        Count = 0;
        var marked = Fold(piece, _buffer);
        Add(0, piece.Length);
        var owner = OwnerLength(_buffer.AsSpan(0, piece.Length));
        if (owner > 0)
        {
            Add(0, owner);
        }

        if (!marked)
        {
            return;
        }

        // Only letters with diacritics reach this point, so the second half of the buffer is rarely written.
        var bare = Bare(_buffer.AsSpan(0, piece.Length), _buffer.AsSpan(piece.Length));
        if (bare == 0 || _buffer.AsSpan(0, piece.Length).SequenceEqual(_buffer.AsSpan(piece.Length, bare)))
        {
            return;
        }

        Add(piece.Length, bare);
        owner = OwnerLength(_buffer.AsSpan(piece.Length, bare));
        if (owner > 0)
        {
            Add(piece.Length, owner);
        }
    }

    /// <summary>Returns whether one of the forms is <paramref name="term"/>.</summary>
    public bool Contains(ReadOnlySpan<char> term)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].SequenceEqual(term))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether one of the forms begins with <paramref name="prefix"/>.</summary>
    public bool AnyStartsWith(ReadOnlySpan<char> prefix)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].StartsWith(prefix))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the full form of a word, which a query looks up.</summary>
    public static string FullForm(ReadOnlySpan<char> piece)
    {
        var buffer = new char[piece.Length];
        Fold(piece, buffer);
        return new string(buffer);
    }

    private void Add(int start, int length)
    {
        _starts[Count] = start;
        _lengths[Count++] = length;
    }

    private static bool Fold(ReadOnlySpan<char> piece, Span<char> into)
    {
        var marked = false;
        for (var i = 0; i < piece.Length; i++)
        {
            var c = piece[i];
            if (c >= 0x80)
            {
                marked = true;
                c = c switch
                {
                    '\u2019' or '\u2018' or '\u02BC' => '\'',
                    '\u2010' or '\u2011' => '-',
                    _ when char.IsHighSurrogate(c) && i + 1 < piece.Length && char.IsLowSurrogate(piece[i + 1]) => FoldPair(piece, into, ref i),
                    _ => CaseFolding.Fold(c),
                };
            }
            else if ((uint)(c - 'A') <= 'Z' - 'A')
            {
                c = (char)(c | 0x20);
            }

            into[i] = c;
        }

        return marked;
    }

    // Writes the high surrogate and returns the low one. Simple folding never leaves a plane.
    private static char FoldPair(ReadOnlySpan<char> piece, Span<char> into, ref int i)
    {
        var folded = CaseFolding.Fold(char.ConvertToUtf32(piece[i], piece[i + 1])) - 0x10000;
        into[i++] = (char)(0xD800 + (folded >> 10));
        return (char)(0xDC00 + (folded & 0x3FF));
    }

    private static int Bare(ReadOnlySpan<char> folded, Span<char> into)
    {
        var length = 0;
        foreach (var c in folded)
        {
            // A separate mark is a diacritic of decomposed text.
            if (!Characters.IsMark(c))
            {
                // Folding keeps the dotted capital I of Turkish; without its dot, the letter has to be folded.
                into[length++] = CaseFolding.Fold(BaseLetters.Of(c));
            }
        }

        return length;
    }

    // "kim's" is Kim's, "leaders'" the leaders': returns the length of the owner's name, or 0 if there is no possessive.
    private static int OwnerLength(ReadOnlySpan<char> folded)
    {
        var n = folded.Length;
        if (n > 2 && folded[n - 1] == 's' && folded[n - 2] == '\'')
        {
            // The last period of an initialism belongs to the word, the period of another abbreviation does not: "u.k.'s" is the U.K.'s, "inc.'s" is Inc's.
            return folded[n - 3] == '.' && !IsInitialism(folded.Slice(0, n - 2)) ? n - 3 : n - 2;
        }

        return n > 1 && folded[n - 1] == '\'' ? n - 1 : 0;
    }

    private static bool IsInitialism(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '.' != (i % 2 == 1))
            {
                return false;
            }
        }

        return word.Length > 2;
    }
}
