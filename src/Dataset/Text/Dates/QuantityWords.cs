using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Recognizes words that make the number before them a quantity or a time of day instead of a year or a day of the month.</summary>
internal static class QuantityWords
{
    /// <summary>Determines whether the word is a unit or a noun that is often counted in news.</summary>
    public static bool IsUnit(DateSentence sentence, int index) => sentence.IsAny(index, DateWord.Quantity);

    /// <summary>Determines whether the word looks like a plural noun.</summary>
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

    /// <summary>Determines whether the word makes the small number before it a count: <c>10 percent</c>, <c>7 villages</c>.</summary>
    public static bool Counts(DateSentence sentence, int index) => IsUnit(sentence, index) || IsPlural(sentence, index);
}
