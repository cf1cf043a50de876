using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Recognizes a line that repeats a headline in nearly the same words: the title of the page, or of a video or a gallery that belongs to the story.
/// </summary>
internal static class TitleEcho
{
    private const int MinLength = 4;
    private const int MinWords = 2;

    // Three in five of the longer words.
    private const int Shared = 3;
    private const int Of = 5;

    /// <summary>Returns whether most of the longer words of a line also occur in the title.</summary>
    public static bool Is(ReadOnlySpan<char> title, ReadOnlySpan<char> line)
    {
        var words = 0;
        var shared = 0;
        for (var i = 0; i < line.Length;)
        {
            if (!LetterKinds.IsWord(line[i]))
            {
                i++;
                continue;
            }

            var end = PhraseTable.FirstWordEnd(line, i);
            if (end - i >= MinLength)
            {
                words++;
                shared += Holds(title, line.Slice(i, end - i)) ? 1 : 0;
            }

            i = end;
        }

        return words >= MinWords && shared * Of >= words * Shared;
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool Holds(ReadOnlySpan<char> title, ReadOnlySpan<char> word)
    {
        for (var i = 0; i + word.Length <= title.Length; i++)
        {
            if ((i == 0 || !LetterKinds.IsWord(title[i - 1])) && WordsAre.Same(title.Slice(i, word.Length), word))
            {
                return true;
            }
        }

        return false;
    }
}
