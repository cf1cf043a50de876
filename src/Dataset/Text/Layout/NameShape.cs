using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Whether a few words look like the name of a person.</summary>
internal static class NameShape
{
    private const int MaxWords = 6;

    /// <summary>How many words the name has; 0 if the characters are no name.</summary>
    public static int Words(ReadOnlySpan<char> span)
    {
        var words = 0;
        var proper = 0;
        var i = 0;
        while (i < span.Length)
        {
            if (Characters.IsWhiteSpace(span[i]))
            {
                i++;
                continue;
            }

            var end = WordEnd(span, i);
            if (end == i)
            {
                return 0;
            }

            var word = span.Slice(i, end - i);
            if (words == 0 && word[word.Length - 1] != '.' && BylineWords.Determiners.IsWhole(word))
            {
                return 0;
            }

            if (Characters.IsUpper(word[0]) || !Characters.IsLower(word[0]))
            {
                proper++;
            }
            else if (!BylineWords.Particles.IsWhole(word) && !HasInnerCapital(word))
            {
                return 0;
            }

            words++;
            i = end;
        }

        return words <= MaxWords && proper > 0 ? words : 0;
    }

    // The letters of a name, its points, hyphens and apostrophes, and a nickname's quotation marks.
    private static int WordEnd(ReadOnlySpan<char> span, int start)
    {
        var i = start;
        while (i < span.Length && (Characters.IsLetter(span[i]) || Characters.IsMark(span[i]) || IsNameSign(span[i])))
        {
            i++;
        }

        return i < span.Length && !Characters.IsWhiteSpace(span[i]) ? start : i;
    }

    private static bool IsNameSign(char c) => c is '.' or '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '\u2018' or '"' or '\u201C' or '\u201D';

    // "d'Ancona", "al-Rashid", "bin-Salman".
    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (Characters.IsUpper(word[i]) && word[i - 1] is '\'' or '\u2019' or '-')
            {
                return true;
            }
        }

        return false;
    }
}
