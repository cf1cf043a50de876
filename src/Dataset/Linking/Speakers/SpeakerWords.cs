using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking.Speakers;

/// <summary>Splits the speaker as written into words.</summary>
internal static class SpeakerWords
{
    // No speaker is written with more words; the bound keeps processing of hostile text linear.
    private const int Most = 40;

    /// <summary>Returns the words of a phrase, without punctuation, with possessives intact; at most <paramref name="most"/>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static List<TextSpan> Split(string text, TextSpan phrase, int most = Most)
    {
        var words = new List<TextSpan>();
        var start = -1;
        for (var i = phrase.Start; i <= phrase.End && words.Count < most; i++)
        {
            var isPart = i < phrase.End && (Characters.IsLetterOrDigit(text[i]) || Characters.IsMark(text[i]) || NameText.IsApostrophe(text[i])
                || NameText.IsHyphen(text[i]) || text[i] == '&'
                || (text[i] == '.' && i + 1 < phrase.End && start >= 0 && Characters.IsLetterOrDigit(text[i + 1])));
            if (isPart)
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(TextSpan.FromBounds(start, i));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>Returns a word in lowercase.</summary>
    public static string Fold(string text, TextSpan word)
    {
        var letters = text.ToCharArray(word.Start, word.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = NameText.IsApostrophe(letters[i]) ? '\'' : CaseFolding.Fold(letters[i]);
        }

        return new string(letters);
    }
}
