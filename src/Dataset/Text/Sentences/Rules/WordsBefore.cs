using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences.Rules;

/// <summary>Reads the words before the word at a stop, within the same sentence.</summary>
internal static class WordsBefore
{
    /// <summary>Returns up to 24 characters of the preceding word if only spaces separate the two.</summary>
    public static ReadOnlySpan<char> Previous(in Stop stop) => At(stop, 1);

    /// <summary>Returns the word before the preceding word.</summary>
    public static ReadOnlySpan<char> Second(in Stop stop) => At(stop, 2);

    /// <summary>Returns the word a number of words before the word at the stop; 1 is <see cref="Previous"/>.</summary>
    public static ReadOnlySpan<char> At(in Stop stop, int number)
    {
        var word = stop.Word;
        for (; number > 0; number--)
        {
            word = Before(stop, word.Start);
        }

        return stop.Text.AsSpan(word.Start, word.Length);
    }

    /// <summary>Returns the span of up to 24 characters of the word before an index if only spaces separate them.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static TextSpan Before(in Stop stop, int index)
    {
        var end = index;
        while (end > stop.SentenceStart && end > index - 3 && Characters.IsWhiteSpace(stop.Text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > stop.SentenceStart && start > end - 24
            && (Characters.IsLetterOrDigit(stop.Text[start - 1]) || stop.Text[start - 1] is '\'' or '’' or '.'))
        {
            start--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Determines whether a comma precedes the word: <c>Oakland, Calif.</c></summary>
    public static bool IsAfterComma(in Stop stop)
    {
        var i = stop.Word.Start;
        while (i > stop.SentenceStart && i > stop.Word.Start - 3 && Characters.IsWhiteSpace(stop.Text[i - 1]))
        {
            i--;
        }

        return i > stop.SentenceStart && stop.Text[i - 1] == ',';
    }
}
