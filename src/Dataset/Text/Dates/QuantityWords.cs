using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Words after a number that make it a quantity or a time of day, never a year or a day of the month.</summary>
internal static class QuantityWords
{
    /// <summary>Whether the word is a unit or something that news counts.</summary>
    public static bool IsUnit(DateSentence sentence, int index) => sentence.IsAny(index, DateWord.Quantity);

    /// <summary>Whether the word looks like a plural noun.</summary>
    public static bool IsPlural(DateSentence sentence, int index)
    {
        if (!sentence.StartsSmall(index) || sentence[index].Span.Length < 4)
        {
            return false;
        }

        var word = sentence.WordAt(index);
        return AsciiText.EndsWith(word, "s") && !AsciiText.EndsWith(word, "ss") && !AsciiText.EndsWith(word, "us") && !AsciiText.EndsWith(word, "is")
            && !sentence.IsAny(index, DateWord.NoPlural);
    }

    /// <summary>Whether what follows a small number makes it a count: <c>10 percent</c>, <c>7 villages</c>.</summary>
    public static bool Counts(DateSentence sentence, int index) => IsUnit(sentence, index) || IsPlural(sentence, index);
}
