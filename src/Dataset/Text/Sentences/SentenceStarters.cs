using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>
/// Recognizes sentence starters, words that are capitalized only because they begin a sentence. The words come from <see cref="SentenceStarts"/>.
/// </summary>
internal static class SentenceStarters
{
    /// <summary>Determines whether a lowercase word can begin a sentence in text without capitalization.</summary>
    public static bool IsSmallStarter(string text, TextSpan word)
    {
        var length = 0;
        while (length < word.Length && text[word.Start + length] is not ('\'' or '’'))
        {
            length++;
        }

        return Lexicon.IsSmall(text.AsSpan(word.Start, length), WordTopic.SmallStarter);
    }

    /// <summary>Determines whether a word in the text is a sentence starter, and neither an initial nor the first part of a compound.</summary>
    public static bool IsStarter(string text, TextSpan word, int end)
    {
        var length = word.Length;
        for (var i = word.Start; i < word.End; i++)
        {
            if (text[i] is '\'' or '’')
            {
                // Don't, isn't. In It's and they're, the part before the apostrophe decides.
                if (i + 2 == word.End && text[i + 1] == 't')
                {
                    return true;
                }

                length = i - word.Start;
                break;
            }
        }

        var letters = text.AsSpan(word.Start, length);
        var topics = Lexicon.Find(letters).Topics & (WordTopic.Starter | WordTopic.NounStarter | WordTopic.ShoutedStarter);
        if (topics == WordTopic.None || (word.End < end && text[word.End] == '-'))
        {
            return false;
        }

        var shape = WordShapes.Of(letters);
        var isCapitalized = shape == WordShape.Capitalized;
        var isStarter = isCapitalized && (topics & WordTopic.Starter) != 0;
        var isNoun = isCapitalized && (topics & WordTopic.NounStarter) != 0;
        var isShouted = shape == WordShape.Capitals && (topics & WordTopic.ShoutedStarter) != 0 && IsShouted(text, word.Start + length, end);
        if (!isStarter && !isNoun && !isShouted)
        {
            return false;
        }

        if (word.End < end && text[word.End] == '.')
        {
            return Lexicon.IsCapitalized(letters, WordTopic.CourtesyStarter);
        }

        // A noun or adjective can be part of a name (U.S. Sales Manager), so the next word decides.
        return !isNoun || (word.End + 1 < end
            && (text[word.End] == ',' || (Characters.IsWhiteSpace(text[word.End]) && Characters.IsLower(text[word.End + 1]))));
    }

    // All-caps words on both sides of a space.
    private static bool IsShouted(string text, int index, int end) =>
        index >= 2 && index + 2 < end && Characters.IsUpper(text[index - 1]) && text[index] == ' ' && Characters.IsUpper(text[index + 1])
            && Characters.IsUpper(text[index + 2]);
}
