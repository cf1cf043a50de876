using System;
using Dataset.Text;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking;

/// <summary>
/// Finds the capitalized word directly before or after a name that could belong to a longer name: only after whitespace or a hyphen, never across punctuation
/// or a possessive, and not a title, day or month, nor a function word that begins a sentence.
/// </summary>
internal static class NeighborWords
{
    // No real word is longer; the bound keeps processing of hostile text linear.
    private const int Longest = 64;

    /// <summary>Finds the word before <paramref name="start"/> that could belong to the name there.</summary>
    public static bool TryGetBefore(string text, TextSpan region, int start, out TextSpan word)
    {
        word = default;
        var end = start;
        if (!SkipGapBack(text, region, ref end))
        {
            return false;
        }

        var isAbbreviation = end > region.Start && text[end - 1] == '.';
        end -= isAbbreviation ? 1 : 0;
        var first = WordStart(text, region, end);
        if (first == end || (isAbbreviation && !IsInitialOrTitle(text.AsSpan(first, end - first))) || IsPossessive(text.AsSpan(first, end - first)))
        {
            return false;
        }

        // A given name can continue in lowercase (Tae-hyo); a word that only ends in a participle (Brussels-based) is not a name.
        var bound = first;
        while (!Characters.IsUpper(text[first]) && !Lexicon.Find(text.AsSpan(first, end - first)).Is(WordTopic.CompoundEnd)
            && bound > region.Start && NameText.IsHyphen(text[bound - 1]))
        {
            var previous = WordStart(text, region, bound - 1);
            if (previous == bound - 1 || end - previous > Longest)
            {
                break;
            }

            first = bound = previous;
        }

        word = TextSpan.FromBounds(first, end);
        var letters = text.AsSpan(first, end - first);
        return Characters.IsUpper(text[first]) && !NameWords.IsTitle(letters) && !NameWords.IsCalendar(letters)
            && !(NameWords.IsFunctionWord(letters) && BeginsSentence(text, region, first));
    }

    /// <summary>Finds the word after <paramref name="end"/> that could belong to the name there.</summary>
    public static bool TryGetAfter(string text, TextSpan region, int end, out TextSpan word)
    {
        word = default;
        var first = end;
        if (first < region.End && NameText.IsHyphen(text[first]))
        {
            first++;
        }

        while (first < region.End && Characters.IsWhiteSpace(text[first]))
        {
            first++;
        }

        if (first == end || first >= region.End || !Characters.IsUpper(text[first]))
        {
            return false;
        }

        var letters = WordAt(text, region, first);
        word = new TextSpan(first, letters.Length);
        return !NameWords.IsCalendar(letters) && !IsGrammar(letters);
    }

    /// <summary>
    /// Returns whether the word is a capitalized function word after a name (<c>"Why Sato Is Right"</c>) that could not be a syllable of a name
    /// (<c>Moon In Young</c>).
    /// </summary>
    private static bool IsGrammar(ReadOnlySpan<char> word) =>
        NameWords.IsFunctionWord(word) && (word.Length > 2 || Lexicon.Find(word).Is(WordTopic.NoSyllable));

    /// <summary>Returns the letters, digits, combining marks and inner apostrophes from <paramref name="start"/> on.</summary>
    public static ReadOnlySpan<char> WordAt(string text, TextSpan region, int start)
    {
        var end = start;
        var bound = Math.Min(region.End, start + Longest);
        while (end < bound && IsWordPart(text[end]))
        {
            end++;
        }

        while (end > start && NameText.IsApostrophe(text[end - 1]))
        {
            end--;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool SkipGapBack(string text, TextSpan region, ref int position)
    {
        var start = position;
        while (position > region.Start && Characters.IsWhiteSpace(text[position - 1]))
        {
            position--;
        }

        if (position > region.Start && NameText.IsHyphen(text[position - 1]))
        {
            position--;
        }

        return position < start;
    }

    private static int WordStart(string text, TextSpan region, int end)
    {
        var start = end;
        var bound = Math.Max(region.Start, end - Longest);
        while (start > bound && IsWordPart(text[start - 1]))
        {
            start--;
        }

        while (start < end && NameText.IsApostrophe(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsWordPart(char c) => Characters.IsLetterOrDigit(c) || Characters.IsMark(c) || NameText.IsApostrophe(c);

    /// <summary>
    /// Returns whether a word before a period and a name is an initial (<c>J. Kim</c>) or a title (<c>Mr. Kim</c>); any other word ends its sentence there.
    /// </summary>
    private static bool IsInitialOrTitle(ReadOnlySpan<char> word) => (word.Length == 1 && Characters.IsUpper(word[0])) || NameWords.IsTitle(word);

    private static bool IsPossessive(ReadOnlySpan<char> word) =>
        NameText.IsApostrophe(word[word.Length - 1])
            || (word.Length > 2 && NameText.IsApostrophe(word[word.Length - 2]) && word[word.Length - 1] is 's' or 'S');

    /// <summary>
    /// Returns whether no word of the same clause is before <paramref name="start"/>: it begins the region, or follows punctuation other than a comma.
    /// </summary>
    private static bool BeginsSentence(string text, TextSpan region, int start)
    {
        var position = start;
        while (position > region.Start && start - position < Longest && Characters.IsWhiteSpace(text[position - 1]))
        {
            position--;
        }

        return position == region.Start || (!Characters.IsLetterOrDigit(text[position - 1]) && text[position - 1] != ',');
    }
}
