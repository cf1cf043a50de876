using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>
/// Finds the end of a heading, caption, or day that has no final period and is run together with the next sentence: <c>Ines Marlow of the port In the north,
/// ferries</c>. Titles write short prepositions in lowercase, so a capitalized preposition that begins a phrase also begins a sentence.
/// </summary>
internal static class HeadingRun
{
    private const int Shortest = 6;
    private const int LongestWord = 12;

    /// <summary>Determines whether a heading can end before a word with the given first character, which must be that of a preposition.</summary>
    public static bool MayEndBefore(char c) => c is 'I' or 'O' or 'A';

    /// <summary>Determines whether the sentence that begins at <paramref name="start"/> ends at the whitespace at <paramref name="index"/>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool Ends(string text, int start, int index, int end)
    {
        if (index + 5 >= end || !IsPreposition(text[index + 1], text[index + 2]) || text[index + 3] is not (' ' or '\n') || index - start < Shortest)
        {
            return false;
        }

        return Characters.IsLetterOrDigit(text[index - 1]) && Follows(text, index + 4, end) && HasTwoWords(text, start, index);
    }

    // In, On, At.
    [MethodImpl(Jit.AtOnce)]
    private static bool IsPreposition(char first, char second) => first switch
    {
        'I' or 'O' => second == 'n',
        'A' => second == 't',
        _ => false,
    };

    private static bool Follows(string text, int index, int end)
    {
        var i = index;
        while (i < end && i < index + LongestWord && Characters.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        var word = text.AsSpan(index, i - index);
        return Lexicon.IsSmall(word, WordTopic.AfterPreposition) || Lexicon.IsCapitalized(word, Calendar.DaysAndMonths) || IsYear(word);
    }

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4 && word[0] is '1' or '2' && Characters.IsDigit(word[1]) && Characters.IsDigit(word[2]) && Characters.IsDigit(word[3]);

    private static bool HasTwoWords(string text, int start, int index)
    {
        for (var i = index - 1; i > start; i--)
        {
            if (Characters.IsWhiteSpace(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
