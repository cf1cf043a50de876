using System;
using System.Runtime.CompilerServices;
using Dataset.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>Recognizes nouns for documents that are quoted; the words are in <see cref="Documents"/>.</summary>
internal static class DocumentNouns
{
    /// <summary>Returns whether the word is such a noun.</summary>
    public static bool Is(ReadOnlySpan<char> word) => Groups(word) != 0;

    /// <summary>Returns whether a document that was called <paramref name="before"/> can later be called <paramref name="noun"/>.</summary>
    public static bool Matches(ReadOnlySpan<char> noun, ReadOnlySpan<char> before)
    {
        var groups = Groups(noun);
        return (groups & ~Documents.Any & Groups(before)) != 0 || ((groups & Documents.Any) != 0 && Is(before));
    }

    [MethodImpl(Jit.AtOnce)]
    private static int Groups(ReadOnlySpan<char> word)
    {
        ref readonly var lexeme = ref Lexicon.Find(word);
        return lexeme.Is(WordTopic.Document) ? lexeme.Value : 0;
    }
}
