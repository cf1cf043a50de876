using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Words;

/// <summary>
/// Finds words: the segments between the word boundaries of UAX #29 that contain a letter or a digit. There are three tailorings: a hyphen between letters
/// or digits joins, all periods of an initialism join (<c>U.S.</c>, <c>U.S.-led</c>, <c>U.K.'s</c>), and the period of any other abbreviation joins before a
/// possessive (<c>Inc.'s</c>). Emoji sequences are never words, so rules WB3c, WB15 and WB16 are not needed. Time is linear: text that is looked at ahead
/// is looked at only once more.
/// </summary>
internal static class WordBreaker
{
    /// <summary>Finds the next word that begins at or after a position and ends within a bound.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The position where the search begins; not inside a word.</param>
    /// <param name="end">The bound, at most the length of the text.</param>
    /// <param name="word">The word, or the default value if no word was found.</param>
    [MethodImpl(Jit.AtOnce)]
    public static bool TryNext(string text, int position, int end, out TextSpan word)
    {
        for (var i = position; i < end;)
        {
            var c = text[i];
            if (IsPlain(c) && PlainEnd(text, i, end) is > 0 and var plainEnd)
            {
                word = TextSpan.FromBounds(i, plainEnd);
                return true;
            }

            var kind = WordBreakProperty.Of(c);
            var length = 1;
            if (kind == WordBreak.Other && c >= 0xD800 && c < 0xE000)
            {
                kind = Surrogate(text, i, end, out length);
            }

            if (kind is WordBreak.ALetter or WordBreak.Numeric)
            {
                var walk = new WordWalk(text, end);
                word = TextSpan.FromBounds(i, walk.End(i + length, kind));
                return true;
            }

            if (StartsRareWord(text, i, kind))
            {
                var walk = new WordWalk(text, end);
                word = TextSpan.FromBounds(i, walk.End(i + length, kind));
                if (kind != WordBreak.ExtendNumLet || HasLetterOrDigit(text, word))
                {
                    return true;
                }

                i = word.End;
                continue;
            }

            i += length;
        }

        word = default;
        return false;
    }

    /// <summary>Returns the number of words in a piece of text.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int Count(string text, TextSpan span)
    {
        var count = 0;
        var position = span.Start;
        while (true)
        {
            // Handles nine words of ten, and the spaces before them, without a call.
            while (position < span.End && text[position] == ' ')
            {
                position++;
            }

            if (position < span.End && IsPlain(text[position]) && PlainEnd(text, position, span.End) is > 0 and var plainEnd)
            {
                position = plainEnd;
            }
            else if (TryNext(text, position, span.End, out var word))
            {
                position = word.End;
            }
            else
            {
                return count;
            }

            count++;
        }
    }

    /// <summary>Returns the property of a code point that has two code units, or Other for an unpaired surrogate.</summary>
    internal static WordBreak Surrogate(string text, int index, int end, out int length)
    {
        if (index + 1 < end && char.IsSurrogatePair(text[index], text[index + 1]))
        {
            length = 2;
            return WordBreakProperty.Of(char.ConvertToUtf32(text[index], text[index + 1]));
        }

        length = 1;
        return WordBreak.Other;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= '9' - '0';

    // Nine words of ten are ASCII letters and digits before a space, or before a comma or period and a space. Returns 0 for any other word.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlainEnd(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && IsPlain(text[i]))
        {
            i++;
        }

        return i == end || text[i] == ' ' || (text[i] is ',' or '.' && i + 1 < end && text[i + 1] == ' ') ? i : 0;
    }

    // Ideographs, Hiragana and the scripts without spaces are Other, and each of their letters is a segment on its own.
    [MethodImpl(Jit.AtOnce)]
    private static bool StartsRareWord(string text, int index, WordBreak kind) => kind switch
    {
        WordBreak.HebrewLetter or WordBreak.Katakana or WordBreak.ExtendNumLet => true,
        WordBreak.Other => text[index] >= 0x80 && Characters.IsLetterOrDigit(Characters.CodePointAt(text, index)),
        _ => false,
    };

    private static bool HasLetterOrDigit(string text, TextSpan word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (Characters.IsLetterOrDigit(Characters.CodePointAt(text, i)))
            {
                return true;
            }
        }

        return false;
    }
}
