using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>Reads list numbers in their written forms and recognizes words that show that a number counts something else.</summary>
internal static class ListCount
{
    private const int LongestWord = 12;

    private static readonly string[] Romans =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    /// <summary>
    /// Returns the position of a character in its row of circled numbers and the first character of that row, or 0 if it is not a circled number.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    public static int Circled(char c, out char first)
    {
        first = c switch
        {
            >= '①' and <= '⑳' => '①',
            >= '❶' and <= '❿' => '❶',
            >= '➀' and <= '➉' => '➀',
            >= '➊' and <= '➓' => '➊',
            _ => '\0',
        };
        return first == '\0' ? 0 : c - first + 1;
    }

    /// <summary>Advances past a list number at an index, if there is one.</summary>
    public static bool Take(ListNumbering numbering, int number, string text, ref int index, int end) => numbering switch
    {
        ListNumbering.Number => TakeDigits(number, text, ref index, end),
        ListNumbering.Letter or ListNumbering.Capital => TakeLetter((numbering == ListNumbering.Letter ? 'a' : 'A') + number - 1, text, ref index, end),
        _ => number <= Romans.Length && TakeRoman(Romans[number - 1], numbering == ListNumbering.CapitalRoman, text, ref index, end),
    };

    /// <summary>
    /// Determines whether the marker at an index is inside a clause: after a comma or colon, before the last item of a sentence, or after the noun that it
    /// numbers.
    /// </summary>
    public static bool IsInside(string text, int index, bool small)
    {
        var i = index;
        while (i > 0 && Characters.IsWhiteSpace(text[i - 1]))
        {
            i--;
        }

        if (i == 0 || text[i - 1] is ',' or ':' || (small && text[i - 1] == ';'))
        {
            return true;
        }

        var start = WordStart(text, i);
        var word = text.AsSpan(start, i - start);
        return Lexicon.IsSmall(word, WordTopic.Counting) && (Lexicon.Find(word).Is(FunctionWords.Closed) || !IsCounted(text, start));
    }

    // The first item, the last step: an ordinal already counts the noun, so the number after it does not.
    private static bool IsCounted(string text, int index)
    {
        if (index == 0 || text[index - 1] != ' ')
        {
            return false;
        }

        var start = WordStart(text, index - 1);
        var word = text.AsSpan(start, index - 1 - start);
        return word is "first" or "second" or "third" or "last" or "next" or "final" or "fourth" or "fifth" or "sixth"
            || Lexicon.Find(word).Is(WordClass.Determiner);
    }

    private static int WordStart(string text, int index)
    {
        var start = index;
        while (start > 0 && start > index - LongestWord && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool TakeDigits(int number, string text, ref int index, int end)
    {
        var read = 0;
        var i = index;
        while (i < end && i < index + 3 && text[i] is >= '0' and <= '9')
        {
            read = (read * 10) + (text[i++] - '0');
        }

        if (i == index || read != number)
        {
            return false;
        }

        index = i;
        return true;
    }

    private static bool TakeLetter(int letter, string text, ref int index, int end)
    {
        if (index >= end || text[index] != letter)
        {
            return false;
        }

        index++;
        return true;
    }

    private static bool TakeRoman(string roman, bool capital, string text, ref int index, int end)
    {
        if (index + roman.Length >= end)
        {
            return false;
        }

        for (var i = 0; i < roman.Length; i++)
        {
            if (text[index + i] != (capital ? (char)(roman[i] - 32) : roman[i]))
            {
                return false;
            }
        }

        index += roman.Length;
        return true;
    }
}
