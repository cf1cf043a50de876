using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>
/// Splits off the credit that closes a caption as its own sentence, even if the caption has no final period: <c>The bridge at dawn Photo: Ines Marlow</c>. A
/// label within running text is not a credit, because more than a name follows it.
/// </summary>
internal static class CaptionCredit
{
    private const int LongestLabel = 12;
    private const int LongestCredit = 80;

    /// <summary>Returns the index at which the credit with the given colon begins, or 0 if the text is not a credit or follows a stop or comma.</summary>
    public static int Find(string text, int start, int colon, int end)
    {
        if (text[colon] != ':' || end - colon > LongestCredit || colon + 2 >= end || !Characters.IsWhiteSpace(text[colon + 1])
            || !Characters.IsUpper(text[colon + 2]))
        {
            return 0;
        }

        var word = colon;
        while (word > start && word > colon - LongestLabel && Characters.IsLetter(text[word - 1]))
        {
            word--;
        }

        return word > start + 1 && Characters.IsWhiteSpace(text[word - 1]) && Characters.IsLetterOrDigit(text[word - 2])
            && Lexicon.IsCapitalized(text.AsSpan(word, colon - word), WordTopic.CreditLabel) && !HasStopInside(text, colon, end) ? word : 0;
    }

    private static bool HasStopInside(string text, int colon, int end)
    {
        for (var i = colon + 1; i + 2 < end; i++)
        {
            if (StopReader.IsMark(text[i]) && Characters.IsWhiteSpace(text[i + 1]) && Characters.IsLower(text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
