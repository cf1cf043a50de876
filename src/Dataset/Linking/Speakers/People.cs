using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>Common nouns for people, by which a subject is known as a person who is not declared.</summary>
internal static class People
{
    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        ref readonly var lexeme = ref Lexicon.Find(word);
        return lexeme.Is(WordTopic.PersonNoun | WordTopic.Title) || lexeme.Is(WordClass.Role | WordClass.Title);
    }
}
