using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>Recognizes common nouns for people, which indicate that a subject is an undeclared person.</summary>
internal static class People
{
    /// <summary>Returns whether the word is such a noun.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        ref readonly var lexeme = ref Lexicon.Find(word);
        return lexeme.Is(WordTopic.PersonNoun | WordTopic.Title) || lexeme.Is(WordClass.Role | WordClass.Title);
    }
}
