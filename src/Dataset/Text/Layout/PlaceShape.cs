using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>The shape of the words before a dateline's dash.</summary>
/// <param name="IsPlace">Whether every word is capitalized or is a lowercase particle of place names.</param>
/// <param name="Words">The number of words.</param>
/// <param name="FirstPartWords">The number of words before the first comma, slash or parenthesis.</param>
/// <param name="BeginsInCapitals">Whether the first part is all uppercase, with at least two letters.</param>
/// <param name="CapitalLetters">The number of uppercase letters in the first part.</param>
internal readonly record struct PlaceShape(bool IsPlace, int Words, int FirstPartWords, bool BeginsInCapitals, int CapitalLetters)
{
    private const int MaxWords = 10;

    public static PlaceShape Of(ReadOnlySpan<char> span)
    {
        var words = 0;
        var firstPart = 0;
        var firstPartOpen = true;
        var capitals = 0;
        var smalls = 0;
        var i = 0;
        while (i < span.Length)
        {
            var c = span[i];
            if (Characters.IsLetter(c))
            {
                var end = WordEnd(span, i);
                if (!Characters.IsUpper(c) && !IsParticle(span.Slice(i)) && !IsCaseless(c))
                {
                    return default;
                }

                words++;
                for (var k = i; k < end && firstPartOpen; k++)
                {
                    capitals += Characters.IsUpper(span[k]) ? 1 : 0;
                    smalls += Characters.IsLower(span[k]) ? 1 : 0;
                }

                firstPart += firstPartOpen ? 1 : 0;
                i = end;
                continue;
            }

            if (!IsMark(c))
            {
                return default;
            }

            firstPartOpen &= words == 0 || c is not (',' or '/' or '(');
            i++;
        }

        return new PlaceShape(words is > 0 and <= MaxWords, words, firstPart, capitals >= 2 && smalls == 0, capitals);
    }

    // Returns whether the text begins with a lowercase particle of place names.
    private static bool IsParticle(ReadOnlySpan<char> span)
    {
        var end = 0;
        while (end < span.Length && LetterKinds.IsWord(span[end]))
        {
            end++;
        }

        return Lexicon.Find(span.Slice(0, end)).Is(WordTopic.PlaceParticle);
    }

    private static bool IsCaseless(char c) => !Characters.IsLower(c);

    // The characters between the words of places: a digit or any other symbol rules out a place.
    private static bool IsMark(char c) =>
        Characters.IsWhiteSpace(c) || c is ',' or '.' or '/' or '[' or ']' or '-' or '\'' or '\u2019' or '\u2018' or '&' or '(' or ')' or ';';

    private static int WordEnd(ReadOnlySpan<char> span, int i)
    {
        while (i < span.Length && (Characters.IsLetter(span[i]) || Characters.IsMark(span[i]) || span[i] is '\'' or '\u2019' or '.' or '-' or '\u2018'))
        {
            i++;
        }

        return i;
    }
}
