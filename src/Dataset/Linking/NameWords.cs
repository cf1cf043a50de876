using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking;

/// <summary>Capitalised words that are no part of a name beside them.</summary>
internal static class NameWords
{
    /// <summary>
    /// Whether it is a function word, capitalised only at the beginning of a sentence or in a headline; <c>Will</c> and <c>May</c> are names too.
    /// </summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word)
    {
        ref readonly var lexeme = ref Lexicon.Find(word);
        return lexeme.Is(WordTopic.FunctionWord) || (lexeme.Is(FunctionWords.Closed) && !lexeme.Is(WordTopic.AlsoName));
    }

    /// <summary>Whether it is a day or month that is no given name or surname as well: <c>met Kishida Friday</c>.</summary>
    public static bool IsCalendar(ReadOnlySpan<char> word)
    {
        ref readonly var lexeme = ref Lexicon.Find(word);
        return lexeme.Is(WordTopic.Month | WordTopic.Weekday) && !lexeme.Is(WordTopic.AlsoName);
    }

    /// <summary>Whether it is a title, without the stop of an abbreviation.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Lexicon.Find(word).Is(WordTopic.Title);
}
