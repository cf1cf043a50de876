using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>Asks whether a word begins a sentence, which tells the end of the one before it; the words are those of <see cref="SentenceStarts"/>.</summary>
internal static class SentenceStarters
{
    /// <summary>Whether a small word at a place of the text may begin a sentence where capitals are not kept.</summary>
    public static bool IsSmallStarter(string text, TextSpan word)
    {
        var length = 0;
        while (length < word.Length && text[word.Start + length] is not ('\'' or '’'))
        {
            length++;
        }

        return Lexicon.IsSmall(text.AsSpan(word.Start, length), WordTopic.SmallStarter);
    }

    /// <summary>Whether the word at a place of the text is one of them there: not an initial, not the first part of a compound.</summary>
    public static bool IsStarter(string text, TextSpan word, int end)
    {
        var length = word.Length;
        for (var i = word.Start; i < word.End; i++)
        {
            if (text[i] is '\'' or '’')
            {
                // Don't, isn't; else It's, they're.
                if (i + 2 == word.End && text[i + 1] == 't')
                {
                    return true;
                }

                length = i - word.Start;
                break;
            }
        }

        var letters = text.AsSpan(word.Start, length);
        var isStarter = Lexicon.IsCapitalised(letters, WordTopic.Starter);
        var isNoun = !isStarter && Lexicon.IsCapitalised(letters, WordTopic.NounStarter);
        isStarter |= !isNoun && IsShouted(text, word.Start + length, end) && Lexicon.IsInCapitals(letters, WordTopic.ShoutedStarter);
        if (!(isStarter || isNoun) || (word.End < end && text[word.End] == '-'))
        {
            return false;
        }

        if (word.End < end && text[word.End] == '.')
        {
            return letters is "Mr" or "Mrs" or "Ms" or "Messrs";
        }

        // A noun or adjective may be part of a name (U.S. Sales Manager): the word after it tells.
        return isStarter || (word.End + 1 < end
            && (text[word.End] == ',' || (Characters.IsWhiteSpace(text[word.End]) && Characters.IsLower(text[word.End + 1]))));
    }

    // Capitals before the index, a blank, and capitals.
    private static bool IsShouted(string text, int index, int end) =>
        index >= 2 && index + 2 < end && Characters.IsUpper(text[index - 1]) && text[index] == ' ' && Characters.IsUpper(text[index + 1])
            && Characters.IsUpper(text[index + 2]);
}
