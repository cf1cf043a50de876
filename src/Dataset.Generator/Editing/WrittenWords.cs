using System.Collections.Generic;
using Dataset.Linking;
using Dataset.Text.Unicode;

namespace Dataset.Editing;

/// <summary>
/// The words of a text as people separate them: at spaces, without the surrounding punctuation. Hyphenated words and numbers remain whole.
/// </summary>
internal static class WrittenWords
{
    /// <summary>Finds the words of a piece of a text.</summary>
    public static List<TextSpan> In(string text, TextSpan span)
    {
        var words = new List<TextSpan>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (IsGap(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < span.End && !IsGap(text[i]))
            {
                i++;
            }

            Add(words, text, start, i);
        }

        return words;
    }

    private static void Add(List<TextSpan> words, string text, int start, int end)
    {
        while (start < end && IsOutside(text[start]))
        {
            start++;
        }

        while (end > start && IsOutside(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            words.Add(TextSpan.FromBounds(start, end));
        }
    }

    // A dash may be written without spaces.
    private static bool IsGap(char c) => Characters.IsWhiteSpace(c) || c == '\u2014';

    private static bool IsOutside(char c) =>
        FoldedText.IsMark(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '-' or '\u2013' or '\u2026';
}
