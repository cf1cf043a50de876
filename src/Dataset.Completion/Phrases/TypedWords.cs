using Dataset.Editing;
using Dataset.Linking;
using Dataset.Text.Unicode;

namespace Dataset.Completion.Phrases;

/// <summary>What is typed of a phrase. It is compared as evidence is, and besides without regard to case: whoever types need not hold a key for that.</summary>
internal sealed class TypedWords
{
    private readonly string _folded;

    public TypedWords(string text)
    {
        Text = text;
        var folded = FoldedText.Fold(text);

        // A blank at the end says that the word is whole.
        _folded = folded.Length > 0 && Characters.IsWhiteSpace(text[text.Length - 1]) ? folded + " " : folded;
        Count = WrittenWords.In(text, new(0, text.Length)).Count;
        LongestRun = FindLongestRun(text);
    }

    public string Text { get; }

    /// <summary>Whether it has nothing that could be looked for.</summary>
    public bool IsEmpty => _folded.Length == 0;

    /// <summary>How many words it has, the last maybe a part of one.</summary>
    public int Count { get; }

    /// <summary>Its longest run of ASCII letters and digits: it stands as it is wherever the words stand.</summary>
    public string LongestRun { get; }

    /// <summary>Where what is typed ends that begins at a place of a text; -1 where something else stands there.</summary>
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
