using System;

namespace Dataset.Text;

/// <summary>The credit behind a caption is a sentence of its own, also where no stop ends the caption: <c>The bridge at dawn Photo: Ines Marlow</c>.</summary>
internal static class CaptionCredit
{
    private const int Longest = 12;

    /// <summary>Where the credit begins whose colon is at an index; 0 if that is no credit or stands behind a stop or comma.</summary>
    public static int Find(string text, int start, int colon, int end)
    {
        var word = colon;
        while (word > start && word > colon - Longest && Characters.IsLetter(text[word - 1]))
        {
            word--;
        }

        return word > start + 1 && text[colon] == ':' && Characters.IsWhiteSpace(text[word - 1]) && Characters.IsLetterOrDigit(text[word - 2])
            && colon + 1 < end && Characters.IsWhiteSpace(text[colon + 1])
            && text.AsSpan(word, colon - word) is "Image" or "Images" or "Photo" or "Photos" or "Photograph" or "Picture" or "Pictures" ? word : 0;
    }
}
