using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>The numbers of a list as they are written, and the words that tell that a number counts something else.</summary>
internal static class ListCount
{
    private const int LongestWord = 12;

    private static readonly string[] Romans =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    /// <summary>Passes over a number of a list, if it stands at an index.</summary>
    public static bool Take(ListNumbering numbering, int number, string text, ref int index, int end) => numbering switch
    {
        ListNumbering.Number => TakeDigits(number, text, ref index, end),
        ListNumbering.Letter or ListNumbering.Capital => TakeLetter((numbering == ListNumbering.Letter ? 'a' : 'A') + number - 1, text, ref index, end),
        _ => number <= Romans.Length && TakeRoman(Romans[number - 1], numbering == ListNumbering.CapitalRoman, text, ref index, end),
    };

    /// <summary>
    /// Whether the marker at an index stands inside a clause: after a comma or colon, before the last item of a sentence, after what is counted by it.
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

        var start = i;
        while (start > 0 && start > i - LongestWord && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        return Lexicon.IsSmall(text.AsSpan(start, i - start), WordTopic.Counting);
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
