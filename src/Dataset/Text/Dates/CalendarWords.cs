using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>Creates tokens from words, both the calendar words that <see cref="Calendar"/> lists and all others.</summary>
internal static class CalendarWords
{
    private const int Letters = 26;

    /// <summary>
    /// A bit mask for each first letter, with a bit set for each length of a calendar word. It rules out most words of a text before they are hashed. Callers
    /// in a loop keep the table in a local variable.
    /// </summary>
    public static uint[] Lengths { get; } = FindLengths();

    /// <summary>
    /// Creates the token of a run of letters. Names of months and weekdays must be capitalized, because <c>may</c> and <c>march</c> are verbs. A lowercase
    /// month is a word that has the value of the month.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DateToken Classify(string text, TextSpan span, uint[] lengths)
    {
        var letter = (uint)((text[span.Start] | 0x20) - 'a');
        return letter < Letters && span.Length < 32 && ((lengths[letter] >> span.Length) & 1) != 0
            ? Find(text, span)
            : new DateToken(DateTokenKind.Word, span);
    }

    [MethodImpl(Jit.AtOnce)]
    private static DateToken Find(string text, TextSpan span)
    {
        var letters = text.AsSpan(span.Start, span.Length);
        ref readonly var word = ref Lexicon.Find(letters);
        if (word.Is(WordTopic.Month | WordTopic.Weekday) && WordShapes.Of(letters) is WordShape.Capitalized or WordShape.Capitals)
        {
            return new DateToken(word.Is(WordTopic.Month) ? DateTokenKind.Month : DateTokenKind.Weekday, span, word.Value, word.Is(WordTopic.ShortForm));
        }

        return word.Is(DateWord.Relative) ? new DateToken(DateTokenKind.Relative, span, word.Value - 2)
            : word.Is(DateWord.Unit) ? new DateToken(DateTokenKind.Unit, span, word.Value - 1)
            : word.Is(DateWord.Ordinal) ? new DateToken(DateTokenKind.Ordinal, span, word.Value)
            : new DateToken(DateTokenKind.Word, span, word.Month, word.Is(WordTopic.ShortForm));
    }

    private static uint[] FindLengths()
    {
        var lengths = new uint[Letters];
        foreach (var (word, lexeme) in Lexicon.Table.All())
        {
            if (lexeme.Is(WordTopic.Month | WordTopic.Weekday) || lexeme.Is(DateWord.Relative | DateWord.Unit | DateWord.Ordinal))
            {
                lengths[word[0] - 'a'] |= 1u << word.Length;
            }
        }

        return lengths;
    }
}
