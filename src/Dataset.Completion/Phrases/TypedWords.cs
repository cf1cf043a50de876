using Dataset.Editing;
using Dataset.Linking;
using Dataset.Text.Unicode;

namespace Dataset.Completion.Phrases;

/// <summary>The typed part of a phrase. It is compared like evidence, but ignoring case, so that typing needs no uppercase letters.</summary>
internal sealed class TypedWords
{
    private readonly string _folded;

    public TypedWords(string text)
    {
        Text = text;
        var folded = FoldedText.Fold(text);

        // A space at the end means that the word is complete.
        _folded = folded.Length > 0 && Characters.IsWhiteSpace(text[text.Length - 1]) ? folded + " " : folded;
        Count = WrittenWords.In(text, new(0, text.Length)).Count;
        LongestRun = FindLongestRun(text);
    }

    public string Text { get; }

    /// <summary>Whether it contains nothing to search for.</summary>
    public bool IsEmpty => _folded.Length == 0;

    /// <summary>The number of words; the last one may be incomplete.</summary>
    public int Count { get; }

    /// <summary>Its longest run of ASCII letters and digits, which occurs unchanged wherever the words occur.</summary>
    public string LongestRun { get; }

    /// <summary>Returns where the typed text ends if it begins at a position of a text; otherwise, -1.</summary>
    public int Match(string text, int start)
    {
        var position = start;
        foreach (var symbol in _folded)
        {
            if (position >= text.Length || CaseFolding.Fold(FoldedText.Symbol(text[position])) != CaseFolding.Fold(symbol))
            {
                return -1;
            }

            position++;
            while (symbol == ' ' && position < text.Length && Characters.IsWhiteSpace(text[position]))
            {
                position++;
            }
        }

        return position;
    }

    private static string FindLongestRun(string text)
    {
        var (best, length) = (0, 0);
        for (int i = 0, start = 0; i < text.Length; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                start = i + 1;
            }
            else if (i + 1 - start > length)
            {
                (best, length) = (start, i + 1 - start);
            }
        }

        return text.Substring(best, length);
    }
}
