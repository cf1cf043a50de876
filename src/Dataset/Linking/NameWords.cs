using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking;

/// <summary>Recognizes capitalized words that are not part of an adjacent name.</summary>
internal static class NameWords
{
    /// <summary>
    /// Returns whether the word is a function word, capitalized only at the beginning of a sentence or in a headline; <c>Will</c> and <c>May</c> are also
    /// names.
    /// </summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word)
    {
        ref readonly var lexeme = ref Lexicon.Find(word);
        return lexeme.Is(WordTopic.FunctionWord) || (lexeme.Is(FunctionWords.Closed) && !lexeme.Is(WordTopic.AlsoName));
    }

    /// <summary>Returns whether the word is a day or month that is not also a given name or surname: <c>met Kishida Friday</c>.</summary>
    public static bool IsCalendar(ReadOnlySpan<char> word)
    {
        ref readonly var lexeme = ref Lexicon.Find(word);
        return lexeme.Is(WordTopic.Month | WordTopic.Weekday) && !lexeme.Is(WordTopic.AlsoName);
    }

    /// <summary>Returns whether the word is a title, without the period of an abbreviation.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Lexicon.Find(word).Is(WordTopic.Title);
}
